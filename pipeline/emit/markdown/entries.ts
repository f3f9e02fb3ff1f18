import type { PhrasingContent, Table } from 'mdast'
import type { Entry, EntryDesignation, Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import { createAnchors, placeOf, type Anchors } from '../anchors.ts'
import type { EntriesSection } from '../handout.ts'
import { languageNames, stacked, strong, struck, table, text } from './nodes.ts'

function nameOf({ status, text: value }: EntryDesignation): PhrasingContent {
  if (status === 'preferred') return strong(value)
  return status === 'forbidden' ? struck(value) : text(value)
}

function designation(one: EntryDesignation, { t }: Labels): readonly PhrasingContent[] {
  const isUsual = one.status === 'preferred' || one.status === 'admitted'
  const remarks = [
    ...(isUsual ? [] : [t(`status.${one.status}`)]),
    ...(one.region === undefined ? [] : [t(`region.${one.region}`)]),
    ...[one.reading, one.romanization].filter(reading => reading !== undefined && reading !== one.text),
  ]
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

const occurrences = ({ rows }: Entry, anchors: Anchors): string =>
  rows.flatMap(id => placeOf(id, anchors)?.label ?? []).join(', ')

/** A row for each concept: its names in each language, what it means, where it occurs. */
export function entryTable(
  { entries, detail }: Pick<EntriesSection, 'entries' | 'detail'>,
  sheet: Sheet,
  labels: Labels,
): Table {
  const { t } = labels
  const anchors = createAnchors(sheet)
  const occurring = sheet.rows.length + sheet.references.length > 0
  const isFull = detail === 'full'
  return table(
    [
      ...languageNames(sheet.entryLanguages, labels),
      ...(isFull ? [t('field.definition')] : []),
      ...(occurring ? [t('field.occurrences')] : []),
    ],
    entries.map(entry => [
      ...sheet.entryLanguages.map(lang =>
        stacked((entry.designations[lang] ?? []).map(one => designation(one, labels))),
      ),
      ...(isFull ? [about(entry, labels)] : []),
      ...(occurring ? [[text(occurrences(entry, anchors))]] : []),
    ]),
  )
}
