import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, type Edit } from '../../pipeline/bitext/edit.ts'
import type { TranslatedFile } from '../../pipeline/bitext/file.ts'
import { createPlaces } from '../../pipeline/bitext/place.ts'
import { formatOf, readBitext } from '../../pipeline/bitext/read.ts'
import { textOfRuns } from '../../pipeline/text/runs.ts'
import { SAMPLES } from './samples.ts'

const LANGS = { sourceLang: 'en', targetLang: 'ja' } as const
const unitsOf = (file: TranslatedFile) => readBitext(file, LANGS).value.units
const sidesOf = (file: TranslatedFile) => unitsOf(file).flatMap(({ source, target }) => [source, target])

/** Characters that some format must escape, or has trouble with. */
const piece = fc.string({
  unit: fc.constantFrom('a', '保', '&', '<', '>', '"', "'", '\\', ']]>', '😀', '{', '%', ' '),
  maxLength: 6,
})

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** A place between two characters: the halves of one are never parted. */
function boundary(text: string, n: number): number {
  const at = n % (text.length + 1)
  return isLow(text.charCodeAt(at)) ? at - 1 : at
}

describe.each(SAMPLES.map(file => [file.path, file] as const))('%s', (_, file) => {
  test('should have runs that make up the text of each side, in order', () => {
    for (const side of sidesOf(file)) {
      const { text } = side.path === file.path ? file : (file.source ?? file)
      const runs = formatOf(file).runs(text, side.source)
      expect(textOfRuns(runs)).toBe(side.text)
      let at = side.source.start
      for (const { start, end } of runs) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBe(side.source.end)
    }
  })

  test('should have each character at its place in the file, unless it is escaped there', () => {
    const place = createPlaces(file)
    for (const side of sidesOf(file)) {
      const { text } = side.path === file.path ? file : (file.source ?? file)
      const lines = text.split(/\r\n?|\n/u)
      for (let i = 0; i < side.text.length; i++) {
        const { start, end, line, column } = place(side, { start: i, end: i + 1 })
        const written = text.slice(start, end)
        if (end - start > 1) expect(written).toMatch(/^(?:&.*;|\\.+|\r\n)$/u)
        else expect(written).toBe(side.text[i])
        expect(lines[line - 1]?.startsWith(written.replace(/\r?\n/u, ''), column - 1)).toBe(true)
      }
    }
  })

  test('should have its codes in order and inside of the text', () => {
    for (const { text, codes } of sidesOf(file)) {
      let at = 0
      for (const { start, end, value } of codes) {
        expect(start).toBeGreaterThanOrEqual(at)
        at = end
        if (end > start) expect(text.slice(start, end)).toBe(value)
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }
  })

  test('should stay as it is without edits, and with edits that change nothing', () => {
    expect(applyEdits(file, [])).toBe(file.text)
    const edits = unitsOf(file)
      .filter(({ target }) => target.text !== '')
      .map(({ target }) => ({ target, start: 0, end: 0, text: '' }))
    expect(applyEdits(file, edits)).toBe(file.text)
  })

  test('should read an edit back as the edited text, with everything else as it was', () => {
    const editable = unitsOf(file).filter(({ target }) => target.text !== '')
    fc.assert(
      fc.property(fc.nat(editable.length - 1), fc.nat(), fc.nat(), piece, (n, a, b, text) => {
        const target = editable[n]?.target ?? expect.fail()
        const [start, end] = [a, b].map(x => boundary(target.text, x)).toSorted((x, y) => x - y)
        const edit: Edit = { target, start: start ?? 0, end: end ?? 0, text }
        const edited = target.text.slice(0, edit.start) + text + target.text.slice(edit.end)
        const after = unitsOf({ ...file, text: applyEdits(file, [edit]) })
        const before = unitsOf(file)
        expect(after.map(unit => unit.target.text)).toEqual(
          before.map(unit => (unit.id === target.id ? edited : unit.target.text)),
        )
        expect(after.map(unit => unit.source.text)).toEqual(before.map(unit => unit.source.text))
      }),
      { seed: 6, numRuns: 300 },
    )
  })

  test('should keep its markup through an edit of all of the text', () => {
    for (const { id, target } of unitsOf(file)) {
      if (target.text === '') continue
      const markup = (codes: typeof target.codes) =>
        codes.filter(({ start, end }) => start === end).map(c => c.value)
      const edit = { target, start: 0, end: target.text.length, text: '新' }
      const after = unitsOf({ ...file, text: applyEdits(file, [edit]) }).find(unit => unit.id === id)
      expect(after?.target.text).toBe('新')
      expect(markup(after?.target.codes ?? [])).toEqual(markup(target.codes))
    }
  })
})
