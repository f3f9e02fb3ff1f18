import { all } from './elements.ts'

/** Rows that mention the concept whose entry has this id. */
export const rowsThatMention = (anchor: string): readonly HTMLElement[] => {
  const links = all(`main a.term[href="#${encodeURIComponent(anchor)}"]`)
  return [...new Set(links.flatMap(link => link.closest('tr') ?? []))]
}
