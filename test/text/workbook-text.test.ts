import { expect, test } from 'vitest'
import { workbookText } from '../../pipeline/text/workbook-text.ts'

test.each([
  ['keep an ordinary text', '攻撃, =1+1\n\tnext', '攻撃, =1+1\n\tnext'],
  ['keep what only begins like an escape', 'a_x00_b _x', 'a_x00_b _x'],
  ['escape what looks like an escape', '_x0041_', '_x005F_x0041_'],
  ['escape one that shares its underscore', '_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
  ['drop what XML takes no part of', 'a\u0007b\ud800c\uffff', 'abc'],
  ['keep whole characters of two units', '𠮷', '𠮷'],
])('should %s', (_, text, expected) => {
  expect(workbookText(text)).toBe(expected)
})

test('should cut what Excel would refuse, never inside a character', () => {
  const text = workbookText(`a${'𠮷'.repeat(20_000)}`)
  expect(text.length).toBeLessThanOrEqual(32_767)
  expect(text).toMatch(/^a(?:𠮷)+…$/u)
})
