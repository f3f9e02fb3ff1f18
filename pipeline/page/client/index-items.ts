import { all } from './elements.ts'
import { fold, loosen, type Searchable } from './fold.ts'
import { bothTexts } from './texts.ts'

/** What the search shows or hides: a row of a table, or a line of an index. */
export interface Item extends Searchable {
  readonly element: HTMLElement
  /** Links to the entries of the concepts that it mentions. */
  readonly mentions: ReadonlySet<string>
}

/** Cells whose readings are not Latin letters, and have them beside. */
const LATIN_READINGS = '[lang$="-Latn"], [lang="zh-Latn-pinyin"]'
const READ_IN_LATIN = '[data-col]:is(:lang(zh), :lang(ko))'

function itemOf(element: HTMLElement): Item {
  const { written, read } = bothTexts(element)
  const latin = [
    ...all('[data-latin]', element).map(cell => cell.dataset['latin'] ?? ''),
    ...all(LATIN_READINGS, element).map(reading => reading.textContent ?? ''),
    ...all(READ_IN_LATIN, element).map(cell => bothTexts(cell).read),
  ]
  const links = all<HTMLAnchorElement>('a.term', element).map(link => link.getAttribute('href') ?? '')
  return {
    element,
    text: fold(`${written}\n${read}`),
    latin: latin.map(loosen).join(' '),
    mentions: new Set(links),
  }
}

/** Milliseconds at a time, so that the page answers while it is read. */
const SLICE = 12

/** Reads the page in idle moments. @returns all items, at once: those that have not been read yet are read then. */
export function startReading(): () => readonly Item[] {
  const elements = all('main tbody > tr, main dl.index dd')
  const items: Item[] = []
  const read = (until: number): void => {
    for (let n = items.length; n < elements.length && performance.now() < until; n++) {
      const element = elements[n]
      if (element) items.push(itemOf(element))
    }
  }
  const later = (): void => {
    read(performance.now() + SLICE)
    if (items.length < elements.length) setTimeout(later)
  }
  setTimeout(later)
  return () => {
    read(Infinity)
    return items
  }
}
