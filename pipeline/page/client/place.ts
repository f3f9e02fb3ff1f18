import { root, scrollTo } from './elements.ts'

/** Where the reader was before a search took rows away. */
export interface Place {
  readonly keep: () => void
  /** To the first of what was found, unless that is in sight. */
  readonly toFirst: () => void
  /** @param wanted what the reader has chosen since */
  readonly back: (wanted: HTMLElement | undefined) => void
}

/** Pixels below what stays at the top of the window. */
const INSIDE = 40

/** How high is what stays at the top: `toolbar.ts` measures it. */
const bar = (): number => Number.parseFloat(root.style.getPropertyValue('--bar')) || 0

export function createPlace(): Place {
  const main = document.querySelector<HTMLElement>('main')
  let kept: HTMLElement | null = null

  const isPastTop = (): boolean => main !== null && main.getBoundingClientRect().top < bar()
  return {
    keep: () => {
      const inSight = document.elementFromPoint(innerWidth / 2, bar() + INSIDE)
      kept = isPastTop() ? (inSight?.closest<HTMLElement>('tbody > tr, dd') ?? null) : null
    },
    toFirst: () => {
      if (main && isPastTop()) window.scrollBy(0, main.getBoundingClientRect().top - bar())
    },
    back: wanted => scrollTo(wanted ?? kept, wanted ? 'center' : 'start'),
  }
}
