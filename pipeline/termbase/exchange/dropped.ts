import type { Finding } from '../../model/outcome.ts'

/** What a file says and a glossary has no place for, counted, so that nothing is lost without a word. */
export class Dropped {
  readonly #counts = new Map<string, { count: number; readonly line: number }>()

  /** @param what in the plural: `definitions in es` */
  add(what: string, line: number): void {
    const known = this.#counts.get(what)
    if (known) known.count++
    else this.#counts.set(what, { count: 1, line })
  }

  findings(path: string): readonly Finding[] {
    return [...this.#counts].map(([what, { count, line }]) => ({
      rule: 'dropped',
      severity: 'info',
      message: `no place for ${what}: ${count}`,
      path,
      line,
    }))
  }
}
