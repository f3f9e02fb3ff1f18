import type { Bitext } from '../model/bitext.ts'
import type { Candidate } from '../model/candidate.ts'
import type { Glossary } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import { acronymsIn, type OtherNames } from './acronyms.ts'
import { choosePairs } from './choose.ts'
import { contextsOf } from './contexts.ts'
import { definedPairs } from './definitions.ts'
import { createForms } from './forms.ts'
import { takeInventory, type Entry } from './inventory.ts'
import { createKnown } from './known-pairs.ts'
import { likeness } from './likeness.ts'
import { linkUnits } from './link-units.ts'
import { byText } from './order.ts'
import { acceptance, lengthRatio } from './score.ts'
import { countPairs } from './term-pairs.ts'
import type { TokenizedSide } from './tokenized-side.ts'
import { Units, type Unit } from './units.ts'

export interface ExtractOptions {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  /** What it has already is not proposed. */
  readonly glossary?: Glossary
  /** Pairs that a person has refused already, as they were extracted. */
  readonly isRejected?: (source: string, target: string) => boolean
  /** The fewest different translation units that a pair is linked in; by the size of the bitext where it is not said. */
  readonly minFrequency?: number
}

/**
 * Term pairs that the bitexts use, the likeliest to be accepted first. Deterministic; the order of the bitexts and of their
 * units decides nothing but which contexts are shown.
 */
export function extract(
  bitexts: Iterable<Bitext<TokenizedSide>>,
  options: ExtractOptions,
): readonly Candidate[] {
  const units = new Units()
  for (const bitext of bitexts) units.add(bitext)
  return extractFrom(units, options)
}

/** As {@link extract}, of bitexts that were read one after another. */
export function extractFrom(
  units: Units,
  { sourceLang, targetLang, glossary, isRejected, minFrequency }: ExtractOptions,
): readonly Candidate[] {
  const { all, sourceWords, targetWords } = units
  const least = minFrequency ?? (all.length > LARGE ? 3 : 2)
  const sources = all.map(({ source }) => source.text)
  const targets = all.map(({ target }) => target.text)
  // In a short text, a term is met once that its sound or a bracket explains; in a long one all words of a kind are too many.
  const fewest = all.length < SMALL ? 1 : least
  const source = takeInventory(sources, sourceWords, sourceLang, fewest, least)
  const target = takeInventory(targets, targetWords, targetLang, fewest, least)
  const table = countPairs(source, target, likeness, definedPairs(source, target, sources, targets))
  const placesOf = linkUnits(source, target, table)
  const pairs = choosePairs(table, least)
  const ratio = lengthRatio(pairs)
  const vocabulary = new Set([...source.vocabulary, ...target.vocabulary])
  const [sourceForms, targetForms] = [createForms(source, vocabulary), createForms(target, vocabulary)]
  const [sourceNames, targetNames] = [acronymsIn(sources, sourceLang), acronymsIn(targets, targetLang)]
  const isSpread = filesOf(all) >= MANY_FILES
  const known = glossary && createKnown(glossary, sourceLang, targetLang)
  return pairs
    .flatMap((pair): readonly Candidate[] => {
      const [s, t] = [sourceForms(pair.source), targetForms(pair.target)]
      const verdict = known?.([s.form, ...s.variants], [t.form, ...t.variants])
      if (verdict === 'known' || isRejected?.(s.form, t.form)) return []
      const places = placesOf(pair)
      const isLocal = isSpread && filesOf(places.flatMap(({ unit }) => all[unit] ?? [])) === 1
      return [
        {
          source: s.form,
          target: t.form,
          sourceVariants: [...s.variants, ...namesOf(pair.source, sourceNames)],
          targetVariants: [...t.variants, ...namesOf(pair.target, targetNames)],
          score: Number(acceptance(pair, ratio, isLocal).toFixed(4)),
          frequency: places.reduce((sum, { unit }) => sum + units.copies(unit), 0),
          contexts: contextsOf(places, all),
          ...(verdict && { contradicts: verdict }),
        },
      ]
    })
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        b.frequency - a.frequency ||
        byText(a.source, b.source) ||
        byText(a.target, b.target),
    )
}

const namesOf = ({ key }: Entry, names: OtherNames): readonly string[] =>
  [...(names.get(key) ?? [])].toSorted()

/** Among so many files, what a single one has is rather its own name for something than a term of the field. */
const MANY_FILES = 4

const filesOf = (units: readonly Unit[]): number => new Set(units.map(({ source }) => source.path)).size

/** Units of a few documents. */
const SMALL = 400

/** From so many units on, a pair that is met twice is more often chance than not worth missing. */
const LARGE = 3000
