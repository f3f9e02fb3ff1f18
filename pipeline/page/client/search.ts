import { showInAddress, wantedIn } from './address.ts'
import { label, scrollTo } from './elements.ts'
import { createMatch } from './fold.ts'
import { readBlocks, type Block, type Item } from './items.ts'
import { startKeys } from './keys.ts'
import { rowsThatMention } from './mentions.ts'
import { createPlace } from './place.ts'
import { show } from './show.ts'
import { createSteps } from './steps.ts'

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
  const back = document.querySelector<HTMLButtonElement>('#back')
  const steps = createSteps()
  const place = createPlace()
  let blocks: readonly Block[] | undefined
  let isPending = false
  let isSearching = false
  let anchor: string | undefined

  const readOnce = (): readonly Block[] => (blocks ??= readBlocks())
  const say = (text: string): void => {
    if (output && output.value !== text) output.value = text
  }
  const itemsFound = (query: string): readonly Item[] => {
    const rows = anchor === undefined ? undefined : new Set(rowsThatMention(anchor))
    const matches = createMatch(query)
    return readOnce()
      .flatMap(({ items }) => items)
      .filter(item => (rows === undefined || rows.has(item.element)) && matches(item))
  }

  const filter = (): void => {
    isPending = false
    const query = field?.value.trim() ?? ''
    const wasSearching = isSearching
    isSearching = query !== '' || anchor !== undefined
    if (isSearching && !wasSearching) place.keep()
    const found = isSearching ? itemsFound(query) : []
    const current = steps.current()
    steps.take(found.map(({ element }) => element))
    show(readOnce(), isSearching ? new Set(found) : undefined)
    if (nothing) nothing.hidden = !isSearching || found.length > 0
    if (back) back.hidden = anchor === undefined
    say(isSearching ? results(found.length) : '')
    if (isSearching) place.toFirst()
    else if (wasSearching) place.back(current)
  }
  const results = (found: number): string =>
    found === 0
      ? label('none')
      : label('results', { found, total: readOnce().reduce((sum, { items }) => sum + items.length, 0) })

  const step = (by: 1 | -1): HTMLElement | undefined => {
    if (isPending) filter()
    const hit = steps.step(by)
    if (hit) scrollTo(hit, 'center')
    if (hit) say(label('place', { place: steps.place(), found: steps.count() }))
    return hit
  }

  const search = (query: string, wanted: string | undefined): void => {
    anchor = wanted
    if (field) field.value = query
    filter()
  }
  const clear = (): void => {
    if (anchor === undefined && (field === null || field.value === '')) return
    search('', undefined)
    showInAddress('')
  }
  const follow = (): boolean => {
    const wanted = wantedIn(location.hash)
    if (wanted === undefined) {
      // Back from all mentions to where the reader came from.
      if (anchor !== undefined) search('', undefined)
      return false
    }
    if (wanted.kind === 'words') search(wanted.query, undefined)
    else search('', wanted.anchor)
    return true
  }

  field?.addEventListener('input', () => {
    if (!isPending) requestAnimationFrame(() => isPending && filter())
    isPending = true
    if (anchor === undefined) showInAddress(field.value.trim())
  })
  back?.addEventListener('click', clear)
  document.querySelector('#previous')?.addEventListener('click', () => step(-1))
  document.querySelector('#next')?.addEventListener('click', () => step(1))
  startKeys({ field, isSearching: () => isSearching, step, current: steps.current, clear })
  // Ready before the first key, and after the page is shown.
  setTimeout(readOnce)
  return { clear, follow }
}
