import { z } from 'zod'
import { languageOnly } from '../language.ts'
import type { Report, UnitRule } from '../rule.ts'

const choice = (usual: 'half' | 'any', what: string) =>
  z.enum(['half', 'full', 'any']).default(usual).describe(`width of ${what}`)

const options = z.strictObject({
  digits: choice('half', 'digits'),
  letters: choice('half', 'Latin letters'),
  katakana: z.enum(['full', 'any']).default('full').describe('width of katakana and of the punctuation that goes with it'),
}) // prettier-ignore
type Options = z.infer<typeof options>

/** Digits, letters and katakana of the other width. */
export const width: UnitRule<Options> = {
  kind: 'unit',
  name: 'width',
  severity: 'warning',
  description: 'The translation has digits, Latin letters or katakana of the other width.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: [['In 2024 the API failed.', '2024年にAPIが停止した。']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['In 2024 the API failed.', '２０２４年にＡＰＩが停止した。']], found: ['２０２４', 'ＡＰＩ'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['a server', 'ｻｰﾊﾞｰ｡']], found: ['ｻｰﾊﾞｰ｡'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['3 people', '３人']], found: ['３'] },
    { sourceLang: 'zh-Hans', targetLang: 'ja', units: [['型号Ａ１', '型番Ａ１']], found: [], note: 'The source has them as well.' },
    { sourceLang: 'en', targetLang: 'ja', units: [['3 people', '3人']], options: { digits: 'full' }, found: ['3'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['1.5 m at `x=3`', '`x=3`で1.5m']], options: { digits: 'full' }, found: [], note: 'Only whole numbers that stand alone are meant.' },
  ], // prettier-ignore
  create: ({ options: { digits, letters, katakana } }) => {
    const kinds: readonly Kind[] = [
      ...(digits === 'half' ? [DIGITS_FULL] : digits === 'full' ? [DIGITS_HALF] : []),
      ...(letters === 'half' ? [LETTERS_FULL] : letters === 'full' ? [LETTERS_HALF] : []),
      ...(katakana === 'full' ? [KATAKANA_HALF] : []),
    ]
    return ({ source, target }) => {
      const reports: Report[] = []
      for (const { pattern, what, convert } of kinds) {
        if (target.text.search(pattern) < 0) continue
        for (const { 0: found, index: start } of languageOnly(target).matchAll(pattern)) {
          if (source.text.includes(found) && !PLAIN.test(found)) continue
          const end = start + found.length
          const text = convert(found)
          reports.push({
            message: `"${found}" is ${what}; write "${text}".`,
            target: { start, end },
            suggestions: [text],
            fix: { start, end, text },
          })
        }
      }
      return reports.toSorted((a, b) => (a.target?.start ?? 0) - (b.target?.start ?? 0))
    }
  },
}

interface Kind {
  readonly pattern: RegExp
  readonly what: string
  readonly convert: (found: string) => string
}

const PLAIN = /^[0-9A-Za-z]+$/u
/** Between a full-width character and its ASCII one. */
const DISTANCE = 0xfee0
const shifted = (by: number) => (text: string) =>
  text.replace(/[\s\S]/gu, c => String.fromCharCode(c.charCodeAt(0) + by))
const compatible = (text: string): string => text.normalize('NFKC')

const DIGITS_FULL: Kind = { pattern: /[０-９]+/gu, what: 'full width', convert: shifted(-DISTANCE) }
const LETTERS_FULL: Kind = { pattern: /[Ａ-Ｚａ-ｚ]+/gu, what: 'full width', convert: shifted(-DISTANCE) }
const KATAKANA_HALF: Kind = { pattern: /[｡-ﾟ]+/gu, what: 'half width', convert: compatible }
const DIGITS_HALF: Kind = {
  pattern: /(?<![!-~])\d+(?![!-~])/gu,
  what: 'half width',
  convert: shifted(DISTANCE),
}
const LETTERS_HALF: Kind = {
  pattern: /(?<![!-~])[A-Za-z]+(?![!-~])/gu,
  what: 'half width',
  convert: shifted(DISTANCE),
}
