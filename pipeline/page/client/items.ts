import { all } from './elements.ts'
import type { Searchable } from './fold.ts'
import { SEARCH_INDEX, type SearchIndex } from './search-index.ts'

/** What the search shows or hides: a row of a table, or a line of an index. */
export interface Item extends Searchable {
  readonly element: HTMLElement
}

/** Items that stand under one element: a body of a table, a letter of an index. */
export interface Block {
  readonly element: HTMLElement
  readonly items: readonly Item[]
  readonly section: HTMLElement | null
  /** In a concordance, the concept with the rows that mention it. */
  readonly group: HTMLElement | null
  /** Whether it is the concept of its group. */
  readonly isHead: boolean
}

/** All that can be searched, in the order of the page. */
export function readBlocks(): readonly Block[] {
  const index = document.querySelector(`#${SEARCH_INDEX}`)?.textContent ?? '{"texts":[],"items":[]}'
  const { texts, items: places } = JSON.parse(index) as SearchIndex
  const searchables = texts.map(([text, latin]): Searchable => ({ text, latin }))
  let next = 0
  const itemOf = (element: HTMLElement): Item => {
    const { text, latin } = searchables[places[next++] ?? 0] ?? { text: '', latin: '' }
    return { element, text, latin }
  }
  return all('main tbody, main dl.index > div').map(element => {
    const group = element.closest<HTMLElement>('.concordance')
    return {
      element,
      items: all(':scope > tr, :scope > dd', element).map(itemOf),
      section: element.closest('section'),
      group,
      isHead: group !== null && element.closest('table.entries') !== null,
    }
  })
}
