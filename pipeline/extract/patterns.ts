import type { WritingLang } from '../link/writings.ts'
import { LOOSE_WORDS } from './general-words.ts'
import { ANYWHERE, CLOSES, GOES_ON, JOINS, NOWHERE, OPENS, type Pattern } from './spans.ts'
import type { Word } from './words.ts'

/** Justeson & Katz (1995), section 3: adjectives and nouns before a noun, or such a phrase after a preposition. */
const english: Pattern = {
  longest: 6,
  gap: /^ $/u,
  places: words => Uint8Array.from(words.map(englishPlace)),
}

const PARTICIPLE = /(?:ing|ed)$/u
/** Behind a noun or an adjective, the tagger may take a noun for the verb that is written alike: traffic control. */
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ'])

function englishPlace(word: Word, n: number, words: readonly Word[]): number {
  const lower = word.surface.toLowerCase()
  if (LOOSE_WORDS.en.has(lower)) return NOWHERE
  switch (word.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'X':
      return word.surface.length > 1 ? ANYWHERE : OPENS | GOES_ON
    case 'ADJ':
      return closesPhrase(words, n) ? GOES_ON | CLOSES : OPENS | GOES_ON
    case 'INTJ':
      return /^\p{Lu}/u.test(word.surface) ? OPENS | GOES_ON : NOWHERE
    case 'VERB':
      if (lower.endsWith('ing')) return ANYWHERE
      if (PARTICIPLE.test(lower)) return OPENS | GOES_ON
      return NOMINAL.has(words[n - 1]?.pos ?? '') ? GOES_ON | CLOSES : NOWHERE
    case 'ADP':
      return lower === 'of' ? JOINS : NOWHERE
    default:
      return NOWHERE
  }
}

/** An adjective behind a noun and before none is a noun of the same form: tide variable. */
const closesPhrase = (words: readonly Word[], n: number): boolean =>
  /^(?:NOUN|PROPN)$/u.test(words[n - 1]?.pos ?? '') && !NOMINAL.has(words[n + 1]?.pos ?? '')

const SPACE_OR_NOTHING = /^ $/u
const NOUNS = new Set(['NOUN', 'PROPN', 'X'])

/** Runs of nouns with their suffixes and stems of adjectives; の once, between two of them. */
const japanese: Pattern = {
  longest: 7,
  gap: SPACE_OR_NOTHING,
  places: words =>
    Uint8Array.from(words, word => {
      const { pos, surface } = word
      if (LOOSE_WORDS.ja.has(surface)) return GOES_ON | CLOSES
      if (NOUNS.has(pos)) return /^[ぁ-ゖ]{1,2}$/u.test(surface) ? NOWHERE : ANYWHERE
      if (pos === 'ADJ' && /^[\p{Script=Han}ァ-ヺー]+$/u.test(surface)) return OPENS | GOES_ON
      if (pos === 'PART' && /^\p{Script=Han}+$/u.test(surface))
        return GOES_ON | (surface === '的' ? 0 : CLOSES)
      if (pos === 'NUM' && /^\p{Script=Han}$/u.test(surface)) return GOES_ON
      if (surface === 'の') return JOINS
      return NOWHERE
    }),
}

/** What looks like an affix but is grammar, and words that stand between phrases. */
const CHINESE_GRAMMAR = new Set(
  '的 地 得 了 着 过 之 所 等 等等 吗 呢 吧 啊 们 是 有 在 和 与 及 或 为 以 将 把 被'.split(' '),
)
const CHINESE_NUMBER = /^[第零〇一二三四五六七八九十百千万亿两几\p{Nd}]/u
const HAN = /^\p{Script=Han}+$/u

/** Runs of nouns, verbs and adjectives: Chinese terms have all of them, and analysers tell them apart badly. */
const chinese: Pattern = {
  longest: 6,
  gap: SPACE_OR_NOTHING,
  places: words =>
    Uint8Array.from(words, ({ pos, surface, isLatin }) => {
      if (isLatin) return ANYWHERE
      if (!HAN.test(surface) || CHINESE_GRAMMAR.has(surface) || CHINESE_NUMBER.test(surface)) return NOWHERE
      switch (pos) {
        case 'NOUN':
        case 'PROPN':
        case 'ADJ':
        case 'VERB':
        case 'X':
        case 'NUM':
          return LOOSE_WORDS['zh-Hans'].has(surface) ? GOES_ON | CLOSES : ANYWHERE
        case 'PART':
          return GOES_ON | CLOSES
        case 'ADV':
          return /^(?:不|非|未|再|自)$/u.test(surface) ? OPENS | GOES_ON : NOWHERE
        default:
          return NOWHERE
      }
    }),
}

const HANGUL_OR_HAN = /^[가-힣\p{Script=Han}]+$/u

/** Runs of nouns, with spaces or without. */
const korean: Pattern = {
  longest: 6,
  gap: SPACE_OR_NOTHING,
  places: words =>
    Uint8Array.from(words, ({ pos, surface, isLatin }) => {
      if (isLatin) return ANYWHERE
      if (!HANGUL_OR_HAN.test(surface)) return NOWHERE
      if (NOUNS.has(pos)) return LOOSE_WORDS.ko.has(surface) ? GOES_ON | CLOSES : ANYWHERE
      if (pos === 'PART') return GOES_ON | CLOSES
      return NOWHERE
    }),
}

export const PATTERNS: Readonly<Record<WritingLang, Pattern>> = {
  en: english,
  ja: japanese,
  'zh-Hans': chinese,
  ko: korean,
}
