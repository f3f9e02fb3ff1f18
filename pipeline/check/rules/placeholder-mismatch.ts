import { z } from 'zod'
import type { Code, Side } from '../../model/bitext.ts'
import type { Report, UnitRule } from '../rule.ts'

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('placeholders and tags, as written, that may be missing or added'),
}) // prettier-ignore
type Options = z.infer<typeof options>

/** What a program fills in or reads, lost or changed. */
export const placeholderMismatch: UnitRule<Options> = {
  kind: 'unit',
  name: 'placeholder-mismatch',
  severity: 'error',
  description:
    'Placeholders or tags of the source are missing in the translation, or others were added, or their order changed where it counts.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: [['{{count}} files', '{{count}}個のファイル']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['{{count}} files', '{{個数}}個のファイル']], found: ['{{個数}}'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['Hello, ${name}!', '안녕하세요!']], found: ['${name}'], note: 'Nothing stands in the target; the source is marked.' },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['%1$s of %2$s', '%2$s的%1$s']], found: [], note: 'Numbered, they may change places.' },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['%s has %d files', '%d个文件属于%s']], found: ['%d'], note: 'Unnumbered, they are filled in the order in which they stand.' },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['%s of %s', '%2$s的%1$s']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['Press <b>Save</b>.', '<b>保存を押します。']], found: ['</b>'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['a 100% success', '100%の成功']], found: [] },
  ], // prettier-ignore
  create: ({ options: { ignore } }) => {
    const ignored = new Set(ignore)
    return ({ source, target }) => {
      if (source.codes.length + target.codes.length === 0 && !MAY_HAVE.test(source.text) && !MAY_HAVE.test(target.text)) return []
      const byReader = source.codes.length + target.codes.length > 0
      const [before, after] = [source, target].map(side => (byReader ? side.codes : codesIn(side)).filter(({ value }) => !ignored.has(value)))
      return before && after ? compare(before, after) : []
    } // prettier-ignore
  },
}

const MAY_HAVE = /[{%<]/u
/** In files that say nothing of codes: braces, `printf`, tags. */
const IN_TEXT =
  /\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|(?<![\\{])\{(?:\d+|[A-Za-z_][\w.]*)\}|(?<![\d%])%(?:\d+\$|\(\w+\))?[sd@](?![A-Za-z])|<\/?(?:a|b|i|u|s|p|em|strong|span|br|code|kbd|div|img|sub|sup|small|li|ul|ol|h[1-6]|g|x|ph)(?:\s[^<>\n]*)?\/?>/gu

const codesIn = ({ text }: Side): readonly Code[] =>
  Array.from(text.matchAll(IN_TEXT), ({ 0: value, index }) => ({
    kind: 'placeholder' as const,
    value,
    start: index,
    end: index + value.length,
  }))

const UNNUMBERED = /^%[^\d(%]*[a-zA-Z@]$/u
const NUMBERED = /^%(\d+)\$/u

/** `%s … %d` as `%1$s … %2$d`, where the other side numbers its own. */
function numbered(codes: readonly Code[]): readonly Code[] {
  let n = 0
  return codes.map(code =>
    UNNUMBERED.test(code.value) ? { ...code, value: code.value.replace('%', `%${++n}$`) } : code,
  )
}

function compare(source: readonly Code[], target: readonly Code[]): readonly Report[] {
  const mixes = [...source, ...target].some(({ value }) => NUMBERED.test(value))
  const [before, after] = mixes ? [numbered(source), numbered(target)] : [source, target]
  const reports = [
    ...without(before, after).map(code => report(code, 'source', 'is missing in the translation; add it')),
    ...without(after, before).map(code => report(code, 'target', 'is not in the source; remove it')),
  ]
  if (reports.length > 0) return paired(reports)
  const order = after.filter(isOrdered)
  const wrong = before.filter(isOrdered).findIndex(({ value }, i) => value !== order[i]?.value)
  const code = order[wrong]
  return code ? [report(code, 'target', 'stands in another order than in the source; number the placeholders or keep their order')] : [] // prettier-ignore
}

const isOrdered = ({ value }: Code): boolean => UNNUMBERED.test(value)

const report = ({ value, start, end }: Code, side: 'source' | 'target', what: string): Report => ({
  message: `${value} ${what}.`,
  [side]: { start, end },
})

/** One that is missing with one that was added is one change. */
function paired(reports: readonly Report[]): readonly Report[] {
  const [missing, added] = [reports.filter(r => r.source), reports.filter(r => r.target)]
  if (missing.length !== 1 || added.length !== 1) return reports
  const [lost, other] = [missing[0], added[0]]
  return lost && other
    ? [{ ...lost, ...other, message: `${other.message.split(' is not')[0]} stands for ${lost.message.split(' is missing')[0]}; write it as in the source.` }]
    : reports
} // prettier-ignore

/** Those of `codes` for which `others` has no partner, counting. */
function without(codes: readonly Code[], others: readonly Code[]): readonly Code[] {
  const left = new Map<string, number>()
  for (const { value } of others) left.set(value, (left.get(value) ?? 0) + 1)
  return codes.filter(({ value }) => {
    const count = left.get(value) ?? 0
    if (count > 0) left.set(value, count - 1)
    return count === 0
  })
}
