import { describe, expect, it } from 'vitest'
import { loadIpadicLexicon } from '../../pipeline/restore/load.ts'
import { createRestore, MAX_TITLE } from '../../pipeline/restore/restore.ts'
import { createRomanizedTokenizer } from '../../pipeline/tokenize/ja-latn.ts'

const tokenize = createRomanizedTokenizer(createRestore(loadIpadicLexicon()))

describe('createRomanizedTokenizer', () => {
  it('should give tokens whose surfaces are slices and whose forms make the restored text', () => {
    const text = "Seifu, infura no taisaku wo kyoka he  'Kyoryoku ga juyo'"
    const { tokens, restoration } = tokenize(text)
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map(t => t.surface))
    expect(tokens.map(({ form }) => form).join('')).toBe(restoration?.text)
    expect(restoration?.text).toContain('　')
  })

  it('should cut a text that is too long for a title into its words', () => {
    const text = 'taisaku '.repeat(MAX_TITLE).trim()
    const { tokens, restoration } = tokenize(text)
    expect(tokens).toHaveLength(MAX_TITLE)
    expect(restoration).toBeUndefined()
  })
})
