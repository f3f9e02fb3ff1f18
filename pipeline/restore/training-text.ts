import { universalPos } from '../text/ipadic-pos.ts'
import { morae } from '../text/kana.ts'
import type { Pos } from '../model/text.ts'
import type { Kuromoji } from '../text/kuromoji.ts'
import {
  LATIN_WORD,
  LEARNT,
  markOf,
  NUMBER_WORD,
  SPECIAL_WORDS,
  UNKNOWN_WORD,
  wordKey,
} from './vocabulary.ts'

/** Keys of the words of one line, and how often to count it. */
export interface CountedLine {
  readonly words: readonly string[]
  readonly weight: number
}

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

function createSplit(kuromoji: Kuromoji): (text: string) => readonly string[] {
  const known = [...kuromoji.words()].map(({ tags }) => universalPos(tags))
  return text =>
    kuromoji
      .tokenize(text)
      .flatMap(({ surface_form: surface, word_type, word_id }) =>
        keysOf(surface, word_type === 'KNOWN' ? known[word_id / WORD_BYTES] : undefined),
      )
}

/** kuromoji numbers its words by their place in a table of so many bytes a word. */
const WORD_BYTES = 10

/** The dictionary has a few words that start with a digit; the title's digits stand alone. Unknown marks may come in a row. */
function keysOf(surface: string, pos: Pos | undefined): readonly string[] {
  const plain = surface.normalize('NFKC')
  if (plain.startsWith('0')) return [NUMBER, ...(surface.length > 1 ? keysOf(surface.slice(1), pos) : [])]
  if (/^[\p{P}\p{S}]+$/u.test(plain)) return [...plain].map(mark => wordKey(markOf(mark), 'PUNCT'))
  if (/^[A-Za-z]/u.test(plain)) return [/^[A-Z]{1,6}$/u.test(plain) ? wordKey(plain, 'PROPN') : LATIN]
  if (pos) return [wordKey(surface, pos)]
  return [isKatakana(surface) ? wordKey(surface, LEARNT) : UNKNOWN]
}

const isKatakana = (surface: string): boolean =>
  /^[ァ-ヺ][ァ-ヺー・]*$/u.test(surface) && morae(surface) !== undefined

/** What is left of a line without marks and spaces, so that a title is found however it is set. */
export const plainLetters = (line: string): string => line.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
