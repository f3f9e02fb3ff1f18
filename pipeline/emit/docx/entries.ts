import type { Entry, EntryDesignation } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { EntriesSection } from '../handout.ts'
import { columnsBeside } from '../paper.ts'
import { bookmark, dash, jump, languageHeads, small, widthsOf, type Context } from './context.ts'
import { line, type Cell, type Span, type Table, type TableRow } from './word.ts'

/** A row for each concept; below its names what is said about it, or nothing, and then close together. */
export function entryTable({ entries, detail }: EntriesSection, context: Context): Table {
  const { sheet, layout } = context
  const isBrief = detail === 'brief'
  const beside = isBrief ? columnsBeside(sheet.entryLanguages, layout) : 1
  return {
    kind: 'table',
    widths: widthsOf(layout.entryShares, context, false, beside),
    head: languageHeads(sheet.entryLanguages),
    dense: isBrief,
    rows: entries.flatMap(entry =>
      isBrief ? [{ cells: namesOf(entry, context, true) }] : fullRows(entry, context),
    ),
  }
}

function fullRows(entry: Entry, context: Context): readonly TableRow[] {
  const said = details(entry, context)
  if (said.length === 0) return [{ cells: namesOf(entry, context, false) }]
  const names = namesOf(entry, context, false).map(cell => ({ ...cell, open: true }))
  const about = { goesOn: true, lines: [line(said)], columns: context.sheet.entryLanguages.length }
  return [{ cells: names, keepNext: true }, { cells: [about] }]
}

/** @param together in one paragraph, or else each on a line of its own. */
function namesOf(entry: Entry, context: Context, together: boolean): readonly Cell[] {
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

const REMARKED = new Set(['deprecated', 'forbidden', 'proposed'])

function designation(
  { text, status, region, reading, romanization }: EntryDesignation,
  lang: Span['lang'],
  { t, lang: own }: Labels,
): readonly Span[] {
  const remarks = [
    ...(REMARKED.has(status) ? [t(`status.${status}`)] : []),
    ...(region === undefined ? [] : [t(`region.${region}`)]),
  ]
  const readings = [reading, romanization].filter(one => one !== undefined && one !== text)
  return [
    {
      text,
      lang,
      ...(status === 'preferred' && { bold: true }),
      ...(status === 'deprecated' && { quiet: true }),
      ...(status === 'forbidden' && { mark: 'forbidden' }),
    },
    ...(remarks.length === 0 ? [] : [small(` (${remarks.join(', ')})`, own)]),
    ...(readings.length === 0 ? [] : [small(`  ${readings.join(' · ')}`, lang)]),
  ]
}

function details(entry: Entry, context: Context): readonly Span[] {
  const { t, lang } = context.labels
  const parts = [
    ...(entry.definition === undefined ? [] : [[{ text: entry.definition, lang: 'en' } as const]]),
    ...(entry.note === undefined ? [] : [[small(`${t('field.note')}: `, lang), small(entry.note, 'en')]]),
    ...(entry.source === undefined ? [] : [[small(`${t('field.source')}: `, lang), sourceOf(entry.source)]]),
    ...occurrences(entry, context),
  ]
  return parts.flatMap((own, n) => (n === 0 ? own : [{ text: '   ', lang }, ...own]))
}

/** A link for web addresses only: a glossary must not smuggle in anything else that opens. */
const sourceOf = (source: string): Span =>
  small(source, 'en', /^https?:\/\/\S+$/u.test(source) ? { link: { web: source } } : {})

function occurrences({ rows }: Entry, { targets, labels }: Context): readonly (readonly Span[])[] {
  const places = rows.flatMap(id => targets.rows.get(id) ?? [])
  if (places.length === 0) return []
  const links = places.map(({ target, number }) => small(number, labels.lang, jump(target)))
  const comma = small(', ', labels.lang)
  return [
    [
      small(`${labels.t('field.occurrences')}: `, labels.lang),
      ...links.flatMap((link, n) => (n === 0 ? [link] : [comma, link])),
    ],
  ]
}
