/**
 * The places of a double array while it is laid out. They come in blocks, each a power of two long and no shorter than the
 * alphabet, so that `base ^ code` is in the block of `base`. Where to look for room follows daachorse: one slot goes into the
 * first gap, several go into the last few blocks, since older ones have gaps but hardly room.
 */
export class Slots {
  readonly #block: number
  /** For a free slot the next free one or `END`; `TAKEN` for any other. */
  #next: Int32Array = new Int32Array(0)
  /** For a free slot the free one before it, or `END`. */
  #last: Int32Array = new Int32Array(0)
  #count = 0
  #first = END
  #final = END

  /** Codes are below `codes`. */
  constructor(codes: number) {
    this.#block = 2 ** Math.ceil(Math.log2(codes))
    this.#addBlock()
  }

  get count(): number {
    return this.#count
  }

  take(slot: number): void {
    const next = this.#next[slot] ?? END
    const last = this.#last[slot] ?? END
    if (last === END) this.#first = next
    else this.#next[last] = next
    if (next === END) this.#final = last
    else this.#last[next] = last
    this.#next[slot] = TAKEN
  }

  /** Takes the slots to which the codes, of which there is at least one, lead from one base. @returns the base */
  takeTogether(codes: readonly number[]): number {
    const base = this.#roomFor(codes) ?? this.#addBlock()
    for (const code of codes) this.take(base ^ code)
    return base
  }

  #roomFor(codes: readonly number[]): number | undefined {
    const [first = 0] = codes
    for (let slot = codes.length === 1 ? this.#first : this.#firstOpen(); slot !== END;) {
      const base = slot ^ first
      if (this.#isFree(base, codes)) return base
      slot = this.#next[slot] ?? END
    }
    return undefined
  }

  #isFree(base: number, codes: readonly number[]): boolean {
    for (const code of codes) if (this.#next[base ^ code] === TAKEN) return false
    return true
  }

  /** The first free slot of the last blocks. */
  #firstOpen(): number {
    let slot = Math.max(0, this.#count - OPEN_BLOCKS * this.#block)
    while (this.#next[slot] === TAKEN) slot++
    return slot < this.#count ? slot : END
  }

  /** @returns its first slot */
  #addBlock(): number {
    const start = this.#count
    const end = start + this.#block
    if (end > this.#next.length) {
      this.#next = grown(this.#next, 2 * end)
      this.#last = grown(this.#last, 2 * end)
    }
    for (let slot = start; slot < end; slot++) {
      this.#next[slot] = slot + 1
      this.#last[slot] = slot - 1
    }
    this.#next[end - 1] = END
    this.#last[start] = this.#final
    if (this.#final === END) this.#first = start
    else this.#next[this.#final] = start
    this.#final = end - 1
    this.#count = end
    return start
  }
}

const END = -1
const TAKEN = -2
/** More of them waste fewer slots and take longer; with four, 50,000 Japanese terms leave 2 % of the slots empty. */
const OPEN_BLOCKS = 4

function grown(array: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(length)
  copy.set(array)
  return copy
}
