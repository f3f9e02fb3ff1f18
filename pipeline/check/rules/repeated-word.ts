import { z } from 'zod'
import type { DocumentLang } from '../../model/lang.ts'
import { languageOnly } from '../language.ts'
import type { UnitRule } from '../rule.ts'

const options = z.strictObject({
  allow: z.array(z.string()).default([]).describe('words that may stand twice in a row'),
})
type Options = z.infer<typeof options>

/** A word or particle that was typed twice. */
export const repeatedWord: UnitRule<Options> = {
  kind: 'unit',
  name: 'repeated-word',
  severity: 'warning',
  description: 'A word or particle stands twice in a row.',
  options,
  examples: [
    { sourceLang: 'ja', targetLang: 'en', units: [['会議が終わった。', 'The the meeting ended.']], found: ['The the'] },
    { sourceLang: 'ja', targetLang: 'en', units: [['彼は知っていた。', 'He had had the idea that that was so.']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['the budget of the city', '市のの予算をを決める']], found: ['のの', 'をを'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['People rise more.', '人々はますます、国とともに国でできることをする。']], found: [] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['the new law', '新的的法律']], found: ['的的'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['Every day, really.', '天天的确为了了解目的的人研究研究。']], found: [] },
    { sourceLang: 'en', targetLang: 'ko', units: [['the new law', '새로운 법률을 법률을 정한다']], found: ['법률을 법률을'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['more and more', '점점 더 매우 매우 크게, 고객고객']], found: [] },
    { sourceLang: 'en', targetLang: 'ko', units: [['Duran Duran', '듀란 듀란']], found: [], note: 'The source says it twice as well.' },
  ], // prettier-ignore
  create: ({ targetLang, options: { allow } }) => {
    const pattern = PATTERNS[targetLang]
    const allowed = new Set(allow)
    return ({ source, target }) => {
      if (target.text.search(pattern) < 0) return []
      if (TWICE.test(source.text)) return []
      return Array.from(languageOnly(target).matchAll(pattern), ({ 0: found, index, ...groups }) => ({ found, index, word: found.slice(-wordOf(groups).length) }))
        .filter(({ word }) => !allowed.has(word) && !LEGITIMATE[targetLang].test(word))
        .map(({ found, word, index: start }) => ({
          message: `"${word}" stands twice in a row; keep one.`,
          target: { start, end: start + found.length },
          suggestions: [word],
        }))
    } // prettier-ignore
  },
}

/** The group that the alternative has. The second of the two words counts: a name has its capital in both places. */
const wordOf = (groups: Readonly<Record<number, string | undefined>>): string =>
  groups[1] ?? groups[2] ?? groups[3] ?? groups[4] ?? ''

/** Of the source, whatever its language. */
const TWICE = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)[\s,、!-]+\1(?![\p{L}\p{N}])/iu

/** What follows where a doubled particle is none: the next word begins with it (`日本でできる`) only in kana. */
const NEXT = '(?=[、\\p{sc=Han}\\u30a1-\\u30fa])'
const WORD_BEFORE = '(?<=[\\p{sc=Han}\\u30a1-\\u30faー」）])'

const PATTERNS: Readonly<Record<DocumentLang, RegExp>> = {
  en: /(?<![\p{L}\p{N}'’-])(\p{L}+)\s+\1(?![\p{L}\p{N}'’-])/giu,
  ja: new RegExp(
    `(を)を|${WORD_BEFORE}([のにでがはとへ])\\2${NEXT}|(ました|でした|ません|されて|について|において|によって|による)\\3|(\\p{sc=Han}{3,})\\4`,
    'gu',
  ),
  'zh-Hans':
    /(?<![目有])(的)的(?![士确確喀])|(?<![一-龥])(我们|他们|她们|因为|但是|所以|如果|以及|对于|关于|可以|已经)\2|(\p{sc=Han}{3,})\3/gu,
  'zh-Hant':
    /(?<![目有])(的)的(?![士确確喀])|(?<![一-龥])(我們|他們|她們|因為|但是|所以|如果|以及|對於|關於|可以|已經)\2|(\p{sc=Han}{3,})\3/gu,
  ko: /(?<![\p{L}\p{N}])(\p{sc=Hangul}{2,})\s+\1(?![\p{L}\p{N}])|(?<=[가-힣])(를|에서|에게|으로|까지|부터)\2(?![가-힣])/gu,
}

/** Words that are said twice on purpose, or belong to two parts of the sentence. */
const LEGITIMATE: Readonly<Record<DocumentLang, RegExp>> = {
  en: /^(?:had|that|is|it|her|his|you|in|on|up|so|do|very|really|far|long|many|much|more|no|yes|now|there|bye|ha|knock|never|again|well|who|blah|tut|night|okay|ok|hear|please|hush|pago|walla|bora|\p{Lu}\p{L}*)$/u,
  ja: /[一二三四五六七八九十百千万々]/u,
  'zh-Hans': /[一二三四五六七八九十百千万亿]/u,
  'zh-Hant': /[一二三四五六七八九十百千萬億]/u,
  ko: /^(?:매우|아주|점점|하나|하루|서로|조금|차근|정말|너무|자꾸|계속|거듭|다시|대단히|무척|멀리|오래|천천히|하나하나|이리|저리|누구|어디|한발|조금씩|하나씩|길이|겹겹이|훨씬|제발|그래|아니)$/u,
}
