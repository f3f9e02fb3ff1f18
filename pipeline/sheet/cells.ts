import type { Glossary } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Cell, Piece, Run } from '../model/sheet.ts'
import type { Linked, Mention, Token } from '../model/text.ts'
import { furigana } from '../text/furigana.ts'
import { piecesOf } from './pieces.ts'

/** Sentences of one language, joined as the language joins sentences. */
export function cellOf(segments: readonly Linked[], lang: DocumentLang, glossary: Glossary): Cell {
  const space: Cell = lang === 'en' || lang === 'ko' ? [{ kind: 'text', pieces: [{ text: ' ' }] }] : []
  return segments.flatMap((segment, i) => [...(i === 0 ? [] : space), ...runsOf(segment, glossary)])
}

/** A segment's text, cut where terms begin and end. Of mentions that overlap or share a place, the first counts. */
export function runsOf(
  segment: Pick<Linked, 'text' | 'lang' | 'tokens' | 'mentions'>,
  glossary: Glossary,
): Cell {
  const { text, lang, tokens, mentions } = segment
  const pieces = (start: number, end: number): Run['pieces'] =>
    piecesOf(text.slice(start, end), lang, within(tokens, start, end), start)
  const runs: Run[] = []
  let done = 0
  for (const mention of mentions) {
    if (mention.start < done) continue
    if (mention.start > done) runs.push({ kind: 'text', pieces: pieces(done, mention.start) })
    runs.push(
      termRun(mention, storedPieces(mention, text, glossary) ?? pieces(mention.start, mention.end), glossary),
    )
    done = mention.end
  }
  if (done < text.length) runs.push({ kind: 'text', pieces: pieces(done, text.length) })
  return runs
}

const within = (tokens: readonly Token[], start: number, end: number): readonly Token[] =>
  tokens.filter(token => token.start >= start && token.end <= end)

/** The glossary's own reading of a Japanese term, which an analyser may not know: 日中韓 is にっちゅうかん. */
function storedPieces(
  { designation, start, end }: Mention,
  text: string,
  glossary: Glossary,
): readonly Piece[] | undefined {
  const surface = text.slice(start, end)
  const known = glossary.designations.get(designation)
  if (known?.lang !== 'ja' || known.reading === undefined || known.text !== surface) return undefined
  return furigana(surface, known.reading)
}

function termRun({ concept, designation, match }: Mention, pieces: Run['pieces'], glossary: Glossary): Run {
  const status = glossary.designations.get(designation)?.status ?? 'admitted'
  return { kind: 'term', concept, match, status, pieces }
}
