import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type {
  Concept,
  ConceptId,
  Designation,
  DesignationId,
  Glossary,
} from '../../pipeline/model/glossary.ts'
import { loadIpadicLexicon } from '../../pipeline/restore/load.ts'
import { createRestore, MAX_TITLE } from '../../pipeline/restore/restore.ts'

const compiled = loadIpadicLexicon()
const restore = createRestore(compiled)
const titles = readFileSync(new URL('../gold/restore/titles.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split('\t')[0] ?? '')

const anyTitle = fc.oneof(
  fc.constantFrom(...titles),
  fc
    .array(
      fc.constantFrom(
        'ka',
        'n',
        'sho',
        'Tokyo',
        ' ',
        '-',
        '  ',
        ' - ',
        "'",
        '30',
        'pun',
        'ō',
        'x',
        '(',
        ',',
        'NATO',
      ),
      { maxLength: 14 },
    )
    .map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

describe('a restored title', () => {
  test('should be covered by its tokens, in order', () => {
    fc.assert(
      fc.property(anyTitle, title => {
        const { tokens } = restore(title)
        let at = 0
        for (const { start, end, surface } of tokens) {
          expect(title.slice(at, start)).toMatch(/^[\s-]*$/u)
          expect(title.slice(start, end)).toBe(surface)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(title.slice(at)).toMatch(/^[\s-]*$/u)
      }),
      { numRuns: 60 },
    )
  })

  test('should be the forms of its tokens', () => {
    fc.assert(
      fc.property(anyTitle, title => {
        const { tokens, restoration } = restore(title)
        expect(tokens.map(({ form }) => form).join('')).toBe(restoration.text)
      }),
      { numRuns: 60 },
    )
  })

  test('should be the same each time, and come with a share between 0 and 1', () => {
    fc.assert(
      fc.property(anyTitle, title => {
        const { restoration } = restore(title)
        expect(restore(title).restoration).toEqual(restoration)
        expect(restoration.confidence).toBeGreaterThanOrEqual(0)
        expect(restoration.confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 20 },
    )
  })
})

describe('a glossary', () => {
  test.each([
    ['Saiba taiwa', 'サイバー対話', 'さいばーたいわ'],
    ['Moritomo mondai', '守友', 'もりとも'],
    ['kosho keikaku', '高商', 'こうしょう'],
    ['Kisha kaiken', '貴社', 'きしゃ'],
  ])('should never make the title %s of its own entry worse', (title, text, reading) => {
    const rank = (glossary?: Glossary): number => {
      const { restoration } = createRestore(compiled, glossary ? { glossary } : {})(title)
      const place = [restoration, ...restoration.alternatives].findIndex(answer => answer.text.includes(text))
      return place < 0 ? Infinity : place
    }
    expect(rank(glossaryOf(text, reading))).toBeLessThanOrEqual(rank())
  })
})

function glossaryOf(text: string, reading: string): Glossary {
  const concept = 'own' as ConceptId
  const designation = {
    id: 'own.ja' as DesignationId,
    concept,
    lang: 'ja',
    text,
    reading,
    status: 'preferred',
  } as unknown as Designation
  const entry = { id: concept, designations: [designation] } as unknown as Concept
  return {
    concepts: new Map([[concept, entry]]),
    designations: new Map([[designation.id, designation]]),
  } as unknown as Glossary
}

describe('hostile input', () => {
  test.each([
    ['nothing', ''],
    ['blanks', '   \t '],
    ['digits only', '1234567890 3.14 1,000'],
    ['one letter many times', 'a'.repeat(MAX_TITLE)],
    ['one syllable many times', 'ko'.repeat(MAX_TITLE / 2)],
    ['syllables between spaces', 'sho '.repeat(MAX_TITLE / 4)],
    ['a lone surrogate', 'Tokyo \ud800 kara'],
    ['combining marks', `o${'\u0304'.repeat(500)}saka`],
    ['no Latin letter', '東京から'],
    ['quotes that do not close', `'"'"'"Tokyo`],
    ['hyphens', '-'.repeat(200)],
  ])('should get an answer soon: %s', (_, title) => {
    const start = performance.now()
    const { restoration, tokens } = restore(title)
    expect(tokens.map(({ form }) => form).join('')).toBe(restoration.text)
    expect(performance.now() - start).toBeLessThan(6000)
  })

  test('should be refused beyond the longest title', () => {
    expect(() => restore('a'.repeat(MAX_TITLE + 1))).toThrow(RangeError)
  })
})
