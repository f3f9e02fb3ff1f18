import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DocumentLang } from '../../model/lang.ts'
import type { PrintedDate } from '../../model/text.ts'

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** `2014-10-23` as October 23, 2014 or 2014年10月23日; anything else as it is. */
function inWords(text: string, lang: DocumentLang): string {
  const date = ISO_DATE.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return date === undefined || Number.isNaN(date.getTime())
    ? text
    : new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

/** A date as printed; one that only a machine wrote, in words. */
export const dateElement = ({ text, iso }: PrintedDate, lang: DocumentLang): Element =>
  iso === undefined ? h('span', text) : h('time', { lang, dateTime: iso }, inWords(text, lang))

/** @param text a full date in digits, or whatever was printed */
export const dateFrom = (text: string): PrintedDate => (ISO_DATE.test(text) ? { text, iso: text } : { text })
