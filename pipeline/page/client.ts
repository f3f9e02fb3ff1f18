// Runs in the reader's browser: inlined into each sheet, so it imports nothing.

const root = document.documentElement

/** A label in the page's language, which the body carries. */
const label = (name: string): string => document.body.dataset[name] ?? ''

// ——— Settings, kept where the browser allows it ———

const HIDDEN_COLUMNS = 'taiyaku.hide'
const MUTED_READINGS = 'taiyaku.mute'

function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A page opened from a disk may have no storage: the settings then last as long as the page.
  }
}

const languageOf = (box: HTMLInputElement): string => box.dataset['column'] ?? ''
const readingOf = (box: HTMLInputElement): string => box.dataset['reading'] ?? ''

function startSettings(): void {
  const columns = [...document.querySelectorAll<HTMLInputElement>('input[data-column]')]
  const readings = [...document.querySelectorAll<HTMLInputElement>('input[data-reading]')]
  const hiddenBefore = new Set(stored(HIDDEN_COLUMNS).split(' '))

  const apply = (): void => {
    const shown = columns.filter(box => box.checked)
    const hidden = columns.filter(box => !box.checked)
    // The last column stays: a sheet without columns says nothing.
    for (const box of columns) box.disabled = shown.length === 1 && box.checked
    root.dataset['hide'] = hidden.map(languageOf).join(' ')
    root.dataset['mute'] = readings.flatMap(box => (box.checked ? [] : readingOf(box))).join(' ')
  }
  const change = (): void => {
    apply()
    // Languages that this sheet lacks stay as another sheet left them.
    const hidden = new Set(hiddenBefore)
    for (const box of columns)
      if (box.checked) hidden.delete(languageOf(box))
      else hidden.add(languageOf(box))
    store(HIDDEN_COLUMNS, [...hidden].join(' ').trim())
    // A word that is no language tells that the reader has chosen, be it to mute none.
    store(MUTED_READINGS, `chosen ${root.dataset['mute'] ?? ''}`)
  }

  const isShown = (box: HTMLInputElement): boolean => !hiddenBefore.has(languageOf(box))
  if (columns.some(isShown)) for (const box of columns) box.checked = isShown(box)
  const muted = stored(MUTED_READINGS).split(' ')
  if (muted.length > 1) for (const box of readings) box.checked = !muted.includes(readingOf(box))
  for (const box of [...columns, ...readings]) box.addEventListener('change', change)
  apply()
}

// ——— Search ———

/** One form for what a reader takes for the same: case, width, marks over letters, hiragana and katakana. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))

/** Spellings of Japanese in Latin letters that differ by habit fall together: kôgeki, kougeki, kogeki; shimbun, shinbun. */
const loosen = (latin: string): string =>
  latin
    .replaceAll(/[^a-z]/g, '')
    .replaceAll(/m(?=[bmp])/g, 'n')
    .replaceAll('tch', 'ch')
    .replaceAll('ou', 'o')
    .replaceAll(/([a-z])\1+/g, '$1')

const PARTS = new Set(['DIV', 'P', 'LI', 'TD', 'TH', 'H3', 'H4', 'H5', 'H6', 'PRE'])

/** A text as written, and with each reading in the place of what it reads. */
interface Texts {
  written: string
  read: string
}

function addTexts(node: Node, texts: Texts): void {
  for (const child of node.childNodes) {
    const name = child.nodeName
    if (name === '#text') {
      texts.written += child.nodeValue ?? ''
      texts.read += child.nodeValue ?? ''
    } else if (child instanceof HTMLElement && name === 'RUBY') {
      texts.written += child.firstChild?.nodeValue ?? ''
      texts.read += child.querySelector('rt')?.textContent ?? ''
    } else {
      addTexts(child, texts)
      if (!PARTS.has(name)) continue
      texts.written += '\n'
      texts.read += '\n'
    }
  }
}

function bothTexts(node: Node): Texts {
  const texts = { written: '', read: '' }
  addTexts(node, texts)
  return texts
}

interface Found {
  readonly row: HTMLTableRowElement
  readonly text: string
  readonly latin: string
}

function indexRows(): Found[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('tbody > tr')].map(row => {
    const { written, read } = bothTexts(row)
    const romanized = [...row.querySelectorAll<HTMLElement>('[data-latin]')]
    const latin = romanized.map(cell => loosen(cell.dataset['latin'] ?? '')).join(' ')
    return { row, text: fold(`${written}\n${read}`), latin }
  })
}

/** Shorter words of Latin letters would be found in nearly every Japanese reading. */
const SHORTEST_LATIN = 3

function matcher(query: string): (found: Found) => boolean {
  const words = fold(query)
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => ({ word, latin: /^[a-z'’-]+$/.test(word) ? loosen(word) : '' }))
  return ({ text, latin }) =>
    words.every(
      wanted =>
        text.includes(wanted.word) || (wanted.latin.length >= SHORTEST_LATIN && latin.includes(wanted.latin)),
    )
}

function showFound(shown: number, total: number, isSearching: boolean): void {
  const output = document.querySelector<HTMLOutputElement>('#found')
  const nothing = document.querySelector<HTMLElement>('#nothing')
  const results = label('results').replace('{found}', String(shown)).replace('{total}', String(total))
  if (output) output.value = isSearching ? (shown === 0 ? label('none') : results) : ''
  if (nothing) nothing.hidden = shown > 0 || !isSearching
  for (const section of document.querySelectorAll<HTMLElement>('main > section'))
    section.hidden = section.querySelector('tbody > tr:not([hidden])') === null
}

/** @returns what empties the search. */
function startSearch(): () => void {
  const field = document.querySelector<HTMLInputElement>('#search')
  let index: Found[] | undefined
  let isPending = false

  const filter = (): void => {
    isPending = false
    index ??= indexRows()
    const query = field?.value ?? ''
    const matches = matcher(query)
    let shown = 0
    for (const found of index) {
      const isShown = matches(found)
      if (found.row.hidden === isShown) found.row.hidden = !isShown
      if (isShown) shown += 1
    }
    showFound(shown, index.length, query.trim() !== '')
  }
  const clear = (): void => {
    if (field === null || field.value === '') return
    field.value = ''
    filter()
  }

  // While the reader moves from the field to the keys.
  field?.addEventListener('focus', () => setTimeout(() => (index ??= indexRows())))
  field?.addEventListener('input', () => {
    if (!isPending) requestAnimationFrame(filter)
    isPending = true
  })
  document.addEventListener('keydown', event => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'search'
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      field?.focus()
      field?.select()
    } else if (event.key === 'Escape' && isTyping && !event.isComposing) {
      event.preventDefault()
      clear()
    }
  })
  return clear
}

// ——— Links inside the page ———

const targetOf = ({ hash }: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(decodeURIComponent(hash.slice(1)))

/** Frames in which rows that come into sight may still take their true height and push the target away. */
const SETTLING = 10

function scrollTo(target: HTMLElement | null, frames = SETTLING): void {
  target?.scrollIntoView()
  if (target && frames > 0) requestAnimationFrame(() => scrollTo(target, frames - 1))
}

/** A link to a row that the search has hidden shows it first. */
function startLinks(clearSearch: () => void): void {
  const follow = (target: HTMLElement | null): void => {
    if (target?.closest('[hidden]')) clearSearch()
    scrollTo(target)
  }
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isInside = link?.getAttribute('href')?.startsWith('#')
    if (link && isInside && !event.defaultPrevented) follow(targetOf(link))
  })
  addEventListener('hashchange', () => follow(document.querySelector(':target')))
  follow(document.querySelector(':target'))
}

/** Sticky table heads stand below the toolbar, whose height depends on how it wraps. */
function startToolbar(): void {
  const toolbar = document.querySelector<HTMLElement>('#toolbar')
  if (toolbar === null) return
  toolbar.hidden = false
  document.querySelector('#print')?.addEventListener('click', () => {
    print()
  })
  const measure = (): void => {
    const isSticky = getComputedStyle(toolbar).position === 'sticky'
    root.style.setProperty('--bar', isSticky ? `${toolbar.offsetHeight}px` : '0px')
  }
  new ResizeObserver(measure).observe(toolbar)
  measure()
}

// ——— The card of a term ———

/** Milliseconds that the pointer rests before the card comes, and that it may stay away before the card goes. */
const REST = 300
const AWAY = 250
/** Pixels between the card, the term and the edges of the window. */
const GAP = 8

function make<N extends keyof HTMLElementTagNameMap>(
  name: N,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[N] {
  const element = document.createElement(name)
  element.className = className
  element.append(...children)
  return element
}

const copies = (element: Element | null): Node[] =>
  [...(element?.childNodes ?? [])].map(node => node.cloneNode(true))

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
  const button = make('button', 'close', '×')
  button.type = 'button'
  button.ariaLabel = label('close')
  for (const element of [open, button]) element.addEventListener('click', close)
  const definition = make('div', 'definition', ...copies(entry.querySelector('.definition')))
  return [button, usage(link), equivalents(entry), definition, open]
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

function startCard(): void {
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
      card.setAttribute('aria-label', bothTexts(link).written)
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
    if (event.key === 'Escape' && shown) hide()
  })
}

startSettings()
startToolbar()
startCard()
startLinks(startSearch())
