import { extname } from 'node:path'
import { align, isDoubtful } from '../align/align.ts'
import { emitAligned, type AlignedFormat, type AlignedPair } from '../emit/aligned.ts'
import { ingest } from '../ingest/ingest.ts'
import { sourceText } from '../ingest/source-text.ts'
import { createLink } from '../link/link.ts'
import type { DocumentLang, Lang } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'
import type { Doc, Segment } from '../model/text.ts'
import { loadTokenizers } from '../tokenize/load.ts'
import { createTokenize } from '../tokenize/stage.ts'
import { readBytes, readText, refuseInputAsOutput, shownPath, writeAtomically } from './files.ts'
import type { LoadedGlossary } from './glossary-cache.ts'

export interface AlignRequest {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  readonly source: string
  readonly target: string
  readonly format: AlignedFormat
  /** Text files are documents, too, not one sentence a line. */
  readonly segment: boolean
  /** Without one, standard output. */
  readonly output?: string
}

/** Pairs the lines of two text files, or the sentences of two documents. */
export async function alignFiles(
  request: AlignRequest,
  { value: glossary, matchers }: LoadedGlossary,
): Promise<void> {
  const { sourceLang, targetLang, format, segment, output } = request
  if (output !== undefined) refuseInputAsOutput(output, [request.source, request.target])
  const read = (path: string, lang: DocumentLang): Promise<Doc> =>
    segment || !isText(path) ? documentOf(path, lang) : Promise.resolve(linesOf(path, lang))
  const docs = [await read(request.source, sourceLang), await read(request.target, targetLang)] as const
  const langs: readonly Lang[] = [sourceLang, targetLang]
  const tokenize = createTokenize((await loadTokenizers(langs, glossary)).value)
  const link = createLink(glossary, { matchers })
  // References are numbered lists of their own, and no text that is aligned.
  const [source, target] = docs.map(doc => link(tokenize({ ...doc, references: [] }).value).value)
  if (!source || !target) throw new RangeError('two documents are aligned')
  const text = emitAligned(format, pairsOf(source, target, align(source, target)), {
    source: sourceLang,
    target: targetLang,
  })
  if (output === undefined) process.stdout.write(text)
  else writeAtomically(output, text)
}

/** What is not named like a document of a known kind is taken for plain lines. */
const isText = (path: string): boolean => !/^\.(?:md|markdown|html?|docx)$/iu.test(extname(path))

async function documentOf(path: string, lang: DocumentLang): Promise<Doc> {
  const shown = shownPath(path)
  const text = await sourceText(readBytes(path), shown, lang)
  const { value } = ingest({ path: shown, text, id: shown, lang })
  if (value.segments.length === 0) throw new InputError(shown, undefined, 'is empty')
  return value
}

function linesOf(path: string, lang: DocumentLang): Doc {
  const lines = readText(path, lang).split(/\r?\n/u)
  // A file ends in a line feed; that is not a line.
  if (lines.at(-1) === '') lines.pop()
  if (lines.length === 0) throw new InputError(path, undefined, 'is empty')
  const segments = lines.map((text, i): Segment => ({
    id: String(i),
    lang,
    text,
    source: { start: 0, end: 0 },
  }))
  const blocks = [{ kind: 'paragraph', depth: 0, length: segments.length }] as const
  return { id: path, lang, path, title: path, blocks, segments, references: [] }
}

function pairsOf(source: Doc, target: Doc, beads: ReturnType<typeof align>): readonly AlignedPair[] {
  let [i, j] = [0, 0]
  return beads.map(bead => {
    const [s, t] = [run(i, bead.source), run(j, bead.target)]
    i += bead.source
    j += bead.target
    return {
      source: s,
      target: t,
      sourceText: joined(source, s),
      targetText: joined(target, t),
      cost: bead.cost,
      doubtful: isDoubtful(bead),
    }
  })
}

const run = (from: number, length: number): readonly number[] => Array.from({ length }, (_, i) => from + i)

/** Japanese and Chinese have no space between sentences. */
const joined = ({ lang, segments }: Doc, numbers: readonly number[]): string =>
  numbers.map(n => segments[n]?.text ?? '').join(lang === 'ja' || lang.startsWith('zh') ? '' : ' ')
