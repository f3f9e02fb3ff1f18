import type { TranslationUnit } from '../model/bitext.ts'
import { InputError, type Finding } from '../model/outcome.ts'
import type { Span } from '../model/text.ts'
import { literalRuns } from '../text/runs.ts'
import type { BitextLangs, Format, TranslatedFile } from './file.ts'
import { plainSide, plainState } from './side.ts'
import { createUniqueIds } from './unique-ids.ts'

const COLUMNS = ['id', 'source', 'target'] as const
type Column = (typeof COLUMNS)[number]

/**
 * A table of tab-separated cells, without quotes or escapes, under a header `id`, `source`, `target` in any order; a column
 * `note` is what the file says about a unit.
 */
export const TSV: Format = {
  read: (file, langs) => {
    const { path } = file
    const { units, findings } = readRows(file, langs)
    return { value: { path, ...langs, units }, findings }
  },
  runs: literalRuns,
  escape: text => {
    if (/[\t\r\n]/u.test(text)) throw new RangeError('a cell of a table cannot hold a tab or a line break')
    return text
  },
}

interface Row {
  /** 1-based. */
  readonly line: number
  readonly cells: readonly Span[]
}

function readRows({ path, text }: TranslatedFile, { sourceLang, targetLang }: BitextLangs) {
  const [header, ...rows] = rowsOf(text)
  const names = header?.cells.map(({ start, end }) => text.slice(start, end).trim()) ?? []
  const columns = columnsOf(names, path)
  const noteColumn = names.indexOf('note')
  const units: TranslationUnit[] = []
  const findings: Finding[] = []
  const warn = (rule: string, line: number, message: string): void => {
    findings.push({ rule, severity: 'warning', message, path, line })
  }
  const unique = createUniqueIds()
  for (const { line, cells } of rows) {
    if (cells.length < names.length && !cells[Math.max(...Object.values(columns))])
      warn('row-short', line, `the row has ${cells.length} cells, the header ${names.length}: add the others`)
    if (cells.length > names.length)
      warn('row-long', line, `the row has ${cells.length} cells, the header ${names.length}: remove a tab`)
    const nowhere = { start: cells.at(-1)?.end ?? 0, end: cells.at(-1)?.end ?? 0 }
    const cell = (column: Column) => {
      const source = cells[columns[column]] ?? nowhere
      return { text: text.slice(source.start, source.end), source }
    }
    const named = cell('id').text.trim()
    const id = unique(named || `line-${line}`)
    if (named === '') warn('id-missing', line, `the row has no id: "${id}" stands for it`)
    else if (id !== named) warn('id-twice', line, `id "${named}" stands twice: "${id}" stands for this one`)
    const source = plainSide(id, sourceLang, path, cell('source'))
    const target = plainSide(id, targetLang, path, cell('target'))
    const note = cells[noteColumn]
    units.push({
      id,
      source,
      target,
      state: plainState(target.text),
      ...(note && note.end > note.start && { note: text.slice(note.start, note.end) }),
    })
  }
  return { units, findings }
}

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/gu

/** The lines that are not blank, cut at tabs. */
function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = []
  let line = 0
  for (const { 0: whole, index } of text.matchAll(LINE)) {
    line++
    const row = whole.replace(/[\r\n]+$/u, '')
    if (row.trim() !== '') rows.push({ line, cells: cellsOf(row, index) })
  }
  return rows
}

function cellsOf(row: string, start: number): readonly Span[] {
  let at = start
  return row.split('\t').map(cell => {
    const span = { start: at, end: at + cell.length }
    at = span.end + 1
    return span
  })
}

function columnsOf(names: readonly string[], path: string): Readonly<Record<Column, number>> {
  const missing = COLUMNS.filter(column => !names.includes(column))
  if (missing.length > 0)
    throw new InputError(
      path,
      1,
      `the header lacks ${missing.map(column => `"${column}"`).join(' and ')}: expected tab-separated columns id, source, target`,
    )
  const twice = COLUMNS.find(column => names.indexOf(column) !== names.lastIndexOf(column))
  if (twice !== undefined) throw new InputError(path, 1, `column "${twice}" stands twice`)
  return { id: names.indexOf('id'), source: names.indexOf('source'), target: names.indexOf('target') }
}
