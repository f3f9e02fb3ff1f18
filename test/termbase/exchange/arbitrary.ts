import fc from 'fast-check'
import { asConcept } from '../../../pipeline/termbase/exchange/as-concept.ts'
import { settled, type ForeignConcept } from '../../../pipeline/termbase/exchange/concept.ts'
import {
  indexConcepts,
  DESIGNATION_TYPES,
  REGIONS,
  STATUSES,
  WORD_CLASSES,
  type ConceptId,
  type Glossary,
} from '../../../pipeline/model/glossary.ts'
import { DOCUMENT_LANGS } from '../../../pipeline/model/lang.ts'
import type { NewDesignation } from '../../../pipeline/termbase/merge-entry.ts'

/**
 * What parts, quotes, steers or begins something in one of the formats, between letters of all scripts: some written from the
 * right, some of two code units, marks that belong to the letter before them, and what joins, turns or hides letters.
 */
const CHARACTERS = [
  ...'ab9 |\\()（）"\'<>&;,=+-@#:/.[]{}%_“。・サ港网網물é𠮷\u3000\u00a0עع👩🇯\u0301\u3099\ufe0f\u200d\u200f\u202e',
]
/** What begins something where a text begins. */
const OPENINGS = ['=', '+', '-', '@', '＝', "'=", '#', '"', 'x-status: ', ']]>', '_x0041_', '&amp;', '<!--']

const anyText = fc
  .tuple(
    fc.option(fc.constantFrom(...OPENINGS), { nil: '', freq: 4 }),
    fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 9 }),
  )
  .map(([opening, parts]) => (opening + parts.join('')).replaceAll(/ {2,}/gu, ' ').trim())
  .filter(value => value !== '')

/** Some texts stand in more places than one. */
const text = fc.oneof({ weight: 6, arbitrary: anyText }, { weight: 1, arbitrary: fc.constantFrom('a', '網') })

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined })

const name: fc.Arbitrary<NewDesignation> = fc
  .record({
    text,
    status: optional(fc.constantFrom(...STATUSES)),
    type: optional(fc.constantFrom(...DESIGNATION_TYPES)),
    pos: optional(fc.constantFrom(...WORD_CLASSES)),
    reading: optional(text),
    romanization: optional(text),
    region: optional(fc.constantFrom(...REGIONS)),
    context: optional(fc.record({ text, source: text })),
    variants: optional(fc.uniqueArray(text, { minLength: 1, maxLength: 3 })),
  })
  .map(
    fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never,
  )

const concept: fc.Arbitrary<ForeignConcept> = fc
  .record({
    domain: fc.constantFrom('ships', 'harbor-law'),
    definition: optional(text),
    note: optional(text),
    source: optional(text),
    names: fc.record(
      Object.fromEntries(DOCUMENT_LANGS.map(lang => [lang, fc.array(name, { maxLength: 3 })])),
    ),
  })
  .map(({ names, ...fields }) =>
    settled({ ...(fields as Partial<ForeignConcept>), designations: names, line: 1 }),
  )
  .filter(value => value !== undefined)

const ids = ['pilot', 'tug-boat', 'a1', '9', 'harbor-master']

const glossariesWith = (idsOf: fc.Arbitrary<readonly string[]>): fc.Arbitrary<Glossary> =>
  fc.tuple(fc.array(concept, { maxLength: ids.length }), idsOf).map(([concepts, own]) =>
    indexConcepts(
      [
        { id: 'ships', label: { en: 'Ships' } },
        { id: 'harbor-law', label: {} },
      ],
      concepts.map((one, n) =>
        asConcept(one, { id: own[n] as ConceptId, domain: one.domain ?? 'ships', path: 'g.yaml' }),
      ),
    ),
  )

/** Glossaries whose concepts have whatever a glossary file can hold. */
export const glossaries: fc.Arbitrary<Glossary> = glossariesWith(fc.constant(ids))

/** Glossaries read from a file of another program, in which an id is any text. */
export const foreignGlossaries: fc.Arbitrary<Glossary> = glossariesWith(
  fc.uniqueArray(text, { minLength: ids.length, maxLength: ids.length }),
)
