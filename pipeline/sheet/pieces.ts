import type { Lang } from '../model/lang.ts'
import type { Piece } from '../model/sheet.ts'
import type { Token } from '../model/text.ts'
import { furigana } from '../text/furigana.ts'
import { romanizeKorean } from '../tokenize/hangul.ts'
import { pinyin } from '../tokenize/pinyin.ts'

/** The pieces of a stretch of text, with the readings of its language. `tokens` are those inside the stretch. */
export function piecesOf(
  text: string,
  lang: Lang,
  tokens: readonly Token[],
  start: number,
): readonly Piece[] {
  switch (lang) {
    case 'ja':
      return japanesePieces(text, tokens, start)
    case 'zh-Hans':
    case 'zh-Hant':
      return pinyin(text)
    case 'ko':
      return koreanPieces(text)
    case 'en':
    case 'ja-Latn':
      return [{ text }]
  }
}

/** Furigana by token; what lies between the tokens stays plain. */
function japanesePieces(text: string, tokens: readonly Token[], start: number): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const token of tokens) {
    const [from, to] = [token.start - start, token.end - start]
    if (from < done || to > text.length) continue
    if (from > done) pieces.push({ text: text.slice(done, from) })
    const surface = text.slice(from, to)
    const reading = counterReading(text.slice(0, from), surface) ?? token.reading
    pieces.push(...(reading ? furigana(surface, reading) : [{ text: surface }]))
    done = to
  }
  if (done < text.length) pieces.push({ text: text.slice(done) })
  return merged(pieces)
}

/** Days of the month that have names of their own (ついたち, はつか): no reading is better than にち. */
const NAMED_DAY = /(?<!\d)(?:[1-9]|10|14|20|24)$/u

/** After digits 月 is がつ and 日 is にち; an analyser reads them as words. Empty where nothing should stand. */
function counterReading(before: string, surface: string): string | undefined {
  if (!/\d$/u.test(before.normalize('NFKC'))) return undefined
  if (surface === '月') return 'がつ'
  if (surface === '日') return NAMED_DAY.test(before.normalize('NFKC')) ? '' : 'にち'
  return undefined
}

/** Words of Hangul with their romanisation; the rest plain. */
const koreanPieces = (text: string): readonly Piece[] =>
  (text.match(/[가-힣]+|[^가-힣]+/gu) ?? []).map(word =>
    /[가-힣]/u.test(word) ? { text: word, reading: romanizeKorean(word) } : { text: word },
  )

/** Neighbors without a reading as one. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last && last.reading === undefined && piece.reading === undefined)
      result[result.length - 1] = { text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}
