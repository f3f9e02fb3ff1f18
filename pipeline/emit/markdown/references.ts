import type { PhrasingContent, Table } from 'mdast'
import {
  cellText,
  type ReferenceRow,
  type RestoredTitle,
  type Sheet,
  type SheetReference,
} from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import { languageNames, stacked, strong, table, text } from './nodes.ts'

/** More of them say only that the letters allow much. */
const SHOWN_ALTERNATIVES = 3

function restoredLines(
  { runs, confidence, alternatives }: RestoredTitle,
  { t }: Labels,
): PhrasingContent[][] {
  const percent = `${Math.round(confidence * 100)} %`
  return [
    [text(`${t('field.restored')}: ${cellText(runs)} (${t('field.confidence')}: ${percent})`)],
    ...(alternatives.length === 0
      ? []
      : [[text(`${t('field.alternatives')}: ${alternatives.slice(0, SHOWN_ALTERNATIVES).join(' / ')}`)]]),
  ]
}

function version(reference: SheetReference | undefined, labels: Labels): PhrasingContent[] {
  if (reference === undefined) return []
  const { publisher, title, restored, translation, date } = reference
  return stacked([
    ...(publisher === undefined ? [] : [[strong(cellText(publisher))]]),
    [text(cellText(title))],
    ...(restored === undefined ? [] : restoredLines(restored, labels)),
    ...(translation === undefined ? [] : [[text(`[${cellText(translation)}]`)]]),
    ...(date === undefined ? [] : [[text(date.text)]]),
  ])
}

/** A row for each reference, a column for each language. */
export const referenceTable = (
  references: readonly ReferenceRow[],
  { languages }: Sheet,
  labels: Labels,
): Table =>
  table(
    [labels.t('field.number'), ...languageNames(languages, labels)],
    references.map(({ number, versions }) => [
      [text(`${number}`)],
      ...languages.map(lang => version(versions[lang], labels)),
    ]),
  )
