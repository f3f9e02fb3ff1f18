import type { Finding } from './outcome.ts'

/** Things of a file that go no further, counted by kind, so that nothing is lost without a word. */
export abstract class Tally {
  readonly #counts = new Map<string, { count: number; readonly line: number }>()

  abstract readonly rule: string
  protected abstract message(kind: string, count: number): string

  /** @param line where one of the kind stands: the first is told */
  add(kind: string, line: number): void {
    const known = this.#counts.get(kind)
    if (known) known.count++
    else this.#counts.set(kind, { count: 1, line })
  }

  findings(path: string): readonly Finding[] {
    return [...this.#counts].map(([kind, { count, line }]) => ({
      rule: this.rule,
      severity: 'info',
      message: this.message(kind, count),
      path,
      line,
    }))
  }
}
