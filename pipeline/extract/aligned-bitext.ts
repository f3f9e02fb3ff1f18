import { align, isDoubtful } from '../align/align.ts'
import type { Bitext, TranslationUnit } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import { areCode, type Doc, type Linked, type Token } from '../model/text.ts'
import type { TokenizedSide } from './tokenized-side.ts'

/** Two versions of a document as translation units, by alignment: doubtful beads, one-sided ones and code are left out. */
export function alignedBitext(source: Doc<Linked>, target: Doc<Linked>): Bitext<TokenizedSide> {
  const [isCode, isTargetCode] = [areCode(source), areCode(target)]
  const units: TranslationUnit<TokenizedSide>[] = []
  let [i, j] = [0, 0]
  for (const bead of align(source, target)) {
    const [from, to] = [i, j]
    i += bead.source
    j += bead.target
    if (bead.source === 0 || bead.target === 0 || isDoubtful(bead)) continue
    if (isCode[from] || isTargetCode[to]) continue
    const own = joined(source.segments.slice(from, i), source)
    units.push({
      id: `${source.id}#${own.id}`,
      source: own,
      target: joined(target.segments.slice(to, j), target),
      state: 'translated',
    })
  }
  return { path: target.path, sourceLang: source.lang, targetLang: target.lang, units }
}

/** Sentences of one bead as one text. */
function joined(
  segments: readonly Linked[],
  { lang, path }: { lang: DocumentLang; path: string },
): TokenizedSide {
  let text = ''
  const tokens: Token[] = []
  for (const segment of segments) {
    if (text !== '') text += SPACED.has(lang) ? ' ' : ''
    const shift = text.length
    for (const token of segment.tokens)
      tokens.push({ ...token, start: token.start + shift, end: token.end + shift })
    text += segment.text
  }
  const [first, last] = [segments[0], segments.at(-1)]
  const source = { start: first?.source.start ?? 0, end: last?.source.end ?? 0 }
  return { id: first?.id ?? '', lang, path, text, tokens, source, codes: [] }
}

const SPACED: ReadonlySet<DocumentLang> = new Set(['en', 'ko'])
