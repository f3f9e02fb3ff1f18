import { isWill, takesWill, universalPos } from '../text/ipadic-pos.ts'
import { morae } from '../text/kana.ts'
import type { Kuromoji, Piece } from '../text/kuromoji.ts'
import type { CountedLine, CountedWord } from './counts.ts'
import { ids, type Grammar } from './grammar.ts'
import { ipadicGrammar } from './ipadic.ts'
import {
  LATIN_WORD,
  LEARNT,
  markOf,
  NUMBER_WORD,
  SPECIAL_WORDS,
  UNKNOWN_WORD,
  wordKey,
} from './vocabulary.ts'

const NUMBER = SPECIAL_WORDS[NUMBER_WORD] ?? ''
const LATIN = SPECIAL_WORDS[LATIN_WORD] ?? ''
const UNKNOWN = SPECIAL_WORDS[UNKNOWN_WORD] ?? ''

/** Headlines are rarer than sentences, and more like what will be restored. */
const WEIGHT = { headline: 2, sentence: 1 } as const

/** Reads running text and headlines, one a line, into the words of the dictionary. */
export function createTrainingReader(kuromoji: Kuromoji): (line: string) => readonly CountedLine[] {
  const words = createSplit(kuromoji)
  return line => stretches(line).map(({ text, weight }) => ({ words: words(text), weight }))
}

const ENDS_SENTENCE = /[。！？]$/u
/** `朝日新聞、2006年9月16日。`: what a source is called and when it was read is no language. */
const SOURCE_LINE = /^[^。「]{0,40}[０0]年[０0]月[０0]日[^。]{0,12}。?$/u

/** A line, and once more each headline that it cites in 『』. */
export function stretches(line: string): readonly { text: string; weight: number }[] {
  const text = tidy(line)
  if (text === '' || SOURCE_LINE.test(text)) return []
  const cited = [...text.matchAll(/『([^『』]{8,80})』/gu)].map(match => match[1] ?? '')
  const rest = cited.length > 0 && text.length < 2 * cited.join('').length ? [] : [text]
  return [
    ...rest.map(part => ({
      text: part,
      weight: ENDS_SENTENCE.test(part) ? WEIGHT.sentence : WEIGHT.headline,
    })),
    ...cited.map(part => ({ text: part, weight: WEIGHT.headline })),
  ]
}

/** No space but between Latin words; every number as one digit; marks full-width, as the dictionary has them. */
function tidy(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/gu, '')
    .replace(/\d+(?:[.,]\d+)*/gu, '0')
    .replace(/\.{2,}/gu, '…')
    .replace(/[!-/:-@[-`{-~0]/gu, c => String.fromCharCode(c.charCodeAt(0) + FULL_WIDTH))
    .replace(/｡/gu, '。')
}

const FULL_WIDTH = 0xfee0

function createSplit(kuromoji: Kuromoji): (text: string) => readonly CountedWord[] {
  const grammar = ipadicGrammar(kuromoji)
  return text => withWill(kuromoji.pieces(text)).flatMap(piece => counted(piece, grammar))
}

/** でしょう is one word, as it is in the lexicon. */
function withWill(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (before?.word && takesWill(before.word) && piece.word && isWill(piece.word))
      joined[joined.length - 1] = {
        surface: before.surface + piece.surface,
        word: { ...before.word, right: piece.word.right },
      }
    else joined.push(piece)
  }
  return joined
}

/** The dictionary has a few words that start with a digit; the title's digits stand alone. Unknown marks may come in a row. */
function counted({ surface, word }: Piece, grammar: Grammar): readonly CountedWord[] {
  const plain = surface.normalize('NFKC')
  if (plain.startsWith('0')) {
    const rest = surface.length > 1 ? counted({ surface: surface.slice(1), word }, grammar) : []
    return [{ key: NUMBER, ...ids(grammar, '名詞,数') }, ...rest]
  }
  if (/^[\p{P}\p{S}]+$/u.test(plain))
    return [...plain].map(mark => ({
      key: wordKey(markOf(mark), 'PUNCT'),
      ...ids(grammar, mark, '記号,一般'),
    }))
  if (/^[A-Za-z]/u.test(plain)) {
    const key = /^[A-Z]{1,6}$/u.test(plain) ? wordKey(plain, 'PROPN') : LATIN
    return [{ key, ...ids(grammar, '名詞,固有名詞', '名詞,一般') }]
  }
  if (word) return [{ key: wordKey(surface, universalPos(word.tags)), left: word.left, right: word.right }]
  return [
    {
      key: isKatakana(surface) ? wordKey(surface, LEARNT) : UNKNOWN,
      ...ids(grammar, '名詞,固有名詞', '名詞,一般'),
    },
  ]
}

const isKatakana = (surface: string): boolean =>
  /^[ァ-ヺ][ァ-ヺー・]*$/u.test(surface) && morae(surface) !== undefined

/** Every word in katakana that the dictionary or a text has, once. */
export function katakanaWords({ words }: Kuromoji, lines: readonly CountedLine[]): ReadonlySet<string> {
  const found = new Set<string>()
  const note = (surface: string): void => {
    for (const part of surface.split('・')) if (isKatakana(part)) found.add(part)
  }
  for (const { surface } of words()) note(surface)
  for (const line of lines)
    for (const { key } of line.words) if (key.startsWith(LEARNT_CODE)) note(key.slice(1))
  return found
}

const LEARNT_CODE = wordKey('', LEARNT)

/** What is left of a line without marks and spaces, so that a title is found however it is set. */
export const plainLetters = (line: string): string => line.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
