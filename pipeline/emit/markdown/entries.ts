import type { PhrasingContent, Table } from 'mdast'
import type { Entry, EntryDesignation } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { Context } from '../context.ts'
import type { EntriesSection } from '../handout.ts'
import { readingsOf, remarksOf } from '../wording.ts'
import { languageNames, stacked, strong, struck, table, text } from './nodes.ts'

function nameOf({ status, text: value }: EntryDesignation): PhrasingContent {
  if (status === 'preferred') return strong(value)
  return status === 'forbidden' ? struck(value) : text(value)
}

function designation(one: EntryDesignation, labels: Labels): readonly PhrasingContent[] {
  const remarks = [...remarksOf(one, labels), ...readingsOf(one)]
  if (remarks.length === 0) return [nameOf(one)]
  return [nameOf(one), { type: 'text', value: ` (${text(remarks.join(' · ')).value})` }]
}

function about({ definition, note, source }: Entry, { t }: Labels): PhrasingContent[] {
  return stacked([
    ...(definition === undefined ? [] : [[text(definition)]]),
    ...(note === undefined ? [] : [[text(`${t('field.note')}: ${note}`)]]),
    ...(source === undefined ? [] : [[text(`${t('field.source')}: ${source}`)]]),
  ])
}

const occurrences = ({ rows }: Entry, { targets }: Context): string =>
  rows.flatMap(id => targets.rows.get(id)?.number ?? []).join(', ')

/** A row for each concept: its names in each language, what it means, where it occurs. */
export function entryTable(
  { entries, detail, isNumbered }: Pick<EntriesSection, 'entries' | 'detail' | 'isNumbered'>,
  context: Context,
): Table {
  const { sheet, labels, targets } = context
  const { t } = labels
  const occurring = sheet.rows.length + sheet.references.length > 0
  const isFull = detail === 'full'
  return table(
    [
      ...(isNumbered ? [t('field.number')] : []),
      ...languageNames(sheet.entryLanguages, labels),
      ...(isFull ? [t('field.definition')] : []),
      ...(occurring ? [t('field.occurrences')] : []),
    ],
    entries.map(entry => [
      ...(isNumbered ? [[text(targets.concepts.get(entry.concept)?.number ?? '')]] : []),
      ...sheet.entryLanguages.map(lang =>
        stacked((entry.designations[lang] ?? []).map(one => designation(one, labels))),
      ),
      ...(isFull ? [about(entry, labels)] : []),
      ...(occurring ? [[text(occurrences(entry, context))]] : []),
    ]),
  )
}
