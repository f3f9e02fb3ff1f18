/** A set of strings, each with values; found by walking one code unit at a time. Built first, then only read. */
export class Trie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] }

  add(key: string, value: T): void {
    let node = this.#root
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i)
      let child = node.next.get(unit)
      if (!child) node.next.set(unit, (child = { next: new Map(), values: [] }))
      node = child
    }
    node.values.push(value)
  }

  /** Every key that `text` holds from `from` on, shortest first; the values of a key in the order in which they were added. */
  prefixes(text: string, from: number): readonly Found<T>[] {
    // Nearly all places begin no key: no generator and no array for them.
    let found: Found<T>[] | undefined
    let node: Node<T> | undefined = this.#root
    for (let i = from; node; i++) {
      if (node.values.length > 0) (found ??= []).push({ end: i, values: node.values })
      node = i < text.length ? node.next.get(text.charCodeAt(i)) : undefined
    }
    return found ?? NONE
  }
}

export interface Found<T> {
  readonly end: number
  readonly values: readonly T[]
}

const NONE: readonly never[] = []

interface Node<T> {
  readonly next: Map<number, Node<T>>
  readonly values: T[]
}
