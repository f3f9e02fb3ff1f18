import type { Labels } from '../page/labels.ts'

// Any two characters that a label does not hold: they stand for what is counted when the pages are made.
const PAGE = '\uE000'
const TOTAL = '\uE001'

export type PagePart = 'page' | 'total' | { readonly text: string }

/** "Page 1 of 3" in its parts, in the order of the language. */
export const pageNumberParts = ({ t }: Labels): readonly PagePart[] =>
  t('page.number', { page: PAGE, total: TOTAL })
    .split(/([\uE000\uE001])/u)
    .filter(part => part !== '')
    .map(part => (part === PAGE ? 'page' : part === TOTAL ? 'total' : { text: part }))
