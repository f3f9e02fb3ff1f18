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
import { cutCells, PIECE } from '../../pipeline/restore/pieces.ts'
import { createRestore, MAX_TITLE } from '../../pipeline/restore/restore.ts'
import { readTitle } from '../../pipeline/restore/title.ts'
import { spells } from './spells.ts'

const compiled = loadIpadicLexicon()
const restore = createRestore(compiled)
const restoreAsTyped = createRestore(compiled, { slips: false })
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

  test('should be spelled by its letters again', () => {
    fc.assert(
      fc.property(anyTitle, title => {
        for (const { surface, form = '', reading = '' } of restoreAsTyped(title).tokens) {
          const isJapanese = /[a-z]/iu.test(surface) && !/[a-z]/iu.test(form.normalize('NFKD'))
          if (isJapanese)
            expect([surface, reading, spells(surface, reading)]).toEqual([surface, reading, true])
        }
      }),
      { numRuns: 100 },
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
  const MANY = 10_000
  test.each([
    ['nothing', ''],
    ['blanks', '   \t '],
    ['digits only', '1234567890 3.14 1,000'],
    ['one letter many times', 'a'.repeat(MANY)],
    ['a syllable between spaces, many times', 'sho '.repeat(MANY / 4)],
    ['a consonant many times', 'k'.repeat(MANY)],
    ['a long text', 'Seifu, infura no taisaku wo kyoka he '.repeat(MANY / 40)],
    ['lone surrogates', 'Tokyo \ud800 kara \udfff'],
    ['control characters', 'To\0kyo\u001b[31m kara\u0007'],
    ['a letter under many marks', `o${'\u0304'.repeat(MANY)}saka`],
    ['marks on every letter', 'o\u0304\u0301\u0327'.repeat(MANY / 4)],
    ['marks alone', '\u0304 \u0304\u0301'],
    ['no Latin letter', '東京から'],
    ['Japanese and Latin letters', '東京 kara NATO he'],
    ['emoji', '👩‍👩‍👧 🇯🇵'],
    ['quotes that do not close', `'"'"'"Tokyo`],
    ['hyphens', '-'.repeat(MANY)],
  ])('should get an answer that covers it: %s', (_, title) => {
    const { restoration, tokens } = restore(title)
    expect(tokens.map(({ form }) => form).join('')).toBe(restoration.text)
    const covered = tokens.map(({ start, end }) => title.slice(start, end)).join('')
    expect(covered.replace(/[\s-]/gu, '')).toBe(title.replace(/[\s-]/gu, ''))
  })

  test('should keep what is in Japanese script already', () => {
    expect(restore('東京から').restoration.text).toBe('東京から')
  })

  test('should be searched in pieces, so that the work grows only with the length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ka', 'k', 'n', ' ', ', ', '-', '7'), { maxLength: 900 }),
        parts => {
          const cells = readTitle(parts.join(''))
          const pieces = cutCells(cells)
          expect(pieces.flat()).toEqual(cells)
          expect(pieces.every(({ length }) => length > 0 && length <= PIECE.most)).toBe(true)
          expect(pieces.slice(0, -1).every(({ length }) => length >= PIECE.least)).toBe(true)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('should be cut where a clause ends', () => {
    const clause = 'Seifu ga taisaku wo kyoka, '
    const pieces = cutCells(readTitle(clause.repeat(40)))
    expect(pieces.length).toBeGreaterThan(1)
    for (const piece of pieces) expect(piece.at(-1)).toMatchObject({ kind: 'punctuation', form: '、' })
  })

  test('should be refused beyond a hundred thousand characters', () => {
    expect(() => restore('a'.repeat(MAX_TITLE + 1))).toThrow(RangeError)
  })
})
