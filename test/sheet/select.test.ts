import { describe, expect, test } from 'vitest'
import { cellText } from '../../pipeline/model/sheet.ts'
import { selectSheet, type Selection } from '../../pipeline/sheet/select.ts'
import { sampleSheet } from '../emit/sample-sheet.ts'

const ALL: Selection = { readings: true, definitions: true, notes: true }
const select = (changes: Partial<Selection>) => selectSheet(sampleSheet(), { ...ALL, ...changes })

describe('a selection', () => {
  test('should be the sheet where everything is chosen', () => {
    expect(select({})).toEqual(sampleSheet())
  })

  test('should have the chosen languages in their order, and no others', () => {
    const { languages, entryLanguages, rows, references } = select({ languages: ['ko', 'en', 'zh-Hant'] })
    expect([languages, entryLanguages]).toEqual([
      ['ko', 'en'],
      ['ko', 'en'],
    ])
    expect(new Set(rows.flatMap(({ cells }) => Object.keys(cells)))).toEqual(new Set(['ko', 'en']))
    expect(new Set(references.flatMap(({ versions }) => Object.keys(versions)))).toEqual(
      new Set(['ko', 'en']),
    )
  })

  test('should leave out rows that the chosen languages lack', () => {
    const { rows } = select({ languages: ['ko'] })
    expect(rows.every(({ cells }) => cells.ko !== undefined)).toBe(true)
    expect(rows.length).toBe(sampleSheet().rows.filter(({ cells }) => cells.ko).length)
  })

  test('should keep every text where readings are left out', () => {
    const { rows, entries } = select({ readings: false })
    const texts = (list: typeof rows) => list.map(({ cells }) => Object.values(cells).map(cellText))
    expect(texts(rows)).toEqual(texts(sampleSheet().rows))
    expect(JSON.stringify({ rows, entries })).not.toMatch(/"(?:reading|romanization)":/u)
  })

  test('should leave out definitions, notes and sources', () => {
    const { entries } = select({ definitions: false, notes: false })
    expect(JSON.stringify(entries)).not.toMatch(/"(?:definition|note|source)":/u)
    expect(entries.map(({ designations }) => designations)).toEqual(
      sampleSheet().entries.map(({ designations }) => designations),
    )
  })
})
