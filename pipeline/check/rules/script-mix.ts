import { z } from 'zod'
import type { Glossary } from '../../model/glossary.ts'
import type { DocumentLang } from '../../model/lang.ts'
import { characterKinds } from '../charsets.ts'
import { toNewJapanese, toSimplified } from '../../text/opencc.ts'
import { languageOnly } from '../language.ts'
import { HAN, HANGUL, KANA } from '../letters.ts'
import type { LinkedSide, Report, UnitRule } from '../rule.ts'

const options = z.strictObject({
  pressHanja: z
    .boolean()
    .default(true)
    .describe('whether Korean may have the single Han characters of headlines, such as 美, 中 and 前'),
})
type Options = z.infer<typeof options>

/** Characters of another writing. */
export const scriptMix: UnitRule<Options> = {
  kind: 'unit',
  name: 'script-mix',
  severity: 'warning',
  description:
    'The translation has characters of another writing outside quotation marks, brackets and names.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['The country changed.', '国家变了。']], found: [] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['The country changed.', '國家变了。']], found: ['國'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['A picture', '这是図。']], found: ['図'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['Tea', '喝おちゃ。']], found: ['おちゃ'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['Tea is called ocha.', '茶叫作“おちゃ”（お茶）。']], found: [] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['Ito En', '伊藤園的茶']], terms: [{ en: ['Ito En'], 'zh-Hans': ['伊藤園'] }], found: [], note: 'The glossary writes it so.' },
    { sourceLang: 'en', targetLang: 'zh-Hant', units: [['They changed.', '他们變了。']], found: ['们'] },
    { sourceLang: 'en', targetLang: 'zh-Hant', units: [['behind the stage', '舞台之後的皇后']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['We changed it.', '我们は変えた。']], found: ['们'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['The economy', '日本の經済']], found: ['經'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['The economy', '日本の経済（經濟）']], found: [] },
    { sourceLang: 'en', targetLang: 'ko', units: [['The economy', '한국의 經濟']], found: ['經濟'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['The economy', '한국의 경제(經濟)']], found: [] },
    { sourceLang: 'en', targetLang: 'ko', units: [['US-China talks', '美·中 회담']], found: [] },
    { sourceLang: 'ja', targetLang: 'en', units: [['経済は', 'The economy は grew.']], found: ['は'] },
  ], // prettier-ignore
  create: ({ targetLang, glossary, options: { pressHanja } }) => {
    const stretches = stretchesOf(targetLang, pressHanja)
    const listed = designationsWith(glossary, targetLang, CANDIDATE[targetLang])
    return ({ target }) => {
      if (!CANDIDATE[targetLang].test(target.text)) return []
      const text = languageOnly(target)
      return stretches(text, target)
        .filter(({ start, end }) => !isEnclosed(text, start, end) && !isListed(text, start, end, listed))
        .map(({ start, end, kind, instead }): Report => {
          const found = text.slice(start, end)
          return {
            message: `"${found}" is ${kind}; ${instead ? `write "${instead}"` : 'translate it or put it into quotation marks'}.`,
            target: { start, end },
            ...(instead && { suggestions: [instead] }),
          }
        })
    }
  },
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly instead?: string
}

const KANA_STRETCH = `[${KANA}]*[\\u3041-\\u3096\\u30a1-\\u30fa][${KANA}]*`
const CANDIDATE: Readonly<Record<DocumentLang, RegExp>> = {
  en: new RegExp(`[${HAN}${KANA}${HANGUL}]`, 'u'),
  ja: new RegExp(`[${HAN}${HANGUL}]`, 'u'),
  ko: new RegExp(`[${HAN}${KANA}]`, 'u'),
  'zh-Hans': new RegExp(`[${HAN}${KANA}${HANGUL}]`, 'u'),
  'zh-Hant': new RegExp(`[${HAN}${KANA}${HANGUL}]`, 'u'),
}

type Finder = (text: string, side: LinkedSide) => readonly Stretch[]

function stretchesOf(lang: DocumentLang, pressHanja: boolean): Finder {
  const hangul = finder(`[${HANGUL}]+(?:\\s[${HANGUL}]+)*`, 'Korean')
  const kana = finder(KANA_STRETCH, 'Japanese')
  const kinds = characterKinds()
  switch (lang) {
    case 'en':
      return all(hangul, finder(`[${HAN}${KANA}]+`, 'Chinese or Japanese'))
    case 'ko':
      return all(kana, finder(`[${HAN}]+`, 'Han', pressHanja ? PRESS : undefined))
    case 'ja':
      return all(
        hangul,
        characters(kinds.isChineseOnly, 'Chinese'),
        withoutNames(characters(kinds.isOldJapanese, 'an old form', toNewJapanese)),
      )
    case 'zh-Hans':
      return all(
        hangul,
        kana,
        characters(kinds.isTraditional, 'traditional', toSimplified),
        characters(kinds.isNewJapanese, 'Japanese'),
      )
    case 'zh-Hant':
      return all(hangul, kana, characters(kinds.isSimplified, 'simplified'), characters(kinds.isNewJapanese, 'Japanese'))
  }
} // prettier-ignore

const all =
  (...finders: readonly Finder[]): Finder =>
  (text, side) => {
    const found = finders.flatMap(find => find(text, side)).toSorted((a, b) => a.start - b.start)
    return found.filter(({ start }, i) => start >= (found[i - 1]?.end ?? 0))
  }

function finder(source: string, kind: string, excused?: RegExp): Finder {
  const pattern = new RegExp(source, 'gu')
  return text => {
    const found: Stretch[] = []
    for (const { 0: part, index: start } of text.matchAll(pattern))
      if (!excused?.test(part)) found.push({ start, end: start + part.length, kind })
    return found
  }
}

/** Neighboring characters of a kind. A character is asked about once. */
function characters(isOf: (c: string) => boolean, kind: string, convert?: (text: string) => string): Finder {
  const known = new Map<number, boolean>()
  const is = (text: string, at: number): boolean => {
    const code = text.charCodeAt(at)
    if (!(code >= FIRST_HAN && code <= LAST_HAN)) return false
    let answer = known.get(code)
    if (answer === undefined) known.set(code, (answer = isOf(text.charAt(at))))
    return answer
  }
  return text => {
    const found: Stretch[] = []
    for (let start = 0; start < text.length; start++) {
      if (!is(text, start)) continue
      let end = start + 1
      while (is(text, end)) end++
      const part = text.slice(start, end)
      const instead = convert?.(part)
      found.push({ start, end, kind, ...(instead !== undefined && instead !== part && { instead }) })
      start = end
    }
    return found
  }
}

const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff

/** Old forms live on in names of people and places: 龍, 澤. Only here are tokens needed. */
const withoutNames =
  (find: Finder): Finder =>
  (text, side) => {
    const found = find(text, side)
    if (found.length === 0) return found
    const names = side.tokens.filter(({ pos }) => pos === 'PROPN' || pos === 'X')
    return found.filter(
      ({ start, end }) =>
        !IN_NAMES.test(text.slice(start, end)) && !names.some(name => name.start < end && start < name.end),
    )
  }
const IN_NAMES = /^[龍澤邊邉濱櫻廣惠瀧齋齊眞彌藏榮國嶋曾瀨德增萬冨髙燈]$/u

/** What Korean headlines write for countries, offices and parties. */
const PRESS =
  /^[美中日北韓英佛獨伊露蘇南前現故新對反與野靑青黨檢警軍女男父母子妻夫內外上下左右大小高低主非脫親無金全文朴李尹先後再第等的說株證亞東西]{1,2}$/u

/** Inside brackets or quotation marks that open before and close after it. */
function isEnclosed(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start)
  const isClosed = (mark: string): boolean => text.indexOf(mark, end) >= 0
  return ENCLOSURES.some(([open, close]) =>
    open === close
      ? count(before, open) % 2 === 1 && isClosed(close)
      : before.lastIndexOf(open) > before.lastIndexOf(close) && isClosed(close),
  )
}

const count = (text: string, mark: string): number => text.split(mark).length - 1

const ENCLOSURES = ['()', '（）', '[]', '「」', '『』', '《》', '〈〉', '“”', '‘’', '【】', '""', "''"].map(
  pair => [pair.charAt(0), pair.charAt(1)] as const,
)

/** Names of the glossary that hold such characters. */
const designationsWith = (glossary: Glossary, lang: DocumentLang, pattern: RegExp): readonly string[] =>
  [...glossary.designations.values()]
    .filter(({ lang: own, status }) => own === lang && status !== 'forbidden')
    .flatMap(({ text, variants }) => [text, ...variants])
    .filter(text => pattern.test(text))

function isListed(text: string, start: number, end: number, listed: readonly string[]): boolean {
  const part = text.slice(start, end)
  return listed.some(name => {
    const at = name.includes(part) ? text.indexOf(name, Math.max(0, end - name.length)) : -1
    return at >= 0 && at <= start
  })
}
