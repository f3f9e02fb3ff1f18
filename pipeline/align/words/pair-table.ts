/** In place of an index. */
export const ABSENT = -1

const FIRST_CAPACITY = 1 << 12
/** Of the slots, at most so many are taken. */
const LOAD = 0.6
const NO_KEY = -1

/**
 * Numbers pairs of words from 0 in the order in which they come: an open-addressing hash table in typed arrays, as a
 * bitext of 100,000 sentences has tens of millions of pairs.
 * `keys[slot]` is source · 2²⁶ + target, `indices[slot]` the pair's number.
 */
export class PairTable {
  #keys: Float64Array
  #indices: Int32Array
  #size = 0

  /** @param expected so many pairs have room at once; it grows for more. */
  constructor(expected = 0) {
    let capacity = FIRST_CAPACITY
    while (capacity * LOAD < expected) capacity *= 2
    this.#keys = new Float64Array(capacity).fill(NO_KEY)
    this.#indices = new Int32Array(capacity)
  }

  get size(): number {
    return this.#size
  }

  /** The pair's number, a new one where it has none. */
  add(source: number, target: number): number {
    if (this.#size >= this.#keys.length * LOAD) this.#grow()
    const key = keyOf(source, target)
    const slot = this.#slotOf(key, mixed(source, target))
    if (this.#keys[slot] === NO_KEY) {
      this.#keys[slot] = key
      this.#indices[slot] = this.#size++
    }
    return this.#indices[slot] ?? ABSENT
  }

  /** The pair's number, or {@link ABSENT}. */
  indexOf(source: number, target: number): number {
    const slot = this.#slotOf(keyOf(source, target), mixed(source, target))
    return this.#keys[slot] === NO_KEY ? ABSENT : (this.#indices[slot] ?? ABSENT)
  }

  /** Slot that holds the key, else the free one where it belongs. The capacity is a power of two. */
  #slotOf(key: number, hash: number): number {
    const mask = this.#keys.length - 1
    let slot = hash & mask
    for (let held = this.#keys[slot]; held !== key && held !== NO_KEY; held = this.#keys[slot])
      slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [keys, indices] = [this.#keys, this.#indices]
    this.#keys = new Float64Array(keys.length * 2).fill(NO_KEY)
    this.#indices = new Int32Array(keys.length * 2)
    for (let old = 0; old < keys.length; old++) {
      const key = keys[old] ?? NO_KEY
      if (key === NO_KEY) continue
      const target = key % RADIX
      const slot = this.#slotOf(key, mixed((key - target) / RADIX, target))
      this.#keys[slot] = key
      this.#indices[slot] = indices[old] ?? 0
    }
  }
}

/** Vocabularies are smaller. */
const RADIX = 1 << 26

const keyOf = (source: number, target: number): number => source * RADIX + target

/** A 32-bit mix of both halves; multipliers of MurmurHash3's finaliser. */
function mixed(source: number, target: number): number {
  let hash = Math.imul(source, 0x85ebca6b) ^ Math.imul(target, 0xc2b2ae35)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x85ebca6b) >>> 7
}
