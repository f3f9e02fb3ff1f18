import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conceptsOf, type ForeignConcept } from '../../pipeline/termbase/exchange/concept.ts'
import { joinParts, readGlossary, readPart } from '../../pipeline/termbase/glossary.ts'
import { diffGlossaries } from '../../pipeline/termbase/diff.ts'
import { planImport, type ImportOptions } from '../../pipeline/termbase/import.ts'
import { glossaries } from './exchange/arbitrary.ts'

const PATH = 'glossary/ships.yaml'
const OURS = `# Ours.
domain: ships
concepts:
  - id: pilot # of a ship
    definition: Who leads ships.
    en: [pilot]
    ja: [パイロット, { text: 水先人, status: admitted }]
`
const pathOf = (domain: string): string => `glossary/${domain}.yaml`

type Names = ForeignConcept['designations']
const foreign = (designations: Names, rest: Partial<ForeignConcept> = {}): ForeignConcept => ({
  designations,
  line: 1,
  ...rest,
})
const plan = (concept: ForeignConcept, options: Partial<ImportOptions> = {}) => {
  const { items, files } = planImport([{ path: PATH, text: OURS }], [concept], { pathOf, ...options })
  const [item] = items
  return {
    kind: item?.kind,
    lines: [...(item?.additions ?? []), ...(item?.conflicts ?? [])],
    texts: files.map(({ text }) => text),
  }
}

describe('an import', () => {
  it('should add what ours does not say, and keep every other line', () => {
    const { kind, lines, texts } = plan(
      foreign(
        { en: [{ text: 'Pilot' }], ja: [{ text: '水先人', reading: 'みずさきにん' }, { text: '水先案内人', status: 'preferred' }] },
        { note: 'Not of a plane.' },
      ),
    ) // prettier-ignore
    expect(kind).toBe('changed')
    expect(lines).toEqual(['+ note', '+ ja 水先人: reading みずさきにん', '+ ja 水先案内人'])
    expect(texts).toEqual([
      `# Ours.
domain: ships
concepts:
  - id: pilot # of a ship
    definition: Who leads ships.
    note: Not of a plane.
    en: [pilot]
    ja: [ パイロット, { text: 水先人, status: admitted, reading: みずさきにん }, 水先案内人 ]
`,
    ])
  })

  it('should keep ours where the two disagree, and say so', () => {
    const concept = foreign(
      { en: [{ text: 'pilot', status: 'forbidden' }], ja: [{ text: 'パイロット' }] },
      { id: 'pilot', definition: 'Other.' },
    )
    expect(plan(concept)).toEqual({
      kind: 'conflict',
      lines: [
        'definition: Who leads ships. here, Other. there',
        'en pilot: status preferred here, forbidden there',
      ],
      texts: [],
    })
  })

  it.each<readonly [string, ForeignConcept, string]>([
    ['the id', foreign({ en: [{ text: 'tug' }] }, { id: 'pilot' }), 'pilot = パイロット here, tug there: only the id in common'],
    ['the name', foreign({ en: [{ text: 'pilot' }], ja: [{ text: '操縦士' }] }, { id: 'x' }), 'pilot = パイロット here, pilot = 操縦士 there: only the en name pilot in common'],
  ])('should not take a concept for ours that has only %s of it, unless it is asked to add it', (_, concept, reason) => {
    expect(plan(concept)).toEqual({ kind: 'conflict', lines: [reason], texts: [] })
    expect(plan(concept, { addsHomonyms: true }).kind).toBe('new')
  }) // prettier-ignore

  it('should give a new concept a valid id of its own and a file for its domain', () => {
    const concept = foreign({ en: [{ text: 'tug' }] }, { id: 'C 01/ä', domain: 'Port & Harbor' })
    const { items, files } = planImport([{ path: PATH, text: OURS }], [concept, concept], { pathOf })
    expect(items.map(({ concept: id, path }) => [id, path])).toEqual([
      ['c-01-a', 'glossary/port-harbor.yaml'],
      ['c-01-a-2', 'glossary/port-harbor.yaml'],
    ])
    expect(files.map(({ path }) => path)).toEqual(['glossary/port-harbor.yaml'])
  })

  it('should do nothing twice, and lose nothing', () =>
    fc.assert(
      fc.property(glossaries, glossary => {
        const concepts = conceptsOf(glossary)
        const once = planImport([], concepts, { pathOf })
        const { value } = readGlossary(once.files)
        expect(diffGlossaries(glossary, value)).toEqual([])
        const twice = planImport(once.files, concepts, { pathOf })
        expect(twice.files).toEqual([])
        expect(twice.items.every(({ kind }) => kind === 'present')).toBe(true)
      }),
      { numRuns: 50 },
    ))
})

describe('a difference', () => {
  it('should not be an id or a domain that one of the two makes up', () => {
    const [ours, theirs] = [OURS, OURS.replace('ships', 'imported').replace('id: pilot', 'id: pilot-1')].map(
      text => joinParts([readPart({ path: PATH, text })]).value,
    )
    expect(ours && theirs && diffGlossaries(ours, theirs)[0]?.changes).toEqual([
      'id: pilot → pilot-1',
      'domain: ships → imported',
    ])
    expect(ours && theirs && diffGlossaries(ours, theirs, new Set(['id', 'domain']))).toEqual([])
  })

  const [before, after] = [
    OURS,
    OURS.replace('[pilot]', '[harbor pilot, { text: pilot, status: deprecated }]'),
  ].map(text => joinParts([readPart({ path: PATH, text })]).value)
  it('should name what was added to a concept and what it says otherwise', () => {
    expect(before && after && diffGlossaries(before, after)).toEqual([
      {
        kind: 'changed',
        concept: 'pilot',
        names: 'pilot = パイロット',
        changes: ['+ en harbor pilot', 'en pilot: status preferred → deprecated'],
      },
    ])
  })
})
