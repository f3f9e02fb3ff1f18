import { all, root } from './elements.ts'

// Which columns and readings are shown, kept where the browser allows it.

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

export function startSettings(): void {
  const columns = all<HTMLInputElement>('input[data-column]')
  const readings = all<HTMLInputElement>('input[data-reading]')
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
