import type { PaperContext } from '../context.ts'
import type { Entry, EntryDesignation } from '../../model/sheet.ts'
import type { EntriesSection } from '../handout.ts'
import { call, literal, prose, sum } from './code.ts'
import { columnsBeside, emsIn } from '../paper.ts'
import { isWebAddress, readingsOf, remarksOf } from '../wording.ts'
import { languageHeads, numberHead } from './heads.ts'
import { tableWidths } from './layout.ts'

/** Beyond so many characters a definition may run on to the next page. */
const LONG_ENTRY = 1500

function designation(one: EntryDesignation, { labels, layout }: PaperContext): string {
  const room = emsIn(layout.entryWidth, layout)
  const remarks = remarksOf(one, labels)
  const readings = readingsOf(one)
  return call(
    'designation',
    prose(one.text, room),
    literal(one.status),
    remarks.length === 0 ? 'none' : call('spoken', literal(labels.lang), literal(`(${remarks.join(', ')})`)),
    readings.length === 0 ? 'none' : prose(readings.join(' · '), room),
  )
}

const linked = (url: string): string =>
  isWebAddress(url) ? call('link', literal(url), prose(url)) : prose(url)

function occurrences({ rows }: Entry, { targets, labels }: PaperContext): readonly string[] {
  const places = rows.flatMap(id => targets.rows.get(id) ?? [])
  const links = places.map(({ name, number }) => call('jump', literal(name), literal(number)))
  return links.length === 0
    ? []
    : [call('small', sum([literal(`${labels.t('field.occurrences')}: `), links.join(' + ", " + ')]))]
}

function details(entry: Entry, context: PaperContext): readonly string[] {
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

/** @param isNumbered in a column of its own before the names. */
function entryRows(entry: Entry, isNumbered: boolean, context: PaperContext): string {
  const { length } = context.sheet.entryLanguages
  const said = details(entry, context)
  const { number = '' } = context.targets.concepts.get(entry.concept) ?? {}
  const margin = isNumbered ? [call('entry-number', `${said.length > 0}`, literal(number))] : []
  if (said.length === 0) return ['keep(1)', ...margin, ...namesOf(entry, 'names-alone', context)].join(', ')
  const names = [...margin, ...namesOf(entry, 'names', context)]
  const about = [...(isNumbered ? ['[]'] : []), call('about', `${length}`, ...said)]
  const long = JSON.stringify(entry).length > LONG_ENTRY * length
  return [...(long ? ['loose', ...names, 'loose'] : ['keep(2)', ...names]), ...about].join(', ')
}

/** A cell for each language; links to the concept lead to the first. */
function namesOf(
  { concept, designations }: Entry,
  cell: 'names' | 'names-alone' | 'brief',
  context: PaperContext,
): readonly string[] {
  const { name = 'concept' } = context.targets.concepts.get(concept) ?? {}
  return context.sheet.entryLanguages.map((lang, n) =>
    call(
      cell,
      literal(lang),
      n === 0 ? literal(name) : 'none',
      ...(designations[lang] ?? []).map(one => designation(one, context)),
    ),
  )
}

/** A row for each concept: below its names what is said about it, or nothing, and then in as many columns as there is room for. */
export function entryTable(
  { entries, detail, isNumbered = false }: EntriesSection,
  context: PaperContext,
): string {
  const { layout, sheet } = context
  const widths = tableWidths(layout.entryShares, isNumbered)
  const heads = `(${[...(isNumbered ? [numberHead] : []), ...languageHeads(sheet.entryLanguages)].join(', ')},)`
  if (detail === 'full')
    return call(
      '#sheet-table',
      widths,
      heads,
      ...entries.map(entry => `\n${entryRows(entry, isNumbered, context)}`),
    )
  const beside = `${columnsBeside(sheet.entryLanguages, layout)}`
  const rows = entries.map(entry => `\n${['keep(1)', ...namesOf(entry, 'brief', context)].join(', ')}`)
  return call('#brief-table', beside, widths, heads, ...rows)
}
