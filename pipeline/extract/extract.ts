import type { Bitext, TranslationUnit } from '../model/bitext.ts'
import type { Candidate } from '../model/candidate.ts'
import type { Glossary } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import { acronymsIn, type OtherNames } from './acronyms.ts'
import { choosePairs } from './choose.ts'
import { contextsOf, type Place } from './contexts.ts'
import { definedPairs } from './definitions.ts'
import { createForms } from './forms.ts'
import { takeInventory, type Entry, type Inventory, type TokenizedSide } from './inventory.ts'
import { createKnown } from './known-pairs.ts'
import { likeness } from './likeness.ts'
import { linkAll, type TermLink } from './link-terms.ts'
import { byText } from './order.ts'
import { beliefOf, countPairs, type Pair, type PairTable } from './pair-table.ts'
import { acceptance, lengthRatio } from './score.ts'
import { windowsOf } from './windows.ts'

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

type Unit = TranslationUnit<TokenizedSide>

/**
 * Term pairs that the bitexts use, the likeliest to be accepted first. Deterministic; the order of the bitexts and of their
 * units decides nothing but which contexts are shown.
 */
export function extract(
  bitexts: readonly Bitext<TokenizedSide>[],
  { sourceLang, targetLang, glossary, isRejected, minFrequency }: ExtractOptions,
): readonly Candidate[] {
  const { units, copies } = distinctUnits(bitexts.flatMap(bitext => bitext.units.flatMap(windowsOf)))
  const least = minFrequency ?? (units.length > LARGE ? 3 : 2)
  const sources = units.map(({ source }) => source)
  const targets = units.map(({ target }) => target)
  // In a short text, a term is met once that its sound or a bracket explains; in a long one all words of a kind are too many.
  const fewest = units.length < SMALL ? 1 : least
  const source = takeInventory(sources, sourceLang, fewest, least)
  const target = takeInventory(targets, targetLang, fewest, least)
  const table = countPairs(source, target, likeness, definedPairs(source, target, sources, targets))
  const links = linkTerms(source, target, table)
  const pairs = choosePairs(table, least)
  const places = placesOf(pairs, links, units)
  const ratio = lengthRatio(pairs)
  const vocabulary = new Set([...source.vocabulary, ...target.vocabulary])
  const [sourceForms, targetForms] = [createForms(source, vocabulary), createForms(target, vocabulary)]
  const sourceNames = acronymsIn(
    sources.map(({ text }) => text),
    sourceLang,
  )
  const targetNames = acronymsIn(
    targets.map(({ text }) => text),
    targetLang,
  )
  const isSpread = new Set(units.map(unit => unit.source.path)).size >= MANY_FILES
  const known = glossary && createKnown(glossary, sourceLang, targetLang)
  return pairs
    .flatMap((pair): readonly Candidate[] => {
      const [s, t] = [sourceForms(pair.source), targetForms(pair.target)]
      const verdict = known?.([s.form, ...s.variants], [t.form, ...t.variants])
      if (verdict === 'known' || isRejected?.(s.form, t.form)) return []
      const own = places.get(pair) ?? []
      return [
        {
          source: s.form,
          target: t.form,
          sourceVariants: [...s.variants, ...namesOf(pair.source, sourceNames)],
          targetVariants: [...t.variants, ...namesOf(pair.target, targetNames)],
          score: Number(acceptance(pair, ratio, isSpread && filesOf(own) === 1).toFixed(4)),
          frequency: own.reduce((sum, { unit }) => sum + (copies.get(unit) ?? 1), 0),
          contexts: contextsOf(own),
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

const filesOf = (places: readonly Place[]): number => new Set(places.map(({ unit }) => unit.source.path)).size

/** Units of a few documents. */
const SMALL = 400

/** From so many units on, a pair that is met twice is more often chance than not worth missing. */
const LARGE = 3000

/** Units that say the same count once: a heading that stands on every page is no evidence of anything. */
function distinctUnits(all: readonly Unit[]): {
  readonly units: readonly Unit[]
  readonly copies: ReadonlyMap<Unit, number>
} {
  const byTexts = new Map<string, Unit>()
  const copies = new Map<Unit, number>()
  for (const unit of all) {
    const { source, target } = unit
    if (source.text.trim() === '' || target.text.trim() === '') continue
    const texts = `${source.text}\n${target.text}`
    const first = byTexts.get(texts) ?? unit
    byTexts.set(texts, first)
    copies.set(first, (copies.get(first) ?? 0) + 1)
  }
  return { units: [...byTexts.values()], copies }
}

/** Rounds of linking; what later ones change is little. */
const ROUNDS = 3

/** Links all units again and again, each time by what the links before say of the pairs. */
function linkTerms(source: Inventory, target: Inventory, table: PairTable): readonly (readonly TermLink[])[] {
  let links: readonly (readonly TermLink[])[] = []
  for (let round = 0; round < ROUNDS; round++) {
    links = linkAll(source, target, table)
    rescore(links, table)
  }
  return links
}

function rescore(links: readonly (readonly TermLink[])[], table: PairTable): void {
  for (const row of table) for (const pair of row.values()) pair.links = 0
  for (const unit of links) for (const pair of new Set(unit.map(link => link.pair))) pair.links++
  for (const row of table)
    for (const pair of row.values())
      pair.score = beliefOf(pair.links, pair.source.units.length, pair.target.units.length, 0)
}

/** The first link of each pair in each unit. */
function placesOf(
  pairs: readonly Pair[],
  links: readonly (readonly TermLink[])[],
  units: readonly Unit[],
): ReadonlyMap<Pair, readonly Place[]> {
  const places = new Map<Pair, Place[]>(pairs.map(pair => [pair, []]))
  links.forEach((all, n) => {
    const unit = units[n]
    const done = new Set<Pair>()
    for (const link of all.toSorted((a, b) => a.source.start - b.source.start)) {
      if (!unit || done.has(link.pair)) continue
      done.add(link.pair)
      places.get(link.pair)?.push({ unit, link })
    }
  })
  return places
}
