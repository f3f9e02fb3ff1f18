import type { Side } from '../../model/bitext.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { Report } from '../rule.ts'

/** Brackets and quotation marks that close behind the last stop. */
const CLOSERS = '["\'”’」』）)\\]》】*_\\s]*$'
const FINAL = new RegExp(`([.!?。！？．…⋯:：;；]*)${CLOSERS}`, 'u')
/** The stop may be that of an abbreviation, an ordinal or an initial. */
const ABBREVIATED = new RegExp(
  `(?:\\b(?:[A-Za-z]|Inc|Ltd|Co|Corp|Jr|Sr|etc|al|No|St|Mr|Ms|Mrs|Dr|vs|a\\.m|p\\.m)|\\d|\\.\\w)\\.${CLOSERS}`,
  'u',
)
/** Words that ask without a question mark. */
const ASKS: Readonly<Record<DocumentLang, RegExp>> = {
  en: /\b(?:who|what|when|where|why|how|which|whether|if|wonder|ask(?:s|ed|ing)?|questions?)\b/iu,
  ja: /か(?:[。」』]|な[。」』]|ね[。」』]|$)|(?:かも|だろう|でしょう|のか|なぜ|どう|何|誰|問)/u,
  'zh-Hans': /[吗呢么]|什么|为何|如何|怎|谁|哪|是否|几|问/u,
  'zh-Hant': /[嗎呢麼]|什麼|為何|如何|怎|誰|哪|是否|幾|問/u,
  ko: /(?:까|나|가|지|요|냐|니|는지|은지|을지|까요)[.”’"']*$|무엇|누구|어떻게|왜|언제|어디|질문|묻|물[었어]/u,
}
const QUESTION = /[?？]/u
const STOP = /[.。．！!?？…⋯]/u
/** What a sentence of the language ends in: a noun or a foreign word may be an item of a list. */
const ENDS_SENTENCE: Readonly<Record<DocumentLang, RegExp>> = {
  en: /[a-z]["'”’)]?\s*$/u,
  ja: /[るたすいだんうくつむ][」』）)]?\s*$/u,
  'zh-Hans': /[\p{sc=Han}，][”’）)]?\s*$/u,
  'zh-Hant': /[\p{sc=Han}，][」』）)]?\s*$/u,
  ko: /[다요까]["'”’)]?\s*$/u,
}
/** A heading or a label may have its own way. */
const LEAST = 8

/** Where a translation ends otherwise than its source: without its question mark, without its full stop, or with one more. */
export function finalReports(
  source: Side,
  target: Side,
  sourceLang: DocumentLang,
  targetLang: DocumentLang,
): readonly Report[] {
  const [from, to] = [finalOf(source.text), finalOf(target.text)]
  if (from === undefined || to === undefined) return []
  const span = { start: to.start === to.end ? Math.max(0, to.start - 1) : to.start, end: to.end }
  const report = (message: string): readonly Report[] => [{ message, target: span }]
  if (
    from.isBare &&
    QUESTION.test(from.stop) &&
    !QUESTION.test(target.text) &&
    !ASKS[targetLang].test(target.text)
  )
    return report('The source asks and the translation does not; write it as a question.')
  if (
    to.isBare &&
    QUESTION.test(to.stop) &&
    !QUESTION.test(source.text) &&
    !ASKS[sourceLang].test(source.text)
  )
    return report('The translation asks and the source does not; write it as a statement.')
  if (source.text.length < LEAST || ABBREVIATED.test(source.text) || ABBREVIATED.test(target.text)) return []
  if (
    /[.。]$/u.test(from.stop) &&
    to.stop === '' &&
    !STOP.test(target.text.slice(-LEAST)) &&
    ENDS_SENTENCE[targetLang].test(target.text)
  )
    return report('The source ends with a full stop and the translation does not; add one.')
  if (
    from.stop === '' &&
    /[.。]$/u.test(to.stop) &&
    !isOwnSentence(target.text.slice(0, to.start), targetLang) &&
    !STOP.test(source.text.slice(-LEAST))
  )
    return report('The translation ends with a full stop and the source does not; remove it.')
  return []
}

/** Japanese and Korean tell a sentence by its last word, and end it with a stop where English has a heading without one. */
const isOwnSentence = (text: string, lang: DocumentLang): boolean =>
  (lang === 'ja' || lang === 'ko') && (ENDS_SENTENCE[lang].test(text) || text.endsWith('자'))

interface Final {
  /** What stands before the closing brackets and marks; empty where the text ends without a stop. */
  readonly stop: string
  readonly start: number
  readonly end: number
  /** Nothing closes behind it: a question inside a quotation need not be the sentence's. */
  readonly isBare: boolean
}

const TAIL = 16

function finalOf(text: string): Final | undefined {
  const tail = text.slice(-TAIL)
  const found = FINAL.exec(tail)
  if (!found || !/[\p{L}\p{N}]/u.test(text)) return undefined
  const stop = found[1] ?? ''
  const start = text.length - tail.length + found.index
  const end = start + stop.length
  return { stop, start, end, isBare: text.slice(end).trim() === '' }
}
