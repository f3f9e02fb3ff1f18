import { InputError, type Outcome } from '../../model/outcome.ts'
import { settled, type ForeignConcept } from './concept.ts'
import { Dropped } from './dropped.ts'
import type { ReadOptions } from './format.ts'
import { conceptOfRow } from './table.ts'
import { foreignColumn, tableColumn, type TableColumn } from './table-columns.ts'

export interface TableRow {
  readonly cells: readonly string[]
  /** 1-based, in the file. */
  readonly line: number
}

/** The concepts of a table whose titles are known, or mapped. @throws InputError where no column holds names */
export function conceptsOfTable(
  rows: readonly TableRow[],
  path: string,
  { columns: map }: ReadOptions,
): Outcome<readonly ForeignConcept[]> {
  const [head, ...body] = rows
  const titles = head?.cells.map(title => title.trim()) ?? []
  const columns = titles.map(mapped(map, titles, path))
  if (!columns.some(({ kind }) => kind === 'names'))
    throw new InputError(
      path,
      head?.line ?? 1,
      'no column of names: its titles should be like "id, en, ja", or say --map en=Title,ja=Title',
    )
  const dropped = new Dropped()
  const concepts = body.flatMap(({ cells, line }) => {
    const concept = settled(conceptOfRow(columns, cells, line, dropped))
    if (!concept) dropped.add('rows without a name', line)
    return concept ? [concept] : []
  })
  return { value: concepts, findings: dropped.findings(path) }
}

/** Where a map is given, a column that it does not name still counts if its title says what it holds and nothing else does. */
function mapped(
  map: ReadOptions['columns'],
  titles: readonly string[],
  path: string,
): (title: string) => TableColumn {
  const fieldOf = new Map<string, string>()
  for (const [field, title] of map ?? []) {
    if (!titles.includes(title))
      throw new InputError(
        path,
        1,
        `has no column "${title.slice(0, 60)}": its titles are ${titles.join(', ').slice(0, 200)}`,
      )
    if (tableColumn(field).kind === 'unknown')
      throw new InputError(
        path,
        undefined,
        `--map: "${field.slice(0, 40)}" is nothing that a column holds: say a language, id, definition, ja:reading …`,
      )
    fieldOf.set(title, field)
  }
  return title => {
    const field = fieldOf.get(title)
    if (field !== undefined) return tableColumn(field)
    const column = foreignColumn(title)
    return column.kind === 'unknown' || !isMapped(column, map) ? column : { kind: 'unknown', title }
  }
}

const isMapped = (column: TableColumn, map: ReadOptions['columns']): boolean =>
  [...(map?.keys() ?? [])].some(field => JSON.stringify(tableColumn(field)) === JSON.stringify(column))
