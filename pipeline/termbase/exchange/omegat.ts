import { parse } from 'csv-parse/sync'
import { InputError, type Outcome } from '../../model/outcome.ts'
import { decode } from '../../text/decode.ts'
import type { NewDesignation } from '../merge-entry.ts'
import { conceptsOf, type ForeignConcept } from './concept.ts'
import { Dropped } from './dropped.ts'
import type { ExchangeFormat, ForeignFile, ReadOptions, WriteOptions } from './format.ts'
import { grouped, type PairRow } from './grouped.ts'
import { isUsable, type Holds } from './holds.ts'
import { pairsOf } from './pairs.ts'

const HOLDS: Holds = { concept: new Set(['note']), name: new Set(), isPair: true }

/** The glossaries of OmegaT: source, target and comment, parted by tabs or commas, without titles. */
export const OMEGAT: ExchangeFormat = {
  title: 'OmegaT glossary',
  dialects: [],
  holds: () => HOLDS,
  read: readOmegat,
  write: (glossary, options) => omegat(conceptsOf(glossary), options),
}

const usable = (names: readonly NewDesignation[] = []): readonly NewDesignation[] => names.filter(isUsable)

/** Names that must not be written are left out: the program would propose them. */
function omegat(concepts: readonly ForeignConcept[], { languages }: WriteOptions): string {
  const [source = 'en', target = 'ja'] = languages
  const lines = concepts.flatMap(({ designations, note = '' }) =>
    pairsOf(usable(designations[source]), usable(designations[target])).map(pair =>
      [pair.source.text, pair.target.text, note].join('\t').trimEnd(),
    ),
  )
  return lines.map(line => `${line.startsWith('#') ? ' ' : ''}${line}\n`).join('')
}

/** @throws InputError where a row has no two terms, or the languages are not known */
function readOmegat(
  { path, bytes }: ForeignFile,
  { languages }: ReadOptions,
): Outcome<readonly ForeignConcept[]> {
  const [source, target] = languages
  if (source === undefined || target === undefined)
    throw new InputError(path, undefined, 'does not say its languages: name them with --languages en,ja')
  const dropped = new Dropped()
  const rows = rowsOf(decode(bytes, path), path).flatMap(({ record, line }): readonly PairRow[] => {
    const [from = '', to = '', comment = '', ...others] = record
    if (others.some(cell => cell !== '')) dropped.add('further columns', line)
    if (from === '' || to === '') {
      dropped.add('rows without two terms', line)
      return []
    }
    return [
      {
        ...(comment !== '' && { note: comment }),
        designations: { [source]: [{ text: from }], [target]: [{ text: to }] },
        line,
      },
    ]
  })
  return { value: grouped(rows, dropped), findings: dropped.findings(path) }
}

function rowsOf(
  text: string,
  path: string,
): readonly { readonly record: readonly string[]; readonly line: number }[] {
  const isTab = !/\.csv$/iu.test(path) || text.includes('\t')
  if (isTab)
    return text
      .split('\n')
      .flatMap((line, n) =>
        line.trim() === '' || line.startsWith('#')
          ? []
          : [{ record: line.split('\t').map(cell => cell.trim()), line: n + 1 }],
      )
  try {
    const rows = parse(text, {
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[]
    return rows.map(({ record, info }) => ({ record, line: info.lines }))
  } catch (error) {
    throw new InputError(path, undefined, `not a table: ${(error as Error).message}`)
  }
}
