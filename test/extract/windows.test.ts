import { describe, expect, it } from 'vitest'
import type { TokenizedSide } from '../../pipeline/extract/tokenized-side.ts'
import { windowsOf } from '../../pipeline/extract/windows.ts'
import type { TranslationUnit } from '../../pipeline/model/bitext.ts'

/** A token is a run of letters, or one mark. */
function side(text: string): TokenizedSide {
  const tokens = Array.from(text.matchAll(/\p{L}+|[^\p{L}\s]/gu), ({ 0: surface, index }) => ({
    start: index,
    end: index + surface.length,
    surface,
    lemma: surface,
    pos: 'NOUN' as const,
  }))
  return { id: 's', lang: 'en', path: 'x', text, tokens, source: { start: 0, end: 0 }, codes: [] }
}
const unit = (source: string, target: string): TranslationUnit<TokenizedSide> => {
  return { id: 'u', source: side(source), target: side(target), state: 'translated' }
}

const SENTENCE = 'A pilot boards the ferry. '

describe('windowsOf', () => {
  it('should leave a unit of usual length as it is', () => {
    const own = unit(SENTENCE, SENTENCE)
    expect(windowsOf(own)).toEqual([own])
  })
  it.each([
    ['sentences', SENTENCE.repeat(400), SENTENCE.repeat(300)],
    ['no sentences', 'ferry pilot '.repeat(800), 'tug '.repeat(900)],
    ['one side that is short', SENTENCE.repeat(400), 'tug'],
    ['a word without end', 'x'.repeat(12_000), SENTENCE],
  ])('should cover both sides of %s once, in order, with every word in place', (_, source, target) => {
    const windows = windowsOf(unit(source, target))
    expect(windows.map(window => window.source.text).join('')).toBe(source)
    expect(windows.map(window => window.target.text).join('')).toBe(target)
    const all = windows.flatMap(window => [window.source, window.target])
    for (const { text, tokens } of all)
      for (const { start, end, surface } of tokens) expect(text.slice(start, end)).toBe(surface)
    expect(all.flatMap(({ tokens }) => tokens)).toHaveLength(
      side(source).tokens.length + side(target).tokens.length,
    )
  })
  it('should end a window where a sentence ends', () => {
    for (const { source } of windowsOf(unit(SENTENCE.repeat(400), SENTENCE.repeat(400))))
      expect(source.text.trimEnd()).toMatch(/\.$/u)
  })
})
