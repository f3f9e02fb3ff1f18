import type { DocumentLang, Lang } from '../model/lang.ts'
import type { EntryDesignation, Sheet } from '../model/sheet.ts'
import type { Labels } from '../page/labels.ts'
import type { Section } from './handout.ts'

/** The title in the language of the text's first column, or of the reader where there is no text. */
export function titleOf(
  { languages, title, id }: Sheet,
  labels: Labels,
): { readonly text: string; readonly lang: DocumentLang } {
  const lang = languages[0] ?? labels.lang
  return { text: title[lang] ?? title.en ?? id, lang }
}

/** In the languages of the other columns. */
export function otherTitles(sheet: Sheet, labels: Labels): readonly { text: string; lang: DocumentLang }[] {
  const own = titleOf(sheet, labels)
  return columnsOf(sheet).flatMap(lang => {
    const text = sheet.title[lang]
    return text === undefined || lang === own.lang || text === own.text ? [] : [{ text, lang }]
  })
}

/** The languages of the rows, then those that only the entries have. */
export const columnsOf = ({ languages, entryLanguages }: Sheet): readonly DocumentLang[] => [
  ...new Set([...languages, ...entryLanguages]),
]

export const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** `2014-10-23` as October 23, 2014 or 2014年10月23日; anything else as it is. */
export function dateInWords(text: string, lang: Lang): string {
  const date = ISO_DATE.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return date === undefined || Number.isNaN(date.getTime())
    ? text
    : new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

/** Whether the handout begins with a text that has its own title in it. */
export const bringsTitle = ([first]: readonly Section[]): boolean =>
  first?.kind === 'rows' && first.rows.some(row => row.kind === 'title')

/** The language's own name: its readers look for it, and everybody else knows it by its letters. */
export const autonym = (lang: DocumentLang): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang

const REMARKED = new Set<EntryDesignation['status']>(['deprecated', 'forbidden', 'proposed'])

/** The other statuses go without saying: the first name is preferred, those below it are admitted. */
export const isRemarked = ({ status }: Pick<EntryDesignation, 'status'>): boolean => REMARKED.has(status)

/** What is said of a name beside it: that it should not be used, or not yet; where it is used. */
export const remarksOf = ({ status, region }: EntryDesignation, { t }: Labels): readonly string[] => [
  ...(isRemarked({ status }) ? [t(`status.${status}`)] : []),
  ...(region === undefined ? [] : [t(`region.${region}`)]),
]

/** How a name is read, where it does not say so itself. */
export const readingsOf = ({ text, reading, romanization }: EntryDesignation): readonly string[] =>
  [reading, romanization].filter(one => one !== undefined && one !== text) as readonly string[]

/** A link for web addresses only: a glossary must not smuggle in anything else that opens. */
export const isWebAddress = (source: string): boolean => /^https?:\/\/\S+$/u.test(source)
