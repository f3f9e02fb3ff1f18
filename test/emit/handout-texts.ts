import type { Section } from '../../pipeline/emit/handout.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import { cellText, type Entry, type Row, type Sheet } from '../../pipeline/model/sheet.ts'
import { squeezed } from './pdf-read.ts'

/** What a reader reads of a section, in order: its texts and names, without readings and remarks. */
export function textsOf(section: Section, { languages, entryLanguages }: Sheet): readonly string[] {
  const ofRow = (row: Row): string[] => languages.map(lang => cellText(row.cells[lang] ?? []))
  const ofEntry = ({ designations }: Entry): string[] =>
    entryLanguages.flatMap((lang: DocumentLang) => (designations[lang] ?? []).map(({ text }) => text))
  switch (section.kind) {
    case 'rows':
      return section.rows.flatMap(ofRow)
    case 'entries':
      return section.entries.flatMap(ofEntry)
    case 'references':
      return section.references.flatMap(({ versions }) =>
        languages.flatMap(lang => {
          const { publisher = [], title = [], translation = [] } = versions[lang] ?? {}
          return [publisher, title, translation].map(cellText)
        }),
      )
    case 'concordance':
      return section.concepts.flatMap(({ rows }) => rows.flatMap(({ row }) => ofRow(row)))
    case 'numbers':
      return section.numbers.flatMap(({ forms }) => languages.map(lang => forms[lang] ?? ''))
    case 'index':
      return section.groups.flatMap(({ items }) => items.map(({ text }) => text))
  }
}

/** Those of the texts that do not come in this order, white space aside; none where all is as it should be. */
export function outOfOrder(texts: readonly string[], page: string): readonly string[] {
  const whole = squeezed(page)
  let at = 0
  return texts.filter(text => {
    const own = squeezed(text)
    const found = whole.indexOf(own, at)
    if (found !== -1) at = found + own.length
    return found === -1
  })
}
