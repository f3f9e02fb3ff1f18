import type { DocumentLang } from '../../model/lang.ts'
import type { Entry, EntryDesignation } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { Context } from '../context.ts'
import { remarksOf } from '../wording.ts'
import { NAME_WIDTH, NUMBER_WIDTH, TEXT_WIDTH, WORD_WIDTH, type Column, type Table } from './table.ts'

interface LanguageColumn {
  readonly column: Column
  readonly value: (entry: Entry) => string
}

function name(designation: EntryDesignation, labels: Labels): string {
  const remarks = remarksOf(designation, labels)
  return remarks.length === 0 ? designation.text : `${designation.text} (${remarks.join(', ')})`
}

/** The names in a language, a line for each, and beside them as many lines of what they are read as. */
function languageColumns(
  lang: DocumentLang,
  entries: readonly Entry[],
  labels: Labels,
): readonly LanguageColumn[] {
  const { t } = labels
  const all = entries.flatMap(entry => entry.designations[lang] ?? [])
  const title = t(`lang.${lang}`)
  const lines = (entry: Entry, line: (one: EntryDesignation) => string): string =>
    (entry.designations[lang] ?? []).map(line).join('\n').trimEnd()
  const readings = [
    { field: 'reading', label: t('field.reading') },
    { field: 'romanization', label: t('field.romanization') },
  ] as const
  return [
    { column: { title, width: NAME_WIDTH }, value: entry => lines(entry, one => name(one, labels)) },
    ...readings
      .filter(({ field }) => all.some(one => one[field] !== undefined))
      .map(({ field, label }) => ({
        column: { title: `${title}: ${label}`, width: NAME_WIDTH },
        value: (entry: Entry) => lines(entry, one => one[field] ?? ''),
      })),
  ]
}

/** The entries of every kind: a row for each concept. @param isNumbered as the indexes refer to them */
export function termTable({ sheet, labels, targets }: Context, isNumbered = false): Table {
  const { t, lang } = labels
  const languages = sheet.entryLanguages.flatMap(tag => languageColumns(tag, sheet.entries, labels))
  return {
    name: t(sheet.rows.length > 0 ? 'section.terms' : 'section.glossary'),
    columns: [
      ...(isNumbered ? [{ title: t('field.number'), width: NUMBER_WIDTH }] : []),
      { title: t('field.concept'), width: NAME_WIDTH },
      { title: t('field.type'), width: WORD_WIDTH },
      { title: t('field.domain'), width: WORD_WIDTH },
      ...languages.map(({ column }) => column),
      { title: t('field.definition'), width: TEXT_WIDTH },
      { title: t('field.note'), width: TEXT_WIDTH },
      { title: t('field.source'), width: NAME_WIDTH },
      { title: t('field.occurrences'), width: WORD_WIDTH },
    ],
    rows: sheet.entries.map(entry => ({
      cells: [
        ...(isNumbered ? [Number(targets.concepts.get(entry.concept)?.number)] : []),
        entry.concept,
        t(`kind.${entry.kind}`),
        entry.domainLabel[lang] ?? entry.domainLabel.en ?? entry.domain,
        ...languages.map(({ value }) => value(entry)),
        entry.definition,
        entry.note,
        entry.source,
        entry.rows.flatMap(id => targets.rows.get(id)?.number ?? []).join(', '),
      ],
    })),
  }
}
