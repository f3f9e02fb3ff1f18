import { alignedBitext } from '../extract/aligned-bitext.ts'
import type { TokenizedSide } from '../extract/tokenized-side.ts'
import { createPipeline, ingest } from '../index.ts'
import { sourceText } from '../ingest/source-text.ts'
import type { Bitext, Side } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'
import type { Doc } from '../model/text.ts'
import { loadTokenizers } from '../tokenize/load.ts'
import type { Tokenizers } from '../tokenize/stage.ts'
import { loadBitext } from './bitext-files.ts'
import { findCorpus, type DocumentFiles } from './corpus.ts'
import { shownPath } from './files.ts'
import { printFindings } from './finding-line.ts'
import type { LoadedGlossary } from './glossary-cache.ts'
import { readSettings } from './read-settings.ts'

/** Which translations are read. */
export interface BitextRequest {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  /** Bitexts; without any, the project's corpus. */
  readonly paths: readonly string[]
}

/**
 * The bitexts that are named, else the documents of the project's corpus, aligned; with their words. They come part by part,
 * none of which is held.
 * @throws InputError where anything cannot be read
 */
export function tokenizedBitexts(
  request: BitextRequest,
  glossary: LoadedGlossary,
): AsyncIterable<Bitext<TokenizedSide>> {
  if (request.sourceLang === request.targetLang)
    throw new InputError(
      '--target-lang',
      undefined,
      `is ${request.targetLang}, as the source is: name two languages`,
    )
  return request.paths.length > 0 ? readBitexts(request) : alignCorpus(request, glossary)
}

type Langs = Omit<BitextRequest, 'paths'>

/** Units that are analyzed at once. */
const PART = 500

async function* readBitexts({ paths, ...langs }: BitextRequest): AsyncGenerator<Bitext<TokenizedSide>> {
  const files = paths.map(path => loadBitext(path, langs))
  files.forEach(({ findings }) => printFindings(findings))
  const { value: tokenizers, findings } = await loadTokenizers([langs.sourceLang, langs.targetLang])
  printFindings(findings)
  for (const { value } of files)
    for (let first = 0; first < value.units.length; first += PART)
      yield tokenized({ ...value, units: value.units.slice(first, first + PART) }, tokenizers)
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
async function* alignCorpus(
  langs: Langs,
  { value: glossary, matchers }: LoadedGlossary,
): AsyncGenerator<Bitext<TokenizedSide>> {
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
  printFindings(notices)
  for (const files of both) {
    const [source, target] = [
      await readVersion(files, langs.sourceLang),
      await readVersion(files, langs.targetLang),
    ]
    yield alignedBitext(analyze(source), analyze(target))
  }
}

async function readVersion({ id, versions }: DocumentFiles, lang: DocumentLang): Promise<Doc> {
  const version = versions.find(other => other.lang === lang)
  if (!version) throw new RangeError(`document ${id} has no version in ${lang}`)
  const path = shownPath(version.path)
  const { value, findings } = ingest({ id, lang, path, text: await sourceText(version.bytes, path, lang) })
  printFindings(findings)
  return value
}
