import type { DocumentLang } from '../../model/lang.ts'
import type { Entry, EntryDesignation, Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { EntriesSection } from '../handout.ts'
import { call, literal, prose, sum } from './code.ts'
import { columnsBeside, type PageLayout } from '../paper.ts'
import type { Targets } from '../targets.ts'
import { tableWidths } from './layout.ts'

export interface Context {
  readonly sheet: Sheet
  readonly labels: Labels
  readonly layout: PageLayout
  readonly targets: Targets
  /** Above the words of the text. */
  readonly readings: boolean
}

/** Beyond so many characters a definition may run on to the next page. */
const LONG_ENTRY = 1500

const REMARKED = new Set(['deprecated', 'forbidden', 'proposed'])

function remark({ status, region }: EntryDesignation, { t, lang }: Labels): string {
  const words = [
    ...(REMARKED.has(status) ? [t(`status.${status}`)] : []),
    ...(region ? [t(`region.${region}`)] : []),
  ]
  return words.length === 0 ? 'none' : call('spoken', literal(lang), literal(`(${words.join(', ')})`))
}

function designation(one: EntryDesignation, labels: Labels): string {
  const readings = [one.reading, one.romanization].filter(text => text !== undefined && text !== one.text)
  return call(
    'designation',
    prose(one.text),
    literal(one.status),
    remark(one, labels),
    readings.length === 0 ? 'none' : prose(readings.join(' · ')),
  )
}

const linked = (url: string): string =>
  /^https?:\/\//.test(url) ? call('link', literal(url), prose(url)) : prose(url)

function occurrences({ rows }: Entry, { targets, labels }: Context): readonly string[] {
  const places = rows.flatMap(id => targets.rows.get(id) ?? [])
  const links = places.map(({ target, number }) => call('jump', literal(target), literal(number)))
  return links.length === 0
    ? []
    : [call('small', sum([literal(`${labels.t('field.occurrences')}: `), links.join(' + ", " + ')]))]
}

function details(entry: Entry, context: Context): readonly string[] {
  const { t } = context.labels
  return [
    ...(entry.definition === undefined ? [] : [call('spoken', '"en"', prose(entry.definition))]),
    ...(entry.note === undefined
      ? []
      : [call('small', sum([literal(`${t('field.note')}: `), call('spoken', '"en"', prose(entry.note))]))]),
    ...(entry.source === undefined
      ? []
      : [call('small', sum([literal(`${t('field.source')}: `), linked(entry.source)]))]),
    ...occurrences(entry, context),
  ]
}

function entryRows(entry: Entry, context: Context): string {
  const languages = context.sheet.entryLanguages
  const target = literal(context.targets.concepts.get(entry.concept) ?? 'concept')
  const names = languages.map((lang, n) =>
    call(
      'names',
      literal(lang),
      n === 0 ? target : 'none',
      ...(entry.designations[lang] ?? []).map(one => designation(one, context.labels)),
    ),
  )
  const about = call('about', `${languages.length}`, ...details(entry, context))
  const long = JSON.stringify(entry).length > LONG_ENTRY * languages.length
  return [...(long ? ['loose', ...names, 'loose'] : ['keep(2)', ...names]), about].join(', ')
}

/** The languages' own names as a table's header. */
export const languageHeads = (languages: readonly DocumentLang[]): readonly string[] =>
  languages.map(lang => call('head', literal(lang), literal(autonym(lang))))

const autonym = (lang: DocumentLang): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang

/** A row for each concept: below its names what is said about it, or nothing, and then in as many columns as there is room for. */
export function entryTable({ entries, detail }: EntriesSection, context: Context): string {
  const { layout, sheet } = context
  const widths = tableWidths(layout.entryShares, false)
  const heads = `(${languageHeads(sheet.entryLanguages).join(', ')},)`
  if (detail === 'full')
    return call('#sheet-table', widths, heads, ...entries.map(entry => `\n${entryRows(entry, context)}`))
  const beside = `${columnsBeside(sheet.entryLanguages, layout)}`
  return call('#brief-table', beside, widths, heads, ...entries.map(entry => `\n${briefRow(entry, context)}`))
}

function briefRow({ concept, designations }: Entry, { sheet, labels, targets }: Context): string {
  const target = literal(targets.concepts.get(concept) ?? 'concept')
  const names = sheet.entryLanguages.map((lang, n) =>
    call(
      'brief',
      literal(lang),
      n === 0 ? target : 'none',
      ...(designations[lang] ?? []).map(one => designation(one, labels)),
    ),
  )
  return ['keep(1)', ...names].join(', ')
}
