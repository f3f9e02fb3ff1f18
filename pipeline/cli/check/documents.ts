import { align } from '../../align/align.ts'
import { excusesIn, type Excuses } from '../../check/excuse.ts'
import { createPipeline, type Pipeline } from '../../index.ts'
import { ingest } from '../../ingest/ingest.ts'
import type { Bitext, Side, TranslationUnit } from '../../model/bitext.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { Finding } from '../../model/outcome.ts'
import { areCode, type Doc, type Linked } from '../../model/text.ts'
import { readText, shownPath } from '../files.ts'
import type { LoadedGlossary } from '../glossary-cache.ts'
import type { Input } from './inputs.ts'
import type { FilePlace } from '../../check/loaded.ts'
import type { LoadedInput } from './load.ts'

/**
 * Pairs of documents, their sentences aligned. Loads the dictionaries of the languages once for all.
 * @throws InputError where a file cannot be read
 */
export async function loadDocuments(
  inputs: readonly Input[],
  { value: glossary, matchers }: LoadedGlossary,
): Promise<readonly LoadedInput[]> {
  if (inputs.length === 0) return []
  const languages = [...new Set(inputs.flatMap(({ langs }) => [langs.sourceLang, langs.targetLang]))]
  const pipeline = await createPipeline(glossary, { languages, matchers })
  return inputs.map(input => loadPair(input, pipeline))
}

interface ReadDocument {
  readonly text: string
  readonly doc: Doc<Linked>
  readonly findings: readonly Finding[]
}

function loadPair(input: Input, pipeline: Pipeline): LoadedInput {
  const { sourceLang, targetLang } = input.langs
  const source = readDocument(input.source ?? '', sourceLang, pipeline)
  const target = readDocument(input.target, targetLang, pipeline)
  const bitext = alignedBitext(source.doc, target.doc)
  const lines = lineStarts(target.text)
  return {
    input,
    bitext,
    findings: target.findings,
    excuses: commentExcuses(target.text, bitext, lines),
    places: side => ({ start: placeAt(side.source.start, lines) }),
  }
}

function readDocument(place: string, lang: DocumentLang, pipeline: Pipeline): ReadDocument {
  const path = shownPath(place)
  const text = readText(place, lang)
  const { value, findings } = ingest({ path, text, id: path, lang })
  return { text, doc: pipeline.analyze(value), findings }
}

/** A unit a bead, but for code; a text without a partner is one with an empty other side. */
function alignedBitext(source: Doc<Linked>, target: Doc<Linked>): Bitext {
  const [isSourceCode, isTargetCode] = [areCode(source), areCode(target)]
  let [i, j] = [0, 0]
  const units = align(source, target).flatMap((bead, n): readonly TranslationUnit[] => {
    const id = String(n + 1)
    const isCode = bead.source > 0 ? isSourceCode[i] : isTargetCode[j]
    const from = joined(source, i, i + bead.source, id)
    const to = joined(target, j, j + bead.target, id)
    i += bead.source
    j += bead.target
    return isCode === true
      ? []
      : [{ id, source: from, target: to, state: to.text === '' ? 'untranslated' : 'translated' }]
  })
  return { path: target.path, sourceLang: source.lang, targetLang: target.lang, units }
}

/** Sentences of these languages follow each other without a space. */
const UNSPACED: ReadonlySet<DocumentLang> = new Set(['ja', 'zh-Hans', 'zh-Hant'])

function joined({ segments, lang, path }: Doc, start: number, end: number, id: string): Side {
  const parts = segments.slice(start, end)
  const place = parts[0]?.source.start ?? segments[start]?.source.start ?? segments.at(-1)?.source.end ?? 0
  return {
    id,
    lang,
    path,
    text: parts.map(({ text }) => text).join(UNSPACED.has(lang) ? '' : ' '),
    source: { start: place, end: parts.at(-1)?.source.end ?? place },
    codes: [],
  }
}

const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1),
]

function placeAt(offset: number, starts: readonly number[]): FilePlace {
  const after = starts.findIndex(start => start > offset)
  const line = after === -1 ? starts.length : after
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
}

const COMMENT = /<!--([\s\S]*?)-->/gu

/** A comment of HTML excuses what follows it. */
function commentExcuses(text: string, { path, units }: Bitext, lines: readonly number[]): Excuses {
  const all = Array.from(text.matchAll(COMMENT), ({ 0: comment, 1: inside = '', index }) => {
    const next = units.find(({ target }) => target.text !== '' && target.source.end > index + comment.length)
    return excusesIn(inside, { path, line: placeAt(index, lines).line, id: next?.id ?? '' })
  })
  return {
    excuses: all.flatMap(({ excuses }) => excuses),
    findings: all.flatMap(({ findings }) => findings),
  }
}
