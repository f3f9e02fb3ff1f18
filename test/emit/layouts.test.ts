import { beforeAll, describe, expect, test } from 'vitest'
import { countOf, handoutOf, type Section } from '../../pipeline/emit/handout.ts'
import { arrange, LAYOUTS, type LayoutName } from '../../pipeline/emit/layouts/index.ts'
import { createLabels, type Labels } from '../../pipeline/page/labels.ts'
import { glossarySheet, sampleSheet } from './sample-sheet.ts'

let labels: Labels
beforeAll(async () => {
  labels = await createLabels('en')
})

const sectionsOf = (layout: LayoutName, sheet = sampleSheet()): readonly Section[] =>
  arrange(sheet, layout, labels).sections

describe('a handout', () => {
  test.each(LAYOUTS)('should have no section without anything in it: %s', layout => {
    expect(sectionsOf(layout).every(section => countOf(section) > 0)).toBe(true)
  })

  test.each(LAYOUTS)('should name each section once: %s', layout => {
    const ids = sectionsOf(layout).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('should hold only what its sections show, so that no link leads nowhere', () => {
    const { sheet } = arrange(sampleSheet(), 'references', labels)
    expect([sheet.rows.length, sheet.entries.length]).toEqual([0, 0])
    expect(sheet.references).toEqual(sampleSheet().references)
  })

  test('should hold what two sections show only once', () => {
    const { entries } = sampleSheet()
    const section = { kind: 'entries', title: 'Twice', detail: 'brief', entries } as const
    const { sheet } = handoutOf(sampleSheet(), [
      { ...section, id: 'a' },
      { ...section, id: 'b' },
    ])
    expect(sheet.entries).toEqual(entries)
  })
})

describe('the layouts', () => {
  test.each<[LayoutName, string]>([
    ['aligned', 'rows text, entries terms, entries names, entries acronyms, references references'],
    ['references', 'references references'],
    ['concordance', 'concordance concordance'],
  ])('should list their sections: %s', (layout, expected) => {
    expect(
      sectionsOf(layout)
        .map(({ kind, id }) => `${kind} ${id}`)
        .join(', '),
    ).toBe(expected)
  })

  test('should list the terms of a sheet without text by domain', () => {
    expect(sectionsOf('aligned', glossarySheet(20)).map(({ title }) => title)).toEqual(
      Array.from({ length: 10 }, (_, n) => `Domain ${n}`),
    )
  })

  test('should put what occurs most often first in the booth', () => {
    for (const section of sectionsOf('booth')) {
      if (section.kind !== 'entries') continue
      const counts = section.entries.map(({ rows }) => rows.length)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    }
  })

  test('should lead to each row of a concordance from one place', () => {
    const [section] = sectionsOf('concordance')
    if (section?.kind !== 'concordance') throw new RangeError('no concordance')
    const firsts = section.concepts.flatMap(({ rows }) => rows.filter(({ isFirst }) => isFirst))
    const shown = section.concepts.flatMap(({ rows }) => rows.map(({ row }) => row.id))
    expect(firsts.map(({ row }) => row.id).toSorted()).toEqual([...new Set(shown)].toSorted())
  })
})

const names = (lang: string): string[] => {
  const section = sectionsOf('glossary').find(({ id }) => id === `index-${lang}`)
  if (section?.kind !== 'index') throw new RangeError('no index')
  return section.groups.map(({ heading, items }) => `${heading}: ${items.map(({ text }) => text).join(' ')}`)
}

describe('the index of a glossary', () => {
  test('should have every name of every language, each under one heading', () => {
    const { entries, entryLanguages } = sampleSheet()
    for (const lang of entryLanguages) {
      const all = entries.flatMap(({ designations }) => (designations[lang] ?? []).map(({ text }) => text))
      const listed = sectionsOf('glossary').flatMap(section =>
        section.kind === 'index' && section.lang === lang ? section.groups.flatMap(({ items }) => items) : [],
      )
      expect(listed.map(({ text }) => text).toSorted()).toEqual(all.toSorted())
    }
  })

  test('should look Japanese up by rows of the kana table', () => {
    expect(names('ja').map(line => line.charAt(0))).toEqual(
      names('ja')
        .map(line => line.charAt(0))
        .toSorted(new Intl.Collator('ja').compare),
    )
    expect(names('ja').join('\n')).toContain('か: 海上保安庁')
  })

  test('should look Korean up by first consonants, Chinese by pinyin', () => {
    expect(names('ko').join('\n')).toContain('ㅎ: 해상보안청')
    expect(names('zh-Hans').join('\n')).toMatch(/^L: 勒索/mu)
  })
})
