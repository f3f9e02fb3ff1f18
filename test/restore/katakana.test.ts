import { describe, expect, test } from 'vitest'
import { countWords, WORD_EDGE } from '../../pipeline/restore/counts.ts'
import { COST_SCALE } from '../../pipeline/restore/grammar.ts'
import { KatakanaModel } from '../../pipeline/restore/katakana.ts'
import { moraCode } from '../../pipeline/restore/lexicon.ts'
import { loadIpadicLexicon } from '../../pipeline/restore/load.ts'
import { moraEdges } from '../../pipeline/restore/spelling.ts'
import { readTitle } from '../../pipeline/restore/title.ts'

describe('the katakana model', () => {
  test('should interpolate three morae, two and one', () => {
    // Of カナ, カナ, カメ: カ starts three words; after it came ナ twice and メ once.
    const model = new KatakanaModel(countWords([], ['カナ', 'カナ', 'カメ']).katakana)
    const single = (2 + 0.2) / (9 + (WORD_EDGE + 1) * 0.2)
    const pair = (2 - 0.6 + 0.6 * 2 * single) / 3
    const triple = (2 - 0.7 + 0.7 * 2 * pair) / 3
    expect(model.cost(WORD_EDGE, moraCode('カ'), moraCode('ナ'))).toBeCloseTo(
      -COST_SCALE * Math.log(triple),
      6,
    )
  })

  const { model } = loadIpadicLexicon()
  const spell = (letters: string): readonly string[] => {
    const cells = readTitle(letters)
    return model?.katakana.spell(moraEdges(cells), 0, cells.length, 3).map(({ text }) => text) ?? []
  }

  test.each([
    ['makuron', 'マクロン'],
    ['suchiru', 'スチール'],
    ['robotto', 'ロボット'],
    ['konpyuta', 'コンピュータ'],
  ])('should have %s as %s among its spellings', (letters, word) => {
    expect(spell(letters)).toContain(word)
  })

  test('should not spell what is not Japanese, or ends in half a consonant', () => {
    expect(spell('xqz')).toEqual([])
    expect(spell('bakk')).toEqual([])
  })
})
