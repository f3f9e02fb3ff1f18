import { isDocumentLang, type DocumentLang } from '../../model/lang.ts'
import { langOfTag } from '../../text/language-tag.ts'
import { CONCEPT_FIELDS, type ConceptField } from '../merge-entry.ts'
import { FLAT_FIELDS, type FlatField } from './fields.ts'

/** What a column holds: something of the concept, its names in a language, or something of each of these names. */
export type TableColumn =
  | { readonly kind: 'concept'; readonly field: ConceptField }
  | { readonly kind: 'names'; readonly lang: DocumentLang }
  | { readonly kind: 'field'; readonly lang: DocumentLang | undefined; readonly field: FlatField }
  | { readonly kind: 'unknown'; readonly title: string }

const FLAT: ReadonlySet<string> = new Set(FLAT_FIELDS)
const CONCEPT: ReadonlySet<string> = new Set(CONCEPT_FIELDS)

/** `ja`, `ja:reading`, and `status` for the names of all languages. */
export function tableColumn(title: string): TableColumn {
  if (CONCEPT.has(title)) return { kind: 'concept', field: title as ConceptField }
  if (isDocumentLang(title)) return { kind: 'names', lang: title }
  if (FLAT.has(title)) return { kind: 'field', lang: undefined, field: title as FlatField }
  const [lang = '', field = ''] = title.split(':')
  if (isDocumentLang(lang) && FLAT.has(field)) return { kind: 'field', lang, field: field as FlatField }
  return { kind: 'unknown', title }
}

/** Titles that people write over such columns, in lower case. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['concept id', 'id'],
  ['concept-id', 'id'],
  ['subject', 'domain'],
  ['subject field', 'domain'],
  ['comment', 'note'],
  ['notes', 'note'],
  ['english', 'en'],
  ['英語', 'en'],
  ['japanese', 'ja'],
  ['日本語', 'ja'],
  ['chinese', 'zh-Hans'],
  ['中文', 'zh-Hans'],
  ['simplified chinese', 'zh-Hans'],
  ['简体中文', 'zh-Hans'],
  ['traditional chinese', 'zh-Hant'],
  ['繁體中文', 'zh-Hant'],
  ['korean', 'ko'],
  ['한국어', 'ko'],
  ['part of speech', 'pos'],
])

/** As {@link tableColumn}, but with titles as other programs and people write them: `en-US`, `日本語`. */
export function foreignColumn(written: string): TableColumn {
  const title = written.normalize('NFKC').trim()
  const known = tableColumn(title)
  if (known.kind !== 'unknown') return known
  const lower = title.toLowerCase()
  const alias = tableColumn(ALIASES.get(lower) ?? lower)
  if (alias.kind !== 'unknown') return alias
  const lang = /^[a-z]{2,3}(?:[-_][a-z]+)*$/iu.test(title) ? langOfTag(title) : undefined
  return lang ? { kind: 'names', lang } : { kind: 'unknown', title }
}
