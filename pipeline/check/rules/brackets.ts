import { z } from 'zod'
import type { DocumentLang } from '../../model/lang.ts'
import { languageOnly } from '../language.ts'
import { EAST_ASIAN } from '../letters.ts'
import type { Report, UnitRule } from '../rule.ts'

const options = z.strictObject({
  straightQuotes: z
    .boolean()
    .default(false)
    .describe('whether straight quotation marks may stand around Japanese and Chinese text'),
  foreignQuotes: z.boolean().default(false).describe('whether “ ” may stand in Japanese, and 「 」 in Simplified Chinese'),
}) // prettier-ignore
type Options = z.infer<typeof options>

/** Brackets and quotation marks that do not match, or are those of another language. */
export const brackets: UnitRule<Options> = {
  kind: 'unit',
  name: 'brackets',
  severity: 'warning',
  description:
    'Brackets or quotation marks of the translation do not match each other, or are those of another language.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: [['He said "no" (twice).', '彼は「いいえ」と言った（二度）。']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['He said "no".', '彼は「いいえと言った。']], found: ['「'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['He said "no".', '彼は「いいえ』と言った。']], found: ['』'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['(twice)', '（二度)']], found: [')'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['1) Stop', '1) 止める']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['"No, he went on', '「いいえ、と彼は続けた']], found: [], note: 'The quotation of the source goes on in the next segment, too.' },
    { sourceLang: 'en', targetLang: 'ja', units: [['"He said \'no\'."', '「彼は「いいえ」と言った」']], found: ['「いいえ」'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['"He said \'no\'."', '「彼は『いいえ』と言った」']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['He said "no".', '彼は"いいえ"と言った。']], found: ['"いいえ"'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['He said "no".', '他说「不」。']], found: ['「不」'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['He said "no".', '他说“不”。']], found: [] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['He said "no".', '他说”不”。']], found: ['”', '”'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['He said "no".', '그는 “아니오"라고 말했다.']], found: ['"'] },
    { sourceLang: 'en', targetLang: 'ko', units: [["the dogs' house", '개들의 집']], found: [] },
  ], // prettier-ignore
  create: ({ targetLang, options: settings }) => {
    const language = createLanguage(targetLang, settings)
    return ({ source, target }) => {
      if (!MARK.test(target.text)) return []
      const { pairs, faults } = matched(languageOnly(target))
      const reports = [...language(pairs, target.text)]
      if (faults.length > 0) reports.push(...unexcused(faults, languageOnly(source)))
      return reports.toSorted((a, b) => (a.target?.start ?? 0) - (b.target?.start ?? 0))
    }
  },
}

const CLOSER: Readonly<Record<string, string>> = {
  '(': ')', '[': ']', '（': '）', '［': '］', '「': '」', '『': '』', '【': '】', '〈': '〉', '《': '》', '〔': '〕', '“': '”', '‘': '’', '"': '"',
} // prettier-ignore
const CLOSERS = new Set(Object.values(CLOSER).filter(mark => mark !== '"'))
const MARK = /[()[\]（）［］「」『』【】〈〉《》〔〕“”‘"]/u
const MARKS = /[()[\]（）［］「」『』【】〈〉《》〔〕“”‘’"]/gu
const QUOTES = '「」『』“”‘’"'

interface Mark {
  readonly mark: string
  readonly at: number
}
interface Pair {
  readonly open: Mark
  readonly close: Mark
  /** The pair around it. */
  readonly within: string
}

/** The pairs, properly nested, and the marks that have no partner. */
function matched(text: string): { readonly pairs: readonly Pair[]; readonly faults: readonly Mark[] } {
  const pairs: Pair[] = []
  const faults: Mark[] = []
  const open: Mark[] = []
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    if (isNoMark(text, mark, at)) continue
    const partner = open.findLastIndex(one => CLOSER[one.mark] === mark)
    const first = open[partner]
    if (first && (mark === '"' || CLOSERS.has(mark))) {
      faults.push(...open.splice(partner + 1))
      open.pop()
      pairs.push({ open: first, close: { mark, at }, within: open.at(-1)?.mark ?? '' })
    } else if (CLOSER[mark]) open.push({ mark, at })
    else if (!(mark === ')' && LIST.test(text.slice(Math.max(0, at - 4), at)))) faults.push({ mark, at })
  }
  return { pairs, faults: [...faults, ...open] }
}

/** `1)`, `a)`, `:)`. */
const LIST = /(?:^|[\s\p{L}、。，；：])(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})$|[:;]-?$/u

/** An apostrophe, or the sign of inches and seconds. */
const isNoMark = (text: string, mark: string, at: number): boolean =>
  mark === '’'
    ? !text.slice(0, at).includes('‘') || /[A-Za-z]’[A-Za-z]/u.test(text.slice(at - 1, at + 2))
    : mark === '"' && /\d/u.test(text.charAt(at - 1)) && !/["“].*$/u.test(text.slice(0, at))

/** A quotation can go on in another segment: then the source does not match either. */
function unexcused(faults: readonly Mark[], source: string): readonly Report[] {
  const own = matched(source).faults
  const isOpenQuote = own.some(({ mark }) => QUOTES.includes(mark)) || hasOpenSingle(source)
  const isOpenBracket = own.some(({ mark }) => !QUOTES.includes(mark))
  const left = faults
    .filter(({ mark }) => (QUOTES.includes(mark) ? !isOpenQuote : !isOpenBracket))
    .toSorted((a, b) => a.at - b.at)
  const reports: Report[] = []
  for (let i = 0; i < left.length; i++) {
    const [one, next] = [left[i], left[i + 1]]
    if (one && next && isMismatch(one.mark, next.mark)) {
      reports.push(markedAt(next, `${one.mark} is closed with ${next.mark}; use the marks of one pair.`))
      i++
    } else if (one) reports.push(markedAt(one, `${one.mark} has no partner; add it or remove this one.`))
  }
  return reports
}

/** ' opens before a word and closes behind a stop or a word; that of `dogs' house` excuses more than it should. */
const hasOpenSingle = (source: string): boolean =>
  (source.match(/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu)?.length ?? 0) !==
  (source.match(/(?<=[\p{L}\p{N}.,!?…])['’](?![\p{L}\p{N}])/gu)?.length ?? 0)

/** Two marks that were meant for each other. */
const isMismatch = (open: string, close: string): boolean =>
  CLOSER[open] !== undefined &&
  (CLOSERS.has(close) || (close === '"' && open !== '"')) &&
  QUOTES.includes(open) === QUOTES.includes(close)

const markedAt = ({ at }: Mark, message: string): Report => ({ message, target: { start: at, end: at + 1 } })

type Language = (pairs: readonly Pair[], text: string) => Generator<Report>

function createLanguage(lang: DocumentLang, { straightQuotes, foreignQuotes }: Options): Language {
  const own = OWN[lang]
  const foreign = new Set([...(foreignQuotes ? '' : FOREIGN[lang]), ...(straightQuotes || !own ? '' : '"')])
  return function* (pairs, text) {
    for (const { open, close, within } of pairs) {
      const target = { start: open.at, end: close.at + 1 }
      const content = text.slice(open.at + 1, close.at)
      if (own && foreign.has(open.mark) && BEGINS_ASIAN.test(content)) {
        const instead = own[0] + content + own[1]
        yield { message: `${open.mark} ${close.mark} are quotation marks of another language; write ${instead}.`, target, suggestions: [instead] }
      } else if (own && open.mark === own[0] && within === own[0]) {
        const instead = own[2] + content + own[3]
        yield { message: `A quotation stands inside a quotation; write ${instead}.`, target, suggestions: [instead] }
      }
    }
  } // prettier-ignore
}

const BEGINS_ASIAN = new RegExp(`^ ?[${EAST_ASIAN}]`, 'u')

/** Outer and inner marks. */
const OWN: Readonly<Partial<Record<DocumentLang, readonly [string, string, string, string]>>> = {
  ja: ['「', '」', '『', '』'],
  'zh-Hans': ['“', '”', '‘', '’'],
  'zh-Hant': ['「', '」', '『', '』'],
}
const FOREIGN: Readonly<Record<DocumentLang, string>> = {
  en: '',
  ko: '',
  ja: '“‘',
  'zh-Hans': '「『',
  'zh-Hant': '“‘',
}
