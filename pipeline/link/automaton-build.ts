import {
  at,
  BASE,
  FAIL,
  FIRST_CODE,
  KEY,
  KEY_WIDTH,
  LENGTH,
  NO_BASE,
  NONE,
  PARENT,
  ROOT,
  SHORTER,
  STATE_WIDTH,
  type AutomatonArrays,
} from './automaton.ts'
import { Slots } from './slots.ts'

/**
 * The automaton of the keys: key n of the list is key n of the automaton.
 * @throws RangeError where a key is empty or stands twice
 */
export function buildAutomaton(keys: readonly string[]): AutomatonArrays {
  const prefixes = breadthFirst(trieOf(keys))
  const alphabet = alphabetOf(prefixes)
  const states = layOut(prefixes, alphabet)
  return { alphabet, states, keys: linkSuffixes(prefixes, states, keys) }
}

/** A prefix of a key, while the automaton is built. */
interface Prefix {
  /** Its last unit. */
  readonly unit: number
  readonly longer: Prefix[]
  /** The number of the key that it is, or `NONE`. */
  key: number
  /** Where its record stands, once it is laid out. */
  state: number
}

const prefix = (unit: number): Prefix => ({ unit, longer: [], key: NONE, state: ROOT })

function trieOf(keys: readonly string[]): Prefix {
  const root = prefix(0)
  for (const [n, key] of [...keys.entries()].toSorted(([, a], [, b]) => (a < b ? -1 : 1))) {
    const end = descend(root, key)
    if (end === root || end.key !== NONE) throw new RangeError(`key ${n} is empty or stands twice: "${key}"`)
    end.key = n
  }
  return root
}

/** Keys come sorted, so what a key shares with those before it, it shares with the last. */
function descend(root: Prefix, key: string): Prefix {
  let node = root
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    let next = node.longer.at(-1)
    if (next?.unit !== unit) node.longer.push((next = prefix(unit)))
    node = next
  }
  return node
}

function breadthFirst(root: Prefix): readonly Prefix[] {
  const all = [root]
  // The list grows while it is read.
  for (const { longer } of all) for (const next of longer) all.push(next)
  return all
}

function alphabetOf(prefixes: readonly Prefix[]): Uint16Array {
  const counts = new Map<number, number>()
  for (const { longer } of prefixes)
    for (const { unit } of longer) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)
  return Uint16Array.from(sorted, ([unit]) => unit)
}

/** A record for every prefix, with its base and parent. */
function layOut(prefixes: readonly Prefix[], alphabet: Uint16Array): Int32Array {
  const codes = new Map(Array.from(alphabet, (unit, rank) => [unit, rank + FIRST_CODE]))
  const slots = new Slots(alphabet.length + FIRST_CODE)
  slots.take(ROOT)
  // Shorter prefixes have the most continuations: they choose first, and the many with a single one fill the gaps.
  const bases = prefixes.map(({ longer }) => {
    if (longer.length === 0) return NO_BASE
    const wanted = longer.map(({ unit }) => codes.get(unit) ?? 0)
    const base = slots.takeTogether(wanted)
    longer.forEach((next, i) => {
      next.state = (base ^ (wanted[i] ?? 0)) * STATE_WIDTH
    })
    return base
  })
  const states = new Int32Array(slots.count * STATE_WIDTH).fill(NONE)
  prefixes.forEach(({ state, longer }, n) => {
    states[state + BASE] = (bases[n] ?? NO_BASE) * STATE_WIDTH
    for (const next of longer) states[next.state + PARENT] = state
  })
  return states
}

/** Writes what every state fails to and the longest key that ends there. @returns the records of the keys */
function linkSuffixes(prefixes: readonly Prefix[], states: Int32Array, keys: readonly string[]): Int32Array {
  const records = new Int32Array(keys.length * KEY_WIDTH)
  // Shorter prefixes first: a suffix's record is complete when it is asked for.
  states[ROOT + FAIL] = ROOT
  for (const { state, longer } of prefixes)
    for (const next of longer) {
      const fail = state === ROOT ? ROOT : suffixOf(states, state, next.state)
      const shorter = at(states, fail + KEY)
      states[next.state + FAIL] = fail
      states[next.state + KEY] = next.key === NONE ? shorter : next.key
      if (next.key === NONE) continue
      records[next.key * KEY_WIDTH + LENGTH] = keys[next.key]?.length ?? 0
      records[next.key * KEY_WIDTH + SHORTER] = shorter
    }
  return records
}

/** Where the longest suffix of `state` leads by the unit that leads from `state` to `next`. */
function suffixOf(states: Int32Array, state: number, next: number): number {
  const step = at(states, state + BASE) ^ next
  for (let suffix = at(states, state + FAIL); ; suffix = at(states, suffix + FAIL)) {
    const to = at(states, suffix + BASE) ^ step
    if (at(states, to + PARENT) === suffix) return to
    if (suffix === ROOT) return ROOT
  }
}
