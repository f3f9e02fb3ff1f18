import type { PaperContext } from '../context.ts'
import type { Entry, EntryDesignation } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { EntriesSection } from '../handout.ts'
import { columnsBeside } from '../paper.ts'
import { isWebAddress, readingsOf, remarksOf } from '../wording.ts'
import { bookmark, dash, jump, languageHeads, numberHead, small, widthsOf } from './spans.ts'
import { line, type Cell, type Span, type Table, type TableRow } from './word.ts'

/** A row for each concept; below its names what is said about it, or nothing, and then close together. */
export function entryTable(
  { entries, detail, isNumbered = false }: EntriesSection,
  context: PaperContext,
): Table {
  const { sheet, layout } = context
  const isBrief = detail === 'brief'
  const beside = isBrief ? columnsBeside(sheet.entryLanguages, layout) : 1
  return {
    kind: 'table',
    widths: widthsOf(layout.entryShares, context, isNumbered, beside),
    head: [...(isNumbered ? [numberHead] : []), ...languageHeads(sheet.entryLanguages)],
    dense: isBrief,
    rows: entries.flatMap(entry =>
      isBrief ? [{ cells: namesOf(entry, context, true) }] : fullRows(entry, isNumbered, context),
    ),
  }
}

function fullRows(entry: Entry, isNumbered: boolean, context: PaperContext): readonly TableRow[] {
  const said = details(entry, context)
  const names = [...(isNumbered ? [numberOf(entry, context)] : []), ...namesOf(entry, context, false)]
  if (said.length === 0) return [{ cells: names }]
  const about = { goesOn: true, lines: [line(said)], columns: context.sheet.entryLanguages.length }
  const margin = isNumbered ? [{ goesOn: true, lines: [] }] : []
  return [
    { cells: names.map(cell => ({ ...cell, open: true })), keepNext: true },
    { cells: [...margin, about] },
  ]
}

function numberOf({ concept }: Entry, { targets, labels }: PaperContext): Cell {
  const { number = '' } = targets.concepts.get(concept) ?? {}
  return { lines: [line([small(number, labels.lang)], { alignRight: true })] }
}

/** @param together in one paragraph, or else each on a line of its own. */
function namesOf(entry: Entry, context: PaperContext, together: boolean): readonly Cell[] {
  const { sheet, targets } = context
  const target = targets.concepts.get(entry.concept)
  return sheet.entryLanguages.map((lang, n) => {
    const list = (entry.designations[lang] ?? []).map(one => designation(one, lang, context.labels))
    const spans = list.length === 0 ? [[dash(lang)]] : list
    const lines = together ? [spans.flatMap((own, at) => (at === 0 ? own : [space(lang), ...own]))] : spans
    const named = n === 0 && target !== undefined ? { target: bookmark(target) } : {}
    return { lines: lines.map((own, at) => line(own, at === 0 ? named : {})) }
  })
}

const space = (lang: Span['lang']): Span => ({ text: '  ', lang })

function designation(one: EntryDesignation, lang: Span['lang'], labels: Labels): readonly Span[] {
  const { text, status } = one
  const remarks = remarksOf(one, labels)
  const readings = readingsOf(one)
  return [
    {
      text,
      lang,
      ...(status === 'preferred' && { bold: true }),
      ...(status === 'deprecated' && { quiet: true }),
      ...(status === 'forbidden' && { mark: 'forbidden' }),
    },
    ...(remarks.length === 0 ? [] : [small(` (${remarks.join(', ')})`, labels.lang)]),
    ...(readings.length === 0 ? [] : [small(`  ${readings.join(' · ')}`, lang)]),
  ]
}

function details(entry: Entry, context: PaperContext): readonly Span[] {
  const { t, lang } = context.labels
  const parts = [
    ...(entry.definition === undefined ? [] : [[{ text: entry.definition, lang: 'en' } as const]]),
    ...(entry.note === undefined ? [] : [[small(`${t('field.note')}: `, lang), small(entry.note, 'en')]]),
    ...(entry.source === undefined ? [] : [[small(`${t('field.source')}: `, lang), sourceOf(entry.source)]]),
    ...occurrences(entry, context),
  ]
  return parts.flatMap((own, n) => (n === 0 ? own : [{ text: '   ', lang }, ...own]))
}

const sourceOf = (source: string): Span =>
  small(source, 'en', isWebAddress(source) ? { link: { web: source } } : {})

function occurrences({ rows }: Entry, { targets, labels }: PaperContext): readonly (readonly Span[])[] {
  const places = rows.flatMap(id => targets.rows.get(id) ?? [])
  if (places.length === 0) return []
  const links = places.map(place => small(place.number, labels.lang, jump(place)))
  const comma = small(', ', labels.lang)
  return [
    [
      small(`${labels.t('field.occurrences')}: `, labels.lang),
      ...links.flatMap((link, n) => (n === 0 ? [link] : [comma, link])),
    ],
  ]
}
