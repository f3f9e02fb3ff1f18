import type { DocumentLang } from '../../model/lang.ts'
import type { Token } from '../../model/text.ts'
import { numbersIn } from '../../text/numbers/numbers.ts'

/** What a word is compared by with those of the other language. */
export interface WordForm {
  readonly surface: string
  readonly lemma: string
  /** The likeliest value of each number in it, months included. */
  readonly numbers: ReadonlySet<number>
  /** In small letters; empty where it has none. */
  readonly latin: string
  /** As it is heard: of a Korean word, its stem. */
  readonly written: string
  readonly han: ReadonlySet<string>
  readonly isCapital: boolean
  readonly isKana: boolean
  readonly isHangul: boolean
  readonly isMark: boolean
}

const LATIN = /^[\p{Script=Latin}\d][\p{Script=Latin}\d.&'’-]*/u

function wordFormOf({ surface, lemma, pos }: Token, lang: DocumentLang): WordForm {
  const plain = surface.normalize('NFKC')
  return {
    surface,
    lemma,
    numbers: new Set(numbersIn(plain, lang).flatMap(({ values }) => values.slice(0, 1))),
    latin: LATIN.exec(plain)?.[0].toLowerCase() ?? '',
    written: /\p{Script=Hangul}/u.test(lemma) ? (lemma.split('+')[0] ?? lemma) : surface,
    han: new Set(plain.match(/\p{Script=Han}/gu) ?? []),
    isCapital: /^\p{Lu}/u.test(plain),
    isKana: /^[\p{Script=Katakana}ー・]{2,}/u.test(plain),
    isHangul: /^\p{Script=Hangul}{2,}/u.test(plain),
    isMark: pos === 'PUNCT' || pos === 'SYM',
  }
}

/** Numbers the forms of one language's words from 0, so that each is described once and its tokens need not be held. */
export class WordForms {
  readonly #lang: DocumentLang
  readonly #numbers = new Map<string, number>()
  readonly #forms: WordForm[] = []

  constructor(lang: DocumentLang) {
    this.#lang = lang
  }

  code(tokens: readonly Token[]): Int32Array {
    return Int32Array.from(tokens, token => {
      const key = `${token.surface}\n${token.lemma}\n${token.pos}`
      const number = this.#numbers.get(key) ?? this.#forms.length
      if (number === this.#forms.length) {
        this.#numbers.set(key, number)
        this.#forms.push(wordFormOf(token, this.#lang))
      }
      return number
    })
  }

  /** @throws RangeError for a number that was not given */
  of(numbers: Int32Array): readonly WordForm[] {
    return Array.from(numbers, number => {
      const form = this.#forms[number]
      if (!form) throw new RangeError(`form ${number} of ${this.#forms.length}`)
      return form
    })
  }
}
