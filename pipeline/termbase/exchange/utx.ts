import { InputError, type Outcome } from '../../model/outcome.ts'
import { isDocumentLang, type DocumentLang } from '../../model/lang.ts'
import type { Status, WordClass } from '../../model/glossary.ts'
import { decode } from '../../text/decode.ts'
import { langOfTag } from '../../text/language-tag.ts'
import type { NewDesignation } from '../merge-entry.ts'
import { conceptsOf, said, type ForeignConcept } from './concept.ts'
import { Dropped } from './dropped.ts'
import { FLAT_FIELDS, flatFields, nameWith, type FlatField, type FlatFields } from './fields.ts'
import type { ExchangeFormat, ForeignFile, WriteOptions } from './format.ts'
import { grouped, type PairRow } from './grouped.ts'
import { EVERYTHING, type Holds } from './holds.ts'
import { pairsOf } from './pairs.ts'
import { regionOfTag } from './values.ts'

const HOLDS: Holds = { ...EVERYTHING, isPair: true }

/**
 * Universal Terminology eXchange of AAMT, written as version 1.20: a table of pairs. Its first line has nothing after the date,
 * as readers of the first versions want items of the form `name: value` there, and no mark of the byte order before it.
 */
export const UTX: ExchangeFormat = {
  title: 'UTX',
  dialects: [],
  holds: () => HOLDS,
  read: readUtx,
  write: (glossary, options) => utx(conceptsOf(glossary), options),
}

/** UTX has four statuses: {@link exactStatus} tells apart the two that share one. */
const STATUS: Readonly<Record<Status, string>> = {
  preferred: 'approved',
  admitted: 'non-standard',
  proposed: 'provisional',
  deprecated: 'forbidden',
  forbidden: 'forbidden',
}

const WORD_CLASS: Readonly<Record<WordClass, string>> = {
  noun: 'noun',
  'proper-noun': 'properNoun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
  phrase: 'sentence',
}

type Side = 'src' | 'tgt'
type Cells = Readonly<Record<string, string | undefined>>

const STATUS_TITLE = 'term status'
const CONCEPT_ID = 'concept ID'
const CONCEPT_FIELDS = ['domain', 'definition', 'note', 'source'] as const

const titleOf = (side: Side, field: FlatField): string =>
  field === 'status' ? (side === 'tgt' ? STATUS_TITLE : `${side}:${STATUS_TITLE}`) : `${side}:${field}`

const exactStatus = (side: Side): string => `${side}:status`

const MANDATORY = ['src', 'tgt', 'src:pos']
const TITLES: readonly string[] = [
  ...MANDATORY,
  ...FLAT_FIELDS.flatMap(field => [titleOf('src', field), titleOf('tgt', field)]).filter(
    title => !MANDATORY.includes(title),
  ),
  exactStatus('src'),
  exactStatus('tgt'),
  CONCEPT_ID,
  ...CONCEPT_FIELDS,
]

function utx(concepts: readonly ForeignConcept[], { languages, date }: WriteOptions): string {
  const [source = 'en', target = 'ja'] = languages
  const rows = concepts.flatMap((concept): readonly Cells[] =>
    pairsOf(concept.designations[source] ?? [], concept.designations[target] ?? []).map(pair => ({
      ...cellsOf('src', pair.source),
      ...cellsOf('tgt', pair.target),
      [CONCEPT_ID]: concept.id,
      ...Object.fromEntries(CONCEPT_FIELDS.map(field => [field, concept[field]])),
    })),
  )
  const titles = TITLES.filter(
    title => MANDATORY.includes(title) || rows.some(row => row[title] !== undefined),
  )
  const lines = rows.map(row => titles.map(title => row[title] ?? '').join('\t'))
  return [
    `#UTX 1.20; ${source}/${target}; ${date}`,
    `#${titles.join('\t')}`,
    // A line that begins with the sign is a comment.
    ...lines.map(line => (line.startsWith('#') ? ` ${line}` : line)),
    '',
  ].join('\r\n')
}

function cellsOf(side: Side, name: NewDesignation): Cells {
  const fields = flatFields(name)
  const cells: Cells = Object.fromEntries(FLAT_FIELDS.map(field => [titleOf(side, field), fields[field]]))
  const status = name.status && STATUS[name.status]
  return {
    ...cells,
    [side]: name.text,
    [titleOf(side, 'status')]: status,
    [exactStatus(side)]: name.status === 'deprecated' ? name.status : undefined,
    [`${side}:pos`]: name.pos && WORD_CLASS[name.pos],
  }
}

/** @throws InputError where the file does not begin as UTX does */
export function readUtx({ path, bytes }: ForeignFile): Outcome<readonly ForeignConcept[]> {
  const lines = decode(bytes, path).split('\n')
  const [first = ''] = lines
  const [, pair = ''] = /^#\s*UTX(?:-S)?\s*\d+\.\d+\s*;\s*(?:lang\s*:)?\s*([^;]*)/iu.exec(first) ?? []
  if (!/^#\s*UTX/iu.test(first))
    throw new InputError(path, 1, 'no UTX: its first line does not begin with "#UTX" and a version')
  const head = lines.findIndex(line => /^#\s*(?:src|term)(?:\t|:)/iu.test(line))
  if (head < 0) throw new InputError(path, 1, 'no line of titles like "#src, tgt, src:pos", parted by tabs')
  const [source = '', target = ''] = pair.split('/')
  const dropped = new Dropped()
  const tags: Tags = { src: source.trim(), tgt: target.trim() }
  const columns = (lines[head] ?? '')
    .slice(1)
    .split('\t')
    .map(title => columnOf(title, tags))
  for (const column of columns)
    if (column.kind === 'unknown' && column.title !== '')
      dropped.add(`the column "${column.title.slice(0, 40)}"`, head + 1)
  if (!columns.some(column => column.kind === 'name' && column.field === 'text'))
    throw new InputError(path, 1, `neither of its languages is read: "${pair.trim().slice(0, 40)}"`)
  const rows = lines.flatMap((line, n) =>
    n <= head || line.startsWith('#') || line.trim() === '' ? [] : [rowOf(line, n + 1, columns, dropped)],
  )
  return { value: grouped(rows, dropped), findings: dropped.findings(path) }
}

type Tags = Readonly<Record<Side, string>>

type Column =
  | {
      readonly kind: 'name'
      readonly lang: DocumentLang
      readonly tag: string
      readonly field: FlatField | 'text'
    }
  | { readonly kind: 'concept'; readonly field: 'id' | (typeof CONCEPT_FIELDS)[number] }
  | { readonly kind: 'unknown'; readonly title: string }

const FIELDS: ReadonlyMap<string, FlatField | 'text'> = new Map([
  ['src', 'text'],
  ['tgt', 'text'],
  ['term', 'text'],
  ['term status', 'status'],
  ['yomi', 'reading'],
  ...FLAT_FIELDS.map(field => [field, field] as const),
])
const CONCEPT_TITLES: ReadonlyMap<string, 'id' | (typeof CONCEPT_FIELDS)[number]> = new Map([
  ['concept id', 'id'],
  ['comment', 'note'],
  ['src:comment', 'note'],
  ['tgt:comment', 'note'],
  ['src:definition', 'definition'],
  ...CONCEPT_FIELDS.map(field => [field, field] as const),
])

/** `src:pos` of a table of pairs, `pos:en` of a table of languages. */
function columnOf(written: string, tags: Tags): Column {
  const title = written.trim().toLowerCase()
  const concept = CONCEPT_TITLES.get(title)
  if (concept) return { kind: 'concept', field: concept }
  const [before = '', after = ''] = title.split(':').map(part => part.trim())
  const isSided = before === 'src' || before === 'tgt'
  const tag = isSided ? tags[before] : after === '' ? tags.tgt : after
  const field = FIELDS.get(isSided ? after || before : before)
  const lang = isDocumentLang(tag) ? tag : langOfTag(tag)
  return field && lang ? { kind: 'name', lang, tag, field } : { kind: 'unknown', title: written.trim() }
}

/** Where a word of a list is expected, a hyphen stands for none. */
const CLOSED = new Set<FlatField | 'text'>(['status', 'type', 'pos', 'region'])

function rowOf(line: string, at: number, columns: readonly Column[], dropped: Dropped): PairRow {
  const cells = line.split('\t').map(cell => cell.trim())
  const names = new Map<DocumentLang, Partial<Record<FlatField | 'text', string>>>()
  const concept: Partial<Record<'id' | (typeof CONCEPT_FIELDS)[number], string>> = {}
  for (const [i, column] of columns.entries()) {
    const cell = cells[i] ?? ''
    if (cell === '' || (cell === '-' && column.kind === 'name' && CLOSED.has(column.field))) continue
    if (column.kind === 'concept') concept[column.field] ??= cell
    else if (column.kind === 'name') {
      const region = regionOfTag(column.tag)
      names.set(column.lang, { ...(region && { region }), ...names.get(column.lang), [column.field]: cell })
    }
  }
  const designations = [...names].flatMap(([lang, { text, ...fields }]) =>
    text === undefined ? [] : [[lang, [nameWith(text, asFlat(fields), dropped, at)]] as const],
  )
  return { ...said(concept), designations: Object.fromEntries(designations), line: at }
}

/** A word class that is none of ours is none that the file could give. */
const asFlat = ({ pos, ...fields }: FlatFields): FlatFields =>
  pos === undefined || pos === 'other' ? fields : { ...fields, pos }
