import type { Designation, DesignationId, Glossary } from '../model/glossary.ts'
import type { MatcherStore } from '../link/matcher.ts'
import type { Form, Notation } from './notation.ts'

/** A name in one notation, and all whose name it is. */
export interface Entry {
  /** Its words as they are compared, joined. */
  readonly key: string
  /** The same, parted by spaces. */
  readonly spaced: string
  readonly owners: readonly Owner[]
}

export interface Owner {
  readonly designation: Designation
  readonly form: Form
}

/** All names in a notation; readings that are derived cost time, so what is collected stays in the store. */
export function loadEntries(glossary: Glossary, notation: Notation, store?: MatcherStore): readonly Entry[] {
  const name = `lookup-${notation.name}`
  const kept = store?.read(name)
  if (kept) return unpack(new TextDecoder().decode(kept), glossary)
  const entries = collect(glossary, notation)
  store?.write(name, new TextEncoder().encode(pack(entries)))
  return entries
}

interface Draft extends Entry {
  spaced: string
  readonly owners: Owner[]
}

function collect({ designations }: Glossary, { langs, names, words: wordsOf }: Notation): readonly Entry[] {
  const entries = new Map<string, Draft>()
  for (const designation of designations.values()) {
    if (!langs.includes(designation.lang)) continue
    const own = new Set<string>()
    for (const { text, form } of names(designation)) {
      const words = wordsOf(text)
      const [key, spaced] = [words.join(''), words.join(' ')]
      // The first of its names that reads so is the best.
      if (key === '' || own.has(key)) continue
      own.add(key)
      const entry = entries.get(key) ?? { key, spaced, owners: [] }
      entry.owners.push({ designation, form })
      if (isBetterSpaced(spaced, entry.spaced)) entry.spaced = spaced
      entries.set(key, entry)
    }
  }
  return [...entries.values()]
}

/** More words; a fixed choice among as many, so that the glossary's order does not matter. */
const isBetterSpaced = (a: string, b: string): boolean =>
  a.length > b.length || (a.length === b.length && a < b)

/** The words, parted by spaces, and the owners' ids and forms in turn. */
type Packed = readonly [spaced: string, ...owners: string[]]

const pack = (entries: readonly Entry[]): string =>
  JSON.stringify(
    entries.map(({ spaced, owners }): Packed => [
      spaced,
      ...owners.flatMap(({ designation, form }) => [designation.id, form]),
    ]),
  )

/** The store gives back what it was given, of the same glossary. */
function unpack(text: string, { designations }: Glossary): readonly Entry[] {
  return (JSON.parse(text) as readonly Packed[]).map(([spaced, ...flat]) => {
    const owners: Owner[] = []
    for (let i = 0; i < flat.length; i += 2) {
      const designation = designations.get(flat[i] as DesignationId)
      if (designation) owners.push({ designation, form: flat[i + 1] as Form })
    }
    return { key: spaced.replaceAll(' ', ''), spaced, owners }
  })
}
