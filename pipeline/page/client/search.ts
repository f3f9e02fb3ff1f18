import { mentionsHash, showInAddress, wantedIn } from './address.ts'
import { all, label, scrollTo } from './elements.ts'
import { createMatch } from './fold.ts'
import { startReading, type Item } from './index-items.ts'

/** Hides what has nothing left to show: sections, concepts of a concordance, letters of an index. */
function hideEmpty(): void {
  for (const letter of all('main dl.index > div'))
    letter.hidden = letter.querySelector('dd:not([hidden])') === null
  for (const group of all('main .concordance'))
    group.hidden = group.querySelector('table.rows tbody > tr:not([hidden])') === null
  for (const section of all('main > section')) section.hidden = isEmpty(section)
}

const isEmpty = (section: HTMLElement): boolean =>
  !all('tbody > tr:not([hidden]), dl.index dd:not([hidden])', section).some(
    found => found.closest('.concordance[hidden]') === null,
  )

/** A concept of a concordance stands above what it is found in, and brings all of it when it is itself found. */
function keepGroups(items: readonly Item[], shown: Set<HTMLElement>): void {
  for (const { element } of items) {
    const group = element.closest('table.entries') && element.closest('.concordance')
    if (!group) continue
    if (shown.has(element)) for (const row of all('table.rows tbody > tr', group)) shown.add(row)
    else shown.add(element)
  }
}

interface Search {
  /** Shows everything again. */
  readonly clear: () => void
  /** Shows what the address asks for. @returns false where it asks for nothing */
  readonly follow: () => boolean
}

export function startSearch(): Search {
  const field = document.querySelector<HTMLInputElement>('#search')
  const output = document.querySelector<HTMLOutputElement>('#found')
  const nothing = document.querySelector<HTMLElement>('#nothing')
  const steps = document.querySelector<HTMLElement>('#steps')
  const back = document.querySelector<HTMLButtonElement>('#back')
  const readItems = startReading()
  let isPending = false
  let anchor: string | undefined
  let hits: readonly HTMLElement[] = []
  let current = -1

  const say = (text: string): void => {
    if (output && output.value !== text) output.value = text
  }
  const results = (): string =>
    hits.length === 0 ? label('none') : label('results', { found: hits.length, total: readItems().length })

  const filter = (): void => {
    isPending = false
    const query = field?.value.trim() ?? ''
    const items = readItems()
    const href = anchor === undefined ? undefined : `#${encodeURIComponent(anchor)}`
    const matches = createMatch(query)
    const found = items.filter(item => (href === undefined || item.mentions.has(href)) && matches(item))
    const shown = new Set(found.map(({ element }) => element))
    const isSearching = query !== '' || href !== undefined
    mark(-1)
    hits = isSearching ? [...shown] : []
    if (isSearching) keepGroups(items, shown)
    for (const { element } of items)
      if (element.hidden === shown.has(element)) element.hidden = !shown.has(element)
    hideEmpty()
    if (nothing) nothing.hidden = !isSearching || hits.length > 0
    if (steps) steps.hidden = hits.length === 0
    if (back) back.hidden = href === undefined
    say(isSearching ? results() : '')
  }

  const mark = (next: number): void => {
    hits[current]?.removeAttribute('aria-current')
    current = next
    hits[current]?.setAttribute('aria-current', 'true')
  }
  /** From the last hit to the first, and back. */
  const step = (by: 1 | -1): void => {
    if (isPending) filter()
    if (hits.length === 0) return
    const start = current === -1 && by === -1 ? 0 : current
    mark((start + by + hits.length) % hits.length)
    scrollTo(hits[current] ?? null, 'center')
    say(label('place', { place: current + 1, found: hits.length }))
  }

  const show = (query: string, wanted: string | undefined): void => {
    anchor = wanted
    if (field) field.value = query
    filter()
  }
  const clear = (): void => {
    if (anchor === undefined && (field === null || field.value === '')) return
    show('', undefined)
    showInAddress('')
  }
  const follow = (): boolean => {
    const wanted = wantedIn(location.hash)
    if (wanted === undefined) {
      // Back from all mentions to where the reader came from.
      if (anchor !== undefined) show('', undefined)
      return false
    }
    if (wanted.kind === 'words') show(wanted.query, undefined)
    else show('', wanted.anchor)
    window.scrollTo(0, document.querySelector<HTMLElement>('#toolbar')?.offsetTop ?? 0)
    return true
  }

  field?.addEventListener('input', () => {
    if (!isPending) requestAnimationFrame(() => isPending && filter())
    isPending = true
    if (anchor === undefined) showInAddress(field.value.trim())
  })
  back?.addEventListener('click', clear)
  for (const [id, by] of [['previous', -1], ['next', 1]] as const)
    document.querySelector(`#${id}`)?.addEventListener('click', () => step(by))
  document.addEventListener('keydown', event => {
    const { target, key } = event
    const isTyping = target === field
    const isElsewhere = target instanceof Element && target.matches('input:not([type=checkbox]), select, textarea')
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (key === '/' && !isTyping && !isElsewhere) {
      event.preventDefault()
      field?.focus()
      field?.select()
    } else if (key === 'Enter' && isTyping) step(event.shiftKey ? -1 : 1)
    else if (key === 'Escape' && (isTyping || anchor !== undefined) && !event.defaultPrevented) {
      event.preventDefault()
      clear()
    }
  })
  return { clear, follow }
} // prettier-ignore

/** Rows that mention the concept whose entry this is. */
export const mentionsOf = (anchor: string): { readonly count: number; readonly hash: string } => ({
  count: all(`main tr:has(a.term[href="#${encodeURIComponent(anchor)}"])`).length,
  hash: mentionsHash(anchor),
})
