import type { PhrasingContent, Table } from 'mdast'
import { cellText, type ReferenceRow, type RestoredTitle, type SheetReference } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import { certaintyOf } from '../citation.ts'
import type { Context } from '../context.ts'
import { languageNames, stacked, strong, table, text } from './nodes.ts'

function restoredLines(restored: RestoredTitle, labels: Labels): PhrasingContent[][] {
  const { confidence, alternatives } = certaintyOf(restored, labels)
  return [
    [text(`${labels.t('field.restored')}: ${cellText(restored.runs)} (${confidence})`)],
    ...(alternatives ? [[text(alternatives.join(''))]] : []),
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
  { sheet: { languages }, labels }: Context,
): Table =>
  table(
    [labels.t('field.number'), ...languageNames(languages, labels)],
    references.map(({ number, versions }) => [
      [text(`${number}`)],
      ...languages.map(lang => version(versions[lang], labels)),
    ]),
  )
