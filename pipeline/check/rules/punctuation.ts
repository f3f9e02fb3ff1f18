import { z } from 'zod'
import type { DocumentLang } from '../../model/lang.ts'
import { languageOnly } from '../language.ts'
import { EAST_ASIAN, HAN, HANGUL } from '../letters.ts'
import type { Report, UnitRule } from '../rule.ts'
import { finalReports } from './final-punctuation.ts'

const options = z.strictObject({
  japaneseComma: z.enum(['、', '，']).default('、').describe('comma of Japanese texts'),
  ellipsis: z.enum(['double', 'any']).default('any').describe('whether an ellipsis must be ……, or may be … too'),
  final: z.boolean().default(true).describe('whether sentences must end as in the source: with a full stop, a question mark or none'),
}) // prettier-ignore
type Options = z.infer<typeof options>

/** Punctuation by the standard of the language: JTF style guide, GB/T 15834, Korean orthography. */
export const punctuation: UnitRule<Options> = {
  kind: 'unit',
  name: 'punctuation',
  severity: 'warning',
  description:
    'The translation has punctuation that its language does not use, or ends otherwise than its source.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: [['First, stop.', 'まず、止める。']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['First, stop.', 'まず,止める.']], found: [',', '.'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['First, stop.', 'まず，止める。']], found: ['，'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['First, stop.', 'まず，止める。']], options: { japaneseComma: '，' }, found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['1,000 of 2.5', '2.5の1,000']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['Stop!', '止まれ!']], found: ['!'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['Why? Nobody knows.', 'なぜ？ 誰も知らない。']], found: [' '] },
    { sourceLang: 'en', targetLang: 'ja', units: [['Perhaps…', '多分・・・']], found: ['・・・'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['Is it safe?', '安全か。']], found: [], note: 'か asks without a question mark.' },
    { sourceLang: 'en', targetLang: 'ja', units: [['Is it safe?', '安全だ。']], found: ['。'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['The bridge is safe.', '橋は安全だ']], found: ['だ'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['First, stop.', '首先,停下。']], found: [','] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['First, stop.', '首先，停下。']], found: [] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['A, B, and C', '甲、乙、和丙']], found: ['、'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['He came -- late.', '他来了--晚了。']], found: ['--'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['Perhaps…', '也许。。。']], found: ['。。。'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['First, stop.', '먼저， 멈춘다。']], found: ['，', '。'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['First, stop.', '먼저, 멈춘다.']], found: [] },
    { sourceLang: 'ja', targetLang: 'en', units: [['まず、止める。', 'First， stop.']], found: ['，'] },
  ], // prettier-ignore
  create: ({ sourceLang, targetLang, options: settings }) => {
    const faults = faultsOf(targetLang, settings)
    const may = new RegExp(faults.map(({ pattern }) => pattern.source).join('|'), 'u')
    return ({ source, target }) => {
      const reports: Report[] = []
      if (may.test(target.text)) {
        const text = languageOnly(target)
        for (const { pattern, message, write } of faults)
          for (const { 0: found, index: start } of text.matchAll(pattern)) {
            const end = start + found.length
            const instead = write?.(found, text.slice(end, end + 1))
            if (reports.some(({ target: at }) => at && at.start < end && start < at.end)) continue
            reports.push({
              message: `${message(found)}.`,
              target: { start, end },
              ...(instead !== undefined && { suggestions: [instead], fix: { start, end, text: instead } }),
            })
          }
        reports.sort((a, b) => (a.target?.start ?? 0) - (b.target?.start ?? 0))
      }
      if (settings.final && !reports.some(({ target: at }) => at && at.end >= target.text.trimEnd().length))
        reports.push(...finalReports(source, target, sourceLang, targetLang))
      return reports
    }
  },
}

interface Fault {
  /** With the flags `g` and `u`. */
  readonly pattern: RegExp
  readonly message: (found: string) => string
  /** What is certainly meant, given the unit that follows. */
  readonly write?: (found: string, next: string) => string
}

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
}
const HALF: Readonly<Record<string, string>> = { '，': ',', '、': ',', '。': '.', '！': '!', '？': '?', '；': ';', '：': ':', '（': '(', '）': ')' } // prettier-ignore

const shouldBe = (table: Readonly<Record<string, string>>) => (found: string) =>
  `"${found}" belongs to another language; write "${table[found] ?? ''}"`

const faultsOf = (lang: DocumentLang, settings: Options): readonly Fault[] =>
  lang === 'ja' ? japanese(settings) : lang === 'ko' || lang === 'en' ? halfWidth(lang) : chinese(settings)

/** Before what may follow a Japanese or Chinese stop. */
const AFTER = (letters: string): string => `(?=[${letters}「『（《“”」』）]|$)`

function japanese({ japaneseComma, ellipsis }: Options): readonly Fault[] {
  const own: Readonly<Record<string, string>> = { ...FULL, ',': japaneseComma, '，': japaneseComma, '、': japaneseComma } // prettier-ignore
  const write = (found: string): string => own[found] ?? found
  const letter = `[${EAST_ASIAN}」』）]`
  return [
    ...ellipses(EAST_ASIAN, ellipsis),
    { pattern: /[、，]+(?=。)/gu, message: () => 'A comma stands before a full stop; remove it', write: () => '' },
    { pattern: /[、，]{2,}/gu, message: () => 'A comma stands twice; keep one', write: () => japaneseComma },
    { pattern: new RegExp(`(?<=${letter}),(?=[${EAST_ASIAN}「『（])`, 'gu'), message: shouldBe(own), write },
    { pattern: new RegExp(`(?<=[${EAST_ASIAN}」』）])\\.${AFTER(EAST_ASIAN)}`, 'gu'), message: shouldBe(own), write },
    { pattern: new RegExp(`(?<=[${EAST_ASIAN}])[!?]${AFTER(EAST_ASIAN)}`, 'gu'), message: found => `"${found}" is half width; write "${write(found)}"`, write },
    { pattern: new RegExp(`(?<=[${EAST_ASIAN}」）])${japaneseComma === '、' ? '，' : '、'}(?=[${EAST_ASIAN}「（A-Za-z0-9])`, 'gu'), message: found => `"${found}" is not the comma of this text; write "${write(found)}"`, write },
    { pattern: new RegExp(`(?<=[！？]) (?=[${EAST_ASIAN}「『（])`, 'gu'), message: () => 'A half-width space stands after a question or exclamation mark; write a full-width one', write: () => '\u3000' },
  ] // prettier-ignore
}

function chinese({ ellipsis }: Options): readonly Fault[] {
  const write = (found: string): string => FULL[found] ?? found
  const before = `(?<=[${HAN}”》）」』])`
  return [
    ...ellipses(HAN, ellipsis),
    { pattern: new RegExp(`${before}[,;:](?=[${HAN}“《（「])`, 'gu'), message: shouldBe(FULL), write },
    { pattern: new RegExp(`${before}[.!?]${AFTER(HAN)}`, 'gu'), message: shouldBe(FULL), write },
    { pattern: new RegExp(`(?<=[${HAN}]) ?--+ ?(?=[${HAN}])`, 'gu'), message: () => 'A dash is written as hyphens; write "——"', write: () => '——' },
    { pattern: /、(?=[和及与與或](?:[^、，。]{1,12})(?:[，。；]|$))/gu, message: () => 'An enumeration comma stands before a conjunction; remove it' },
    { pattern: /[，、](?=[，。；])|，(?=、)/gu, message: found => `"${found}" stands before another stop; keep one of them` },
  ] // prettier-ignore
}

const message = (): string => 'An ellipsis is written otherwise; write "……"'

/** Full stops and middle dots in a row; the choice between … and …… is left to the writer, so there is no fix. */
function ellipses(letters: string, ellipsis: Options['ellipsis']): readonly Fault[] {
  return [
    { pattern: new RegExp(`(?<=[${letters}])(?:・{2,}|。{2,}|．{3,})`, 'gu'), message },
    ...(ellipsis === 'double' ? [{ pattern: new RegExp(`(?<=[${letters}])\\.{3,}|(?<!…)…(?!…)`, 'gu'), message }] : []), // prettier-ignore
  ]
}

function halfWidth(lang: 'en' | 'ko'): readonly Fault[] {
  const letters = lang === 'ko' ? `${HANGUL}A-Za-z0-9` : 'A-Za-z0-9'
  return [
    {
      pattern: new RegExp(
        `(?<=[${letters}'"’”)）])[，、。！？；：]|（(?=[${letters}])|(?<=[${letters}])）`,
        'gu',
      ),
      message: shouldBe(HALF),
      write: (found, next) =>
        (HALF[found] ?? found) + ('，、。；：！？'.includes(found) && /[\p{L}\p{N}]/u.test(next) ? ' ' : ''),
    },
  ]
}
