/** What the keys of a search do. */
export interface Keyed {
  readonly field: HTMLInputElement | null
  readonly isSearching: () => boolean
  /** To the next hit or the one before it. */
  readonly step: (by: 1 | -1) => HTMLElement | undefined
  readonly current: () => HTMLElement | undefined
  readonly clear: () => void
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }
const WRITES = 'input:not([type=checkbox]), select, textarea'

/**
 * `/` leads to the field; from there Enter steps from hit to hit, and an arrow leads into them, where Enter follows
 * the hit's first link and Tab leads to the next one. Escape leads back, and then shows everything again.
 */
export function startKeys({ field, isSearching, step, current, clear }: Keyed): void {
  const toField = (): void => {
    field?.focus()
    field?.select()
  }
  const lead = (by: 1 | -1): void => {
    const hit = step(by)
    if (hit === undefined) return
    hit.tabIndex = -1
    hit.focus({ preventScroll: true })
  }
  /** @returns whether the key had something to do */
  const press = ({ key, target, shiftKey }: KeyboardEvent): boolean => {
    const isTyping = target === field
    const hit = current()
    const isInHit = hit !== undefined && target instanceof Node && hit.contains(target)
    const by = ARROWS[key]
    if (key === '/' && !(target instanceof Element && target.matches(WRITES))) toField()
    else if (by !== undefined && isSearching() && (isTyping || isInHit)) lead(by)
    else if (key === 'Enter' && isTyping) step(shiftKey ? -1 : 1)
    else if (key === 'Enter' && target === hit) hit?.querySelector('a')?.click()
    else if (key === 'Escape' && isInHit) toField()
    else if (key === 'Escape' && isSearching()) clear()
    else return false
    return true
  }
  document.addEventListener('keydown', event => {
    const isOthers = event.ctrlKey || event.metaKey || event.altKey || event.isComposing
    if (!isOthers && !event.defaultPrevented && press(event)) event.preventDefault()
  })
}
