import { expect, test } from 'vitest'
import { numbersIn } from '../../../pipeline/align/words/numbers.ts'

test.each([
  ['3.5 million people', '3500000'],
  ['350万人', '3500000'],
  ['三百五十万人', '3500000'],
  ['350만 명', '3500000'],
  ['1億2000万円', '120000000'],
  ['120 million yen', '120000000'],
  ['1,200 pages', '1200'],
  ['１２００頁', '1200'],
  ['twelve ships and a hundred men', '12 100'],
  ['二〇一四年十月', '2014 10'],
  ['October 2014', '10 2014'],
  ['the third of May, it may rain', '3 5'],
  ['十五', '15'],
  ['2천억', '200000000000'],
  ['no number here', ''],
])('should find in "%s": %s', (text, expected) => {
  expect(numbersIn(text).join(' ')).toBe(expected)
})
