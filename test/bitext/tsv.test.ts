import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../pipeline/bitext/edit.ts'
import { createPlaces } from '../../pipeline/bitext/place.ts'
import { readBitext } from '../../pipeline/bitext/read.ts'
import { InputError } from '../../pipeline/model/outcome.ts'

const LANGS = { sourceLang: 'en', targetLang: 'ja' } as const
const read = (text: string) => readBitext({ path: 'a.tsv', text }, LANGS)

describe('a table of translations', () => {
  test('should be read with its columns in any order, and others passed over', () => {
    const { value, findings } = read(
      'target\tnote\tid\tsource\r\n保存\tx\ts1\tSave\r\n\r\n\ty\ts2\tOpen {0}\r\n',
    )
    expect(findings).toEqual([])
    expect(value.units.map(({ id, source, target, state }) => [id, source.text, target.text, state])).toEqual(
      [
        ['s1', 'Save', '保存', 'translated'],
        ['s2', 'Open {0}', '', 'untranslated'],
      ],
    )
    expect(value.units[1]?.source.codes).toEqual([{ kind: 'placeholder', value: '{0}', start: 5, end: 8 }])
  })

  test('should keep every row, and say what is wrong with it', () => {
    const { value, findings } = read('id\tsource\ttarget\na\tA\na\tB\tび\n\tC\tし\tx\n')
    expect(value.units.map(unit => unit.id)).toEqual(['a', 'a#2', 'line-4'])
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['row-short', 2],
      ['id-twice', 3],
      ['row-long', 4],
      ['id-missing', 4],
    ])
  })

  test.each([
    ['', /a\.tsv:1: the header lacks "id" and "source" and "target"/u],
    ['id\tsource\n1\tA', /lacks "target"/u],
    ['id\tsource\tid\ttarget\n', /"id" stands twice/u],
  ])('should be refused without a header that names its columns: %j', (text, message) => {
    expect(() => read(text)).toThrow(InputError)
    expect(() => read(text)).toThrow(message)
  })

  test('should say line and column of any part of a text', () => {
    const file = { path: 'a.tsv', text: 'id\tsource\ttarget\r\n1\tSave it\t保存する\r\n' }
    const [unit] = readBitext(file, LANGS).value.units
    const place = createPlaces(file)
    expect(unit && place(unit.target, { start: 2, end: 4 })).toMatchObject({ line: 2, column: 13 })
    expect(unit && place(unit.target)).toMatchObject({ line: 2, column: 11 })
  })

  test('should change in the edited characters only', () => {
    const file = { path: 'a.tsv', text: 'id\tsource\ttarget\r\n1\tSave\t保 存\r\n2\tx\ty' }
    const [unit] = readBitext(file, LANGS).value.units
    const target = unit?.target ?? { id: '', source: { start: 0, end: 0 } }
    expect(applyEdits(file, [])).toBe(file.text)
    expect(applyEdits(file, [{ target, start: 1, end: 2, text: '' }])).toBe(
      file.text.replace('保 存', '保存'),
    )
    expect(() => applyEdits(file, [{ target, start: 0, end: 1, text: '\t' }])).toThrow(RangeError)
    expect(() => applyEdits(file, [{ target, start: 2, end: 4, text: '' }])).toThrow(RangeError)
  })
})
