import type { Designation, Glossary } from '../model/glossary.ts'
import { packArrays, unpackArrays } from '../text/array-file.ts'
import { fold } from '../text/fold.ts'
import { Automaton, type AutomatonArrays, type Found } from './automaton.ts'
import { buildAutomaton } from './automaton-build.ts'
import { isAcronym } from './acronym.ts'
import { reorderedForms, romanizedForms } from './romanization.ts'
import { FORM_KINDS, type Form, type FormKind } from './writing.ts'
import { WRITINGS, writingOf, type WritingLang } from './writings.ts'

/** What a key of the automaton stands for. */
export interface Known {
  readonly designation: Designation
  readonly kind: FormKind
}

/** Compiled matchers between runs, by their names. What it gives back is as it was given, and of the same glossary. */
export interface MatcherStore {
  readonly read: (name: string) => Uint8Array | undefined
  readonly write: (name: string, bytes: Uint8Array) => void
}

/**
 * Key k stands for `values[firstValue[k] .. firstValue[k + 1])`. A value is a designation, by its place in the glossary, and
 * the kind of the form: `place * FORM_KINDS.length + kind`.
 */
type MatcherArrays = AutomatonArrays & { readonly firstValue: Uint32Array; readonly values: Uint32Array }

/** Every form of every designation of a language, in one automaton over folded text. */
export class Matcher {
  readonly #automaton: Automaton
  readonly #arrays: MatcherArrays
  readonly #designations: readonly Designation[]
  /** Whether a capital in the glossary says something: where common nouns have none. */
  readonly capitalsCount: boolean

  constructor(arrays: MatcherArrays, glossary: Glossary) {
    this.#automaton = new Automaton(arrays)
    this.#arrays = arrays
    this.#designations = [...glossary.designations.values()]
    this.capitalsCount = writesSmallLetters(this.#designations)
  }

  /** Every occurrence of every key in a text that is folded; {@link known} says what the key stands for. */
  search(folded: string, found: Found): void {
    this.#automaton.search(folded, found)
  }

  /** Preferred designations first, so that they win a tie. */
  known(key: number): readonly Known[] {
    const { firstValue, values } = this.#arrays
    const all: Known[] = []
    for (const value of values.subarray(firstValue[key], firstValue[key + 1])) {
      const designation = this.#designations[Math.floor(value / FORM_KINDS.length)]
      const kind = FORM_KINDS[value % FORM_KINDS.length]
      if (designation && kind) all.push({ designation, kind })
    }
    return all
  }
}

export function loadMatcher(glossary: Glossary, lang: WritingLang, store?: MatcherStore): Matcher {
  const kept = store?.read(lang)
  if (kept) return new Matcher(unpackArrays(kept) as unknown as MatcherArrays, glossary)
  const arrays = compile(glossary, lang)
  store?.write(lang, packArrays({ ...arrays }))
  return new Matcher(arrays, glossary)
}

function compile(glossary: Glossary, lang: WritingLang): MatcherArrays {
  const valuesByKey = new Map<string, number[]>()
  for (const [place, designation] of byStatus(glossary)) {
    const own = new Set<string>()
    for (const { text, kind } of formsOf(designation, lang, glossary)) {
      const key = fold(text, WRITINGS[lang].steps).text
      if (key === '' || own.has(key)) continue
      own.add(key)
      const values = valuesByKey.get(key)
      const value = place * FORM_KINDS.length + FORM_KINDS.indexOf(kind)
      if (values) values.push(value)
      else valuesByKey.set(key, [value])
    }
  }
  const lists = [...valuesByKey.values()]
  const firstValue = new Uint32Array(lists.length + 1)
  lists.forEach((list, key) => {
    firstValue[key + 1] = (firstValue[key] ?? 0) + list.length
  })
  return { ...buildAutomaton([...valuesByKey.keys()]), firstValue, values: Uint32Array.from(lists.flat()) }
}

function* formsOf(designation: Designation, lang: WritingLang, { concepts }: Glossary): Generator<Form> {
  const concept = concepts.get(designation.concept)
  if (writingOf(designation.lang) === lang) {
    yield* WRITINGS[lang].forms(designation)
    for (const text of designation.variants) yield { text, kind: 'variant' }
    if (lang === 'en' && concept) yield* reorderedForms(designation, concept)
  } else if (lang === 'en' && concept) yield* romanizedForms(designation, concept)
}

/** As many of the common nouns have a small letter in a glossary that does not capitalize them all. */
const SMALL_LETTERS = 1 / 4

function writesSmallLetters(designations: readonly Designation[]): boolean {
  const nouns = designations.filter(
    d => d.lang === 'en' && d.type === 'full' && d.pos === 'noun' && !isAcronym(d.text),
  )
  return nouns.filter(({ text }) => /^\p{Ll}/u.test(text)).length > nouns.length * SMALL_LETTERS
}

const RANK = { preferred: 0, admitted: 1, proposed: 2, deprecated: 3, forbidden: 4 } as const

/** Designations with their places in the glossary. */
const byStatus = (glossary: Glossary): readonly (readonly [place: number, designation: Designation])[] =>
  [...[...glossary.designations.values()].entries()].toSorted(
    ([, a], [, b]) => RANK[a.status] - RANK[b.status] || compareIds(a, b),
  )

/** The glossary's own order must not matter, so ties go by id. */
const compareIds = (a: Designation, b: Designation): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
