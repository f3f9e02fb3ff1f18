// Runs in the reader's browser: inlined into each report, so it imports nothing.

const table = document.querySelector<HTMLTableElement>('table.findings')
const body = table?.tBodies[0]
const rows = [...(body?.rows ?? [])]

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

function startFilters(): void {
  const bar = document.querySelector<HTMLElement>('#filters')
  const search = document.querySelector<HTMLInputElement>('#search')
  const found = document.querySelector<HTMLOutputElement>('#found')
  const choices = ['rule', 'severity'].flatMap(name => {
    const select = document.querySelector<HTMLSelectElement>(`#${name}`)
    return select ? [{ name, select }] : []
  })
  if (!bar || !search || !found) return
  const texts = new Map(rows.map(row => [row, folded(row.textContent ?? '')]))
  const apply = (): void => {
    const words = folded(search.value).split(/\s+/u)
    let shown = 0
    for (const row of rows) {
      const text = texts.get(row) ?? ''
      const fits =
        words.every(word => text.includes(word)) &&
        choices.every(({ name, select }) => select.value === '' || row.dataset[name] === select.value)
      row.hidden = !fits
      if (fits) shown++
    }
    found.textContent = shown === rows.length ? '' : `${shown} of ${rows.length} shown`
  }
  search.addEventListener('input', apply)
  for (const { select } of choices) select.addEventListener('change', apply)
  bar.hidden = false
}

const KEYS: Readonly<Record<string, (row: HTMLTableRowElement) => string>> = {
  severity: row => row.dataset['rank'] ?? '',
  rule: row => row.dataset['rule'] ?? '',
  place: () => '',
}

const order = (row: HTMLTableRowElement): number => Number(row.dataset['order'])

/** Stable, and in the order of the texts within equals. */
function sortBy(key: string, isDescending: boolean): void {
  const keyOf = KEYS[key]
  if (!keyOf) return
  const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement): number =>
    keyOf(a).localeCompare(keyOf(b)) || order(a) - order(b)
  body?.append(...rows.toSorted((a, b) => (isDescending ? -compare(a, b) : compare(a, b))))
}

function startSorting(): void {
  const heads = [...document.querySelectorAll<HTMLElement>('th[data-sort]')]
  for (const head of heads) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    head.replaceChildren(button)
    button.addEventListener('click', () => {
      const isDescending = head.ariaSort === 'ascending'
      for (const other of heads) other.ariaSort = null
      head.ariaSort = isDescending ? 'descending' : 'ascending'
      sortBy(head.dataset['sort'] ?? '', isDescending)
    })
  }
}

startFilters()
startSorting()
