/**
 * Numbers of places and links in one document. The library counts through all documents of a process, and names links by
 * chance: then no two files would be the same.
 */
export class Ids {
  #places = 0
  readonly #links = new Map<string, string>()

  nextPlace(): number {
    return ++this.#places
  }

  /** The same for the same address. */
  ofLink(url: string): string {
    const id = this.#links.get(url) ?? `web${this.#links.size + 1}`
    this.#links.set(url, id)
    return id
  }

  /** Addresses with their ids. */
  get links(): ReadonlyMap<string, string> {
    return this.#links
  }
}
