import { z } from 'zod'
import type { DocumentLang } from '../../model/lang.ts'
import type { Report, UnitRule } from '../rule.ts'

const options = z.strictObject({
  /** Fewer words than this may well be a name or a code that stays as it is. */
  leastWords: z
    .number()
    .int()
    .min(1)
    .default(3)
    .describe('words of the source from which on a target that repeats it is reported'),
})

/** No translation, or the source again. */
export const untranslated: UnitRule<z.infer<typeof options>> = {
  kind: 'unit',
  name: 'untranslated',
  severity: 'error',
  description: 'A segment has no translation, or its translation is the source again.',
  options,
  looksAtEmpty: true,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: [['The talks failed.', '協議は決裂した。']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['The talks failed.', 'The talks failed.']], found: ['The talks failed.'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['The talks failed.', '']], found: ['The talks failed.'], note: 'Nothing stands in the target; the source is marked.' },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['kubectl', 'kubectl']], found: [], note: 'A name stays as it is.' },
    { sourceLang: 'en', targetLang: 'ja', units: [['Windows Server 2022', 'Windows Server 2022']], found: [], note: 'A product keeps its name.' },
  ], // prettier-ignore
  appliesTo: (sourceLang, targetLang) => sourceLang !== targetLang,
  create: ({ sourceLang, targetLang, options: { leastWords } }) => {
    const isText = IS_TEXT[sourceLang]
    return ({ source, target }) => {
      if (isBlank(source.text)) return []
      if (isBlank(target.text)) return [report(source.text, 'has no translation')]
      if (hasOwnLetters(target.text, targetLang) || !isText(source.text, leastWords)) return []
      return isRepeated(source.text, target.text)
        ? [{ ...report(source.text, 'stands untranslated'), target: { start: 0, end: target.text.length } }]
        : []
    }
  },
}

const isBlank = (text: string): boolean => text.trim() === ''

const report = (source: string, what: string): Report => ({
  message: `The segment ${what}; translate it.`,
  source: { start: 0, end: source.length },
})

/** Letters that only a text in the language has: with one of them, somebody has begun to translate. */
const OWN_LETTER: Readonly<Partial<Record<DocumentLang, RegExp>>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
}
const hasOwnLetters = (text: string, lang: DocumentLang): boolean => OWN_LETTER[lang]?.test(text) ?? false

const HAN = /\p{Script=Han}/gu

/** Names of one to three words, and Han names, can be the same in both languages; a text of so many words cannot. */
const IS_TEXT: Readonly<Record<DocumentLang, (text: string, leastWords: number) => boolean>> = {
  en: isEnglishText,
  ja: text => /\p{Script=Hiragana}/u.test(text),
  ko: text => /\p{Script=Hangul}/u.test(text),
  'zh-Hans': isLongHan,
  'zh-Hant': isLongHan,
}

/** Words that no name is made of in a headline's capitals either. */
const FUNCTION_WORD =
  /(?<!\S)(?:\p{Ll}+|Is|Are|Was|Were|With|As|At|By|From|To|Not|Has|Have|Will|After|Over|It|He|She|They|We|You)(?=[\s,.!?;:]|$)/u

/** A sentence, or several words of which one is no part of a name. */
function isEnglishText(text: string, leastWords: number): boolean {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0
  const isSentence =
    /[?!]["'”’)]?$/u.test(text.trim()) || (words > 1 && /(?<!\S)\p{Ll}+\.["'”’)]?$/u.test(text.trim()))
  return isSentence || (words >= leastWords && FUNCTION_WORD.test(text))
}

/** A word of Han characters has up to four; a text has more, and no language but Chinese does without kana or Hangul. */
function isLongHan(text: string, leastWords: number): boolean {
  return (text.match(HAN)?.length ?? 0) >= 4 * leastWords
}

/** Most of the words of a translation are not those of its source; names alone can be. */
const REPEATED = 0.8

function isRepeated(source: string, target: string): boolean {
  const [from, to] = [plain(source), plain(target)]
  if (from === to) return true
  const words = new Set(from.split(' '))
  const own = to.split(' ')
  return (
    own.length > 1 &&
    own.filter(word => words.has(word)).length >= REPEATED * Math.max(own.length, words.size)
  )
}

/** Small letters, single spaces, no punctuation. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
