import type { DocumentLang } from '../model/lang.ts'
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
