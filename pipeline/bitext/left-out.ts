import type { Finding } from '../model/outcome.ts'

/** What a file holds but is no translation unit, counted by reason, so that nothing is lost without a word. */
export class LeftOut {
  readonly #byReason = new Map<string, { count: number; readonly line: number }>()

  /** @param reason continues `3 entries left out: …` */
  add(reason: string, line: number): void {
    const known = this.#byReason.get(reason)
    if (known) known.count++
    else this.#byReason.set(reason, { count: 1, line })
  }

  findings(path: string): readonly Finding[] {
    return [...this.#byReason].map(([reason, { count, line }]) => ({
      rule: 'left-out',
      severity: 'info',
      message: `${count} ${count === 1 ? 'entry' : 'entries'} left out: ${reason}`,
      path,
      line,
    }))
  }
}
