/** The items that a search has found, one of which is where the reader is. */
export interface Steps {
  readonly take: (hits: readonly HTMLElement[]) => void
  /** From the last hit to the first, and back. @returns where that leads; undefined where there is no hit */
  readonly step: (by: 1 | -1) => HTMLElement | undefined
  readonly current: () => HTMLElement | undefined
  /** From 1 on. */
  readonly place: () => number
  readonly count: () => number
}

export function createSteps(): Steps {
  const buttons = document.querySelector<HTMLElement>('#steps')
  let hits: readonly HTMLElement[] = []
  let at = -1

  const mark = (next: number): void => {
    const before = hits[at]
    before?.removeAttribute('aria-current')
    before?.removeAttribute('tabindex')
    at = next
    hits[at]?.setAttribute('aria-current', 'true')
  }
  return {
    take: found => {
      mark(-1)
      hits = found
      if (buttons) buttons.hidden = hits.length === 0
    },
    step: by => {
      if (hits.length === 0) return undefined
      const start = at === -1 && by === -1 ? 0 : at
      mark((start + by + hits.length) % hits.length)
      return hits[at]
    },
    current: () => hits[at],
    place: () => at + 1,
    count: () => hits.length,
  }
}
