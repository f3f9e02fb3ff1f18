import { extract as extractPairs } from '../extract/extract.ts'
import { alignedBitext } from '../extract/aligned-bitext.ts'
import type { TokenizedSide } from '../extract/inventory.ts'
import { createPipeline, ingest } from '../index.ts'
import type { Bitext, Side } from '../model/bitext.ts'
import type { Candidate } from '../model/candidate.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError, type Finding } from '../model/outcome.ts'
import type { Doc } from '../model/text.ts'
import { decode } from '../text/decode.ts'
import { loadTokenizers } from '../tokenize/load.ts'
import type { Tokenizers } from '../tokenize/stage.ts'
import { loadBitext } from './bitext-files.ts'
import { findCorpus, type DocumentFiles } from './corpus.ts'
import { shownPath, writeAtomically } from './files.ts'
import { findingLine } from './finding-line.ts'
import type { LoadedGlossary } from './glossary-cache.ts'
import { readSettings } from './read-settings.ts'

export interface ExtractRequest {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  /** Bitexts; without any, the project's corpus. */
  readonly paths: readonly string[]
  readonly limit?: number
  readonly minFrequency?: number
  /** Standard output where it is not named. */
  readonly output?: string
}

/** @throws InputError where anything cannot be read, or the output cannot be written, before anything is written */
export async function extract(request: ExtractRequest, glossary: LoadedGlossary): Promise<void> {
  const { sourceLang, targetLang, paths, limit, minFrequency, output } = request
  if (sourceLang === targetLang)
    throw new InputError('--target-lang', undefined, `is ${targetLang}, as the source is: name two languages`)
  const bitexts = paths.length > 0 ? await readBitexts(request) : await alignCorpus(request, glossary)
  const found = extractPairs(bitexts, {
    sourceLang,
    targetLang,
    glossary: glossary.value,
    ...(minFrequency !== undefined && { minFrequency }),
  })
  const lines = found.slice(0, limit).map(candidate => `${JSON.stringify(rowOf(candidate))}\n`)
  if (output !== undefined) writeAtomically(output, lines.join(''))
  else for (const line of lines) process.stdout.write(line)
}

/** What people and other programs look at first comes first. */
const rowOf = ({ source, target, score, frequency, ...rest }: Candidate): unknown => ({
  source,
  target,
  score,
  frequency,
  ...rest,
})

type Langs = Pick<ExtractRequest, 'sourceLang' | 'targetLang'>

async function readBitexts({ paths, ...langs }: ExtractRequest): Promise<readonly Bitext<TokenizedSide>[]> {
  const files = paths.map(path => loadBitext(path, langs))
  files.forEach(({ findings }) => say(findings))
  const { value: tokenizers, findings } = await loadTokenizers([langs.sourceLang, langs.targetLang])
  say(findings)
  return files.map(({ value }) => tokenized(value, tokenizers))
}

const say = (findings: readonly Finding[]): void => {
  for (const finding of findings) process.stderr.write(findingLine(finding, process.stderr))
}

const tokenized = (bitext: Bitext, tokenizers: Tokenizers): Bitext<TokenizedSide> => {
  const tokenize = (side: Side): TokenizedSide => ({
    ...side,
    tokens: tokenizers[side.lang]?.(side.text).tokens ?? [],
  })
  return {
    ...bitext,
    units: bitext.units
      .filter(({ state }) => state !== 'untranslated')
      .map(unit => ({ ...unit, source: tokenize(unit.source), target: tokenize(unit.target) })),
  }
}

/** The documents that the corpus has in both languages, sentence by sentence. */
async function alignCorpus(
  langs: Langs,
  { value: glossary, matchers }: LoadedGlossary,
): Promise<readonly Bitext<TokenizedSide>[]> {
  const { documents } = findCorpus('.', await readSettings('.'))
  const both = documents.filter(({ versions }) =>
    [langs.sourceLang, langs.targetLang].every(lang => versions.some(version => version.lang === lang)),
  )
  if (both.length === 0)
    throw new InputError(
      'corpus',
      undefined,
      `no document is there in both ${langs.sourceLang} and ${langs.targetLang}: add one, or name a bitext`,
    )
  const { analyze, notices } = await createPipeline(glossary, {
    languages: [langs.sourceLang, langs.targetLang],
    matchers,
  })
  say(notices)
  return both.map(files =>
    alignedBitext(
      analyze(readVersion(files, langs.sourceLang)),
      analyze(readVersion(files, langs.targetLang)),
    ),
  )
}

function readVersion({ id, versions }: DocumentFiles, lang: DocumentLang): Doc {
  const version = versions.find(other => other.lang === lang)
  if (!version) throw new RangeError(`document ${id} has no version in ${lang}`)
  const path = shownPath(version.path)
  const { value, findings } = ingest({ id, lang, path, text: decode(version.bytes, path, lang) })
  say(findings)
  return value
}
