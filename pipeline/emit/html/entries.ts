import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DocumentLang } from '../../model/lang.ts'
import type { Entry, EntryDesignation } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import { linkTo, placeOf } from '../anchors.ts'
import type { EntriesSection } from '../handout.ts'
import { isRemarked } from '../wording.ts'
import { readingLang } from './reading-lang.ts'
import type { Context } from './runs.ts'
import { columnHeader, dash, languageHeaders, rowHeader, table, tableCell, tableRow } from './table.ts'

function designation(d: EntryDesignation, lang: DocumentLang, { t }: Labels): Element {
  const reading = d.reading !== undefined && d.reading !== d.text ? d.reading : undefined
  const tags = [
    ...(isRemarked(d) ? [h('span', { className: ['tag'] }, t(`status.${d.status}`))] : []),
    ...(d.region === undefined
      ? []
      : [h('abbr', { className: ['tag'], title: t(`region.${d.region}`) }, d.region)]),
  ]
  const below = [
    ...(reading === undefined ? [] : [h('span', { lang: readingLang(lang) }, reading)]),
    ...(d.romanization === undefined ? [] : [h('span', { lang: `${lang}-Latn` }, d.romanization)]),
  ]
  return h('div', { className: ['designation'], dataStatus: d.status }, [
    h('span', { className: ['name'] }, d.text),
    ...tags.flatMap(tag => [' ', tag]),
    below.length === 0
      ? undefined
      : h(
          'div',
          { className: ['reading'] },
          below.flatMap(part => [part, ' ']),
        ),
  ])
}

function designationsCell(entry: Entry, lang: DocumentLang, isPivot: boolean, labels: Labels): Element {
  const list = entry.designations[lang] ?? []
  const content =
    list.length === 0 ? dash(labels.t('mark.noEntry')) : list.map(d => designation(d, lang, labels))
  return (isPivot ? rowHeader : tableCell)({ lang, dataCol: lang }, content)
}

const isWebAddress = (source: string): boolean => /^https?:\/\/[^\s]+$/i.test(source)

/** An address is a link, anything else a text: a glossary must not smuggle in `javascript:`. */
const sourceText = (source: string): ElementContent =>
  isWebAddress(source)
    ? h(
        'a',
        { href: source, rel: ['noreferrer'] },
        source.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''),
      )
    : { type: 'text', value: source }

function definitionCell(entry: Entry, { t }: Labels): Element {
  const parts = [
    entry.definition === undefined ? [] : h('p', { lang: 'en' }, entry.definition),
    entry.note === undefined
      ? []
      : h('p', { className: ['note'] }, [
          h('b', t('field.note')),
          ' ',
          h('span', { lang: 'en' }, entry.note),
        ]),
    entry.source === undefined
      ? []
      : h('p', { className: ['note'] }, [h('b', t('field.source')), ' ', sourceText(entry.source)]),
  ].flat()
  return tableCell(
    { className: ['definition'], dataLabel: t('field.definition') },
    parts.length === 0 ? dash(t('mark.none')) : parts,
  )
}

/** So many are read one after another; further ones are asked for. */
const SHOWN_OCCURRENCES = 24

function occurrencesCell(entry: Entry, { anchors, labels }: Context): Element {
  const { t } = labels
  const links = entry.rows.flatMap(id => {
    const place = placeOf(id, anchors)
    return place === undefined ? [] : [[h('a', { href: linkTo(place.anchor) }, place.label), ' ']]
  })
  const [first, rest] = [links.slice(0, SHOWN_OCCURRENCES), links.slice(SHOWN_OCCURRENCES)]
  return tableCell({ className: ['occurrences'], dataLabel: t('field.occurrences') }, [
    links.length === 0 ? dash(t('mark.none')) : first.flat(),
    rest.length === 0
      ? undefined
      : h('details', [h('summary', t('count.more', { count: rest.length })), rest.flat()]),
  ])
}

/**
 * A row for each concept.
 * @param hasOccurrences whether a column links to where it is mentioned; without it where there is something to link to
 */
export function entryTable(
  { id, entries, detail }: Pick<EntriesSection, 'id' | 'entries' | 'detail'>,
  context: Context,
  hasOccurrences: boolean = context.sheet.rows.length + context.sheet.references.length > 0,
): Element {
  const { sheet, labels } = context
  const { t } = labels
  const isFull = detail === 'full'
  const head = [
    ...languageHeaders(sheet.entryLanguages, labels),
    ...(isFull ? [columnHeader({ className: ['definition'] }, t('field.definition'))] : []),
    ...(hasOccurrences ? [columnHeader({ className: ['occurrences'] }, t('field.occurrences'))] : []),
  ]
  const body = entries.map(entry =>
    tableRow({ id: context.anchors.entries.get(entry.concept) }, [
      ...sheet.entryLanguages.map((lang, index) => designationsCell(entry, lang, index === 0, labels)),
      ...(isFull ? [definitionCell(entry, labels)] : []),
      ...(hasOccurrences ? [occurrencesCell(entry, context)] : []),
    ]),
  )
  return table(isFull ? 'entries' : 'entries brief', id, head, body)
}
