import type { DocumentLang } from '../../model/lang.ts'
import { autonym } from '../wording.ts'
import { call, literal } from './code.ts'

/** The languages' own names as a table's header. */
export const languageHeads = (languages: readonly DocumentLang[]): readonly string[] =>
  languages.map(lang => call('head', literal(lang), literal(autonym(lang))))

/** Over a column of numbers. */
export const numberHead = call('head', '"en"', '""')
