const FIRST_CAPACITY = 1 << 12

/** Rows of integers, each as long as it is, one behind another in one array: for what is held of every unit of a bitext. */
export class IntRows {
  #values = new Int32Array(FIRST_CAPACITY)
  /** Where each row ends. */
  readonly #ends: number[] = []

  get length(): number {
    return this.#ends.length
  }

  push(row: readonly number[]): void {
    const from = this.#ends.at(-1) ?? 0
    const to = from + row.length
    if (to > this.#values.length) {
      const more = new Int32Array(Math.max(to, 2 * this.#values.length))
      more.set(this.#values)
      this.#values = more
    }
    this.#values.set(row, from)
    this.#ends.push(to)
  }

  /** Empty where there is none. */
  row(n: number): Int32Array {
    return this.#values.subarray(this.#ends[n - 1] ?? 0, this.#ends[n] ?? 0)
  }
}
