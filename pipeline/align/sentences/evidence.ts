import { isDocumentLang, type Lang } from '../../model/lang.ts'
import type { Linked, Token } from '../../model/text.ts'
import { numbersIn } from '../../text/numbers/numbers.ts'

/**
 * What a sentence holds that its translation should hold too. Characters that Japanese and Chinese share are not among it: as
 * single characters and as words they made alignments of news worse than the lexicon that is learnt.
 */
export interface Evidence {
  /** Written alike in both languages: concepts, numbers, words in Latin letters, marks. Keys of different kinds never collide. */
  readonly same: readonly string[]
  /** Names and words that may have been taken over by their sound; all of them are in `words`, too. */
  readonly names: readonly string[]
  /** Words, whose translations are learnt from the text. */
  readonly words: readonly string[]
}

const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}\d]+/gu
const CONTENT: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'PRON', 'X'])
const LETTER = /\p{L}/u

export function evidenceOf({ lang, text, mentions, tokens }: Linked): Evidence {
  const latin = text.normalize('NFKC').toLowerCase().match(LATIN_WORD) ?? []
  const words = tokens.filter(({ pos, surface }) => CONTENT.has(pos) && LETTER.test(surface))
  return {
    same: [
      ...new Set([
        ...mentions.map(({ concept }) => `concept ${concept}`),
        ...valuesIn(text, lang).map(value => `number ${value}`),
        ...latin.map(word => `latin ${word}`),
        ...marksIn(text).map(mark => `mark ${mark}`),
      ]),
    ],
    names: [...new Set(words.filter(mayBeName).map(({ lemma }) => lemma.toLowerCase()))],
    words: [...new Set(words.map(({ lemma }) => lemma.toLowerCase()))],
  }
}

/**
 * The likeliest value of each number, months included. What is only possibly a number counts, too: this is evidence, not a
 * reading, and it aligned news better than certain numbers alone.
 */
const valuesIn = (text: string, lang: Lang): readonly number[] =>
  isDocumentLang(lang) ? numbersIn(text, lang).flatMap(({ values }) => values.slice(0, 1)) : []

/** A capital, katakana, Hangul; in Chinese only what the analyser takes for a name. */
const mayBeName = ({ surface, pos }: Token): boolean =>
  /^\p{Lu}|^[\p{sc=Katakana}ー]+$|^\p{sc=Hangul}+$/u.test(surface) || pos === 'PROPN'

/** Marks that translators keep, each by what it is: a question, an exclamation, a quotation, a bracket. */
const MARKS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['?', /[?？]/u],
  ['!', /[!！]/u],
  ['"', /["“”「『«]|(?<!\p{L})[‘']/u],
  ['(', /[(（]/u],
  [':', /[:：]/u],
  ['%', /[%％]/u],
]

const marksIn = (text: string): readonly string[] =>
  MARKS.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []))
