import { mentionsHash } from './address.ts'
import { label, make, root, targetOf } from './elements.ts'
import { rowsThatMention } from './mentions.ts'

/** Milliseconds that the pointer rests before the card comes, and that it may stay away before the card goes. */
const REST = 300
const AWAY = 250
/** Pixels between the card, the term and the edges of the window. */
const GAP = 8

const copies = (element: Element | null): Node[] =>
  [...(element?.childNodes ?? [])].map(node => node.cloneNode(true))

function withoutReadings(link: HTMLElement): string {
  const copy = make('span', '', ...copies(link))
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove()
  return copy.textContent ?? ''
}

/** What the mention is: `forbidden`, `preferred · romanized`. That it is exact goes without saying. */
function usage({ dataset }: HTMLElement): HTMLElement {
  const { status = '', match = '' } = dataset
  const line = make('p', 'usage', match === 'exact' ? label(status) : `${label(status)} · ${label(match)}`)
  line.dataset['status'] = status
  return line
}

function equivalents(entry: HTMLElement): HTMLElement {
  const list = make('dl', '')
  for (const cell of entry.querySelectorAll<HTMLElement>('[data-col]')) {
    const head = entry.closest('table')?.querySelector(`thead [data-col="${cell.lang}"]`)
    const language = make('dt', '', head?.textContent ?? cell.lang)
    const names = make('dd', '', ...copies(cell))
    language.lang = cell.lang
    names.lang = cell.lang
    list.append(language, names)
  }
  return list
}

function cardContents(link: HTMLAnchorElement, entry: HTMLElement, close: () => void): HTMLElement[] {
  const open = make('a', 'open', label('open'))
  open.href = link.hash
  const count = rowsThatMention(entry.id).length
  const uses = make('a', 'open', label('uses', { rows: count }))
  uses.href = mentionsHash(entry.id)
  const button = make('button', 'close', '×')
  button.type = 'button'
  button.ariaLabel = label('close')
  for (const element of [open, uses, button]) element.addEventListener('click', close)
  const definition = make('div', 'definition', ...copies(entry.querySelector('.definition')))
  return [
    button,
    usage(link),
    equivalents(entry),
    definition,
    make('p', 'leads', open, ...(count > 1 ? [' ', uses] : [])),
  ]
}

/** On the side of the term that has more room, and no higher than that; never past the window's sides. */
function place(card: HTMLElement, link: HTMLElement): void {
  const [line = link.getBoundingClientRect()] = link.getClientRects()
  const above = line.top - 2 * GAP
  const below = innerHeight - line.bottom - 2 * GAP
  card.style.maxHeight = ''
  const isBelow = card.offsetHeight <= below || below >= above
  card.style.maxHeight = `${Math.min(card.offsetHeight, isBelow ? below : above)}px`
  const left = Math.max(GAP, Math.min(line.left, root.clientWidth - card.offsetWidth - GAP))
  card.style.left = `${left + scrollX}px`
  card.style.top = `${(isBelow ? line.bottom + GAP : line.top - GAP - card.offsetHeight) + scrollY}px`
}

const termAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term[href]') : null

export function startCard(): void {
  const card = make('div', '')
  card.id = 'card'
  card.hidden = true
  card.tabIndex = -1
  card.setAttribute('role', 'dialog')
  document.body.append(card)
  let shown: HTMLAnchorElement | undefined
  let isPinned = false
  let isReturning = false
  let timer = 0

  const mark = (isMarked: boolean): void => {
    const row = shown?.closest('tr')
    const href = shown?.getAttribute('href')
    for (const link of row?.querySelectorAll('a.term') ?? [])
      if (link.getAttribute('href') === href) link.classList.toggle('same', isMarked)
  }
  const hide = (): void => {
    clearTimeout(timer)
    mark(false)
    const before = card.contains(document.activeElement) ? shown : undefined
    card.hidden = true
    shown = undefined
    isPinned = false
    isReturning = true
    before?.focus({ preventScroll: true })
    isReturning = false
  }
  const show = (link: HTMLAnchorElement, pin: boolean): void => {
    const entry = targetOf(link)
    if (entry === null) return
    clearTimeout(timer)
    if (shown !== link) {
      hide()
      shown = link
      card.replaceChildren(...cardContents(link, entry, hide))
      card.setAttribute('aria-label', withoutReadings(link))
      card.hidden = false
      place(card, link)
      mark(true)
    }
    isPinned = pin
    if (pin) card.focus({ preventScroll: true })
  }
  const later = (milliseconds: number, action: () => void): void => {
    clearTimeout(timer)
    timer = window.setTimeout(action, milliseconds)
  }
  const isInCard = (target: EventTarget | null): boolean => target instanceof Node && card.contains(target)

  document.addEventListener('click', event => {
    const link = termAt(event.target)
    // With a modifier key the link is the browser's, as everywhere else.
    if (link === null || isInCard(link) || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (shown === link && isPinned) hide()
    else show(link, true)
  })
  document.addEventListener('pointerover', event => {
    if (event.pointerType !== 'mouse' || isPinned) return
    const link = termAt(event.target)
    if (link !== null) later(REST, () => show(link, false))
    else if (isInCard(event.target)) clearTimeout(timer)
    else if (shown) later(AWAY, hide)
    else clearTimeout(timer)
  })
  document.addEventListener('focusin', event => {
    const link = termAt(event.target)
    if (isReturning) return
    if (link?.matches(':focus-visible') && !isPinned) show(link, false)
    else if (shown && link !== shown && !isInCard(event.target)) hide()
  })
  document.addEventListener('pointerdown', event => {
    if (isPinned && !isInCard(event.target) && termAt(event.target) !== shown) hide()
  })
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !shown) return
    // Once for the card, once more for the search.
    event.preventDefault()
    hide()
  })
}
