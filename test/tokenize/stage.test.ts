import { describe, expect, it } from 'vitest'
import type { Lang } from '../../pipeline/model/lang.ts'
import type { Doc, Segment } from '../../pipeline/model/text.ts'
import { createTokenize } from '../../pipeline/tokenize/stage.ts'
import type { Tokenizer } from '../../pipeline/tokenize/tokenizer.ts'

const NOWHERE = { start: 0, end: 0 }
const segment = (id: string, lang: Lang, text: string): Segment => ({ id, lang, text, source: NOWHERE })

const doc: Doc = {
  id: 'd',
  lang: 'en',
  path: 'd.md',
  title: 'D',
  blocks: [{ kind: 'paragraph', depth: 0, length: 1 }],
  segments: [segment('0', 'en', 'one')],
  references: [
    {
      number: 1,
      publisher: segment('r1.publisher', 'en', 'P'),
      title: segment('r1.title', 'ja-Latn', 'taisaku'),
      translation: segment('r1.translation', 'en', 'measures'),
      text: 'P, taisaku [measures]',
      source: NOWHERE,
    },
  ],
}

/** One token, whose lemma says by which tokenizer and beside which translation. */
const tokenizer =
  (name: string): Tokenizer =>
  (text, translation) => ({
    tokens: [{ start: 0, end: text.length, surface: text, lemma: `${name}:${translation ?? ''}`, pos: 'X' }],
    ...(name === 'ja-Latn' && {
      restoration: { text: '対策', reading: 'たいさく', alternatives: [], cost: 1, confidence: 1 },
    }),
  })

describe('the tokenize stage', () => {
  const tokenize = createTokenize({ en: tokenizer('en'), 'ja-Latn': tokenizer('ja-Latn') })

  it('should cut every segment by its own language, and titles beside their translation', () => {
    const { value, findings } = tokenize(doc)
    expect(value.segments[0]?.tokens[0]?.lemma).toBe('en:')
    expect(value.references[0]?.title.tokens[0]?.lemma).toBe('ja-Latn:measures')
    expect(value.references[0]?.translation?.tokens[0]?.lemma).toBe('en:')
    expect(findings).toEqual([])
  })

  it('should carry the restoration where there is one', () => {
    const { value } = tokenize(doc)
    expect(value.references[0]?.title.restoration?.text).toBe('対策')
    expect(value.segments[0]).not.toHaveProperty('restoration')
  })

  it('should leave its input as it was', () => {
    const before = JSON.stringify(doc)
    tokenize(doc)
    expect(JSON.stringify(doc)).toBe(before)
  })

  it('should call a language without a tokenizer a broken call', () => {
    expect(() => createTokenize({ en: tokenizer('en') })(doc)).toThrow(RangeError)
  })
})
