import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DocumentLang } from '../../model/lang.ts'
import type { PrintedDate } from '../../model/text.ts'
import { dateInWords, ISO_DATE } from '../wording.ts'

/** A date as printed; one that only a machine wrote, in words. */
export const dateElement = ({ text, iso }: PrintedDate, lang: DocumentLang): Element =>
  iso === undefined ? h('span', text) : h('time', { lang, dateTime: iso }, dateInWords(text, lang))

/** @param text a full date in digits, or whatever was printed */
export const dateFrom = (text: string): PrintedDate => (ISO_DATE.test(text) ? { text, iso: text } : { text })
