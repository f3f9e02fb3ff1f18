import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Glossary } from '../../../pipeline/model/glossary.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../../../pipeline/model/lang.ts'
import { filledIn } from '../../../pipeline/termbase/exchange/as-concept.ts'
import { conceptsOf, type ForeignConcept } from '../../../pipeline/termbase/exchange/concept.ts'
import type { ExchangeFormat } from '../../../pipeline/termbase/exchange/format.ts'
import { exchangeFormat } from '../../../pipeline/termbase/exchange/formats.ts'
import { FORMAT_NAMES, type FormatName } from '../../../pipeline/termbase/exchange/names.ts'
import { heldOf } from '../../../pipeline/termbase/exchange/holds.ts'
import { joinList, splitList } from '../../../pipeline/termbase/exchange/lists.ts'
import { guarded, unguarded } from '../../../pipeline/termbase/exchange/formula.ts'
import { foreignGlossaries, glossaries } from './arbitrary.ts'

const LANGUAGES: readonly DocumentLang[] = ['en', 'ja', 'zh-Hant', 'zh-Hans', 'ko']
const OPTIONS = { languages: LANGUAGES, version: '1.0.0', date: '2026-01-02T03:04:05Z' }

const WAYS: readonly (readonly [FormatName, dialect: string | undefined, style: string | undefined])[] = [
  ['tbx', 'basic', 'dca'],
  ['tbx', 'basic', 'dct'],
  ['tbx', 'min', 'dca'],
  ['tbx', 'min', 'dct'],
  ['tbx', 'core', 'dca'],
  ['tbx', 'martif', undefined],
  ['tmx', undefined, undefined],
  ['utx', undefined, undefined],
  ['skos', undefined, undefined],
  ['csv', undefined, undefined],
  ['tsv', undefined, undefined],
  ['xlsx', undefined, undefined],
  ['omegat', undefined, undefined],
  ['xliff', '2.1', undefined],
  ['xliff', '1.2', undefined],
  ['i18next', undefined, undefined],
]

/** Concepts so that only what they say counts: what goes without saying is written out. */
const plain = (concepts: readonly ForeignConcept[]): unknown =>
  concepts.map(({ designations, ...concept }) => ({
    ...concept,
    line: 1,
    names: DOCUMENT_LANGS.map(lang => (designations[lang] ?? []).map(filledIn)),
  }))

async function throughFile(format: ExchangeFormat, glossary: Glossary, dialect?: string, style?: string) {
  const written = await format.write?.(glossary, { ...OPTIONS, dialect, style })
  const bytes =
    typeof written === 'string' ? new TextEncoder().encode(written) : (written ?? new Uint8Array())
  return { written, ...(await format.read({ path: 'terms.json', bytes }, { languages: LANGUAGES })) }
}

describe('a glossary, written and read again', () => {
  it.each(WAYS)(
    'should be the same in %s %s %s as far as the format holds it',
    async (name, dialect, style) => {
      const format = await exchangeFormat(name)
      const either = fc.oneof(glossaries, foreignGlossaries)
      await fc.assert(
        fc.asyncProperty(either, async glossary => {
          const holds = format.holds(dialect)
          const concepts = conceptsOf(glossary)
          const expected = concepts.flatMap(concept => heldOf(concept, holds, LANGUAGES) ?? [])
          // Without ids, the first name tells concepts apart.
          fc.pre(holds.concept.has('id') || areApart(expected))
          // The command writes no file without a concept.
          fc.pre(expected.length > 0)
          const { value, findings } = await throughFile(format, glossary, dialect, style)
          expect(plain(value.toSorted(byId))).toEqual(plain(expected.toSorted(byId)))
          expect(findings).toEqual([])
        }),
        { numRuns: name === 'xlsx' ? 20 : 100 },
      )
    },
  )

  it('should be tried in every format that is written', async () => {
    const formats = await Promise.all(
      FORMAT_NAMES.map(async name => [name, await exchangeFormat(name)] as const),
    )
    const ways = formats.flatMap(([name, { write, dialects }]) =>
      write ? (dialects.length > 0 ? dialects : [undefined]).map(dialect => `${name} ${dialect}`) : [],
    )
    expect(ways.filter(way => !WAYS.some(([name, dialect]) => way === `${name} ${dialect}`))).toEqual([])
  })
})

/** Catalogues are sorted by language first. */
const byId = (a: ForeignConcept, b: ForeignConcept): number =>
  (a.id ?? '') === (b.id ?? '') ? 0 : (a.id ?? '') < (b.id ?? '') ? -1 : 1

/** Adjacent rows of one source and no id are one concept, and those of two sources two. */
const areApart = (concepts: readonly ForeignConcept[]): boolean => {
  const firsts = concepts.flatMap(({ designations }) => designations['en']?.map(({ text }) => text) ?? [])
  return (
    new Set(firsts).size === firsts.length &&
    concepts.every(({ designations }) => designations['en']?.length === 1 && designations['ja'])
  )
}

describe('texts in one text', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', '\\', '|', '(') }), {
    minLength: 1,
    maxLength: 4,
  })
  it('should come apart again, whatever they hold', () =>
    fc.assert(
      fc.property(texts, list => {
        expect(splitList(joinList(list, '|'), '|')).toEqual(list)
      }),
    ))
  it('should be as they are where nothing has to be escaped', () =>
    expect(joinList(['C:\\dir', 'a(b)'], '|')).toBe('C:\\dir|a(b)'))
})

describe('a cell', () => {
  it('should be no formula, and itself again', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '@', '-', '＝', 'a') }), text => {
        expect(unguarded(guarded(text))).toBe(text)
        expect(guarded(text)).not.toMatch(/^[=+\-@＝]/u)
      }),
    ))
})
