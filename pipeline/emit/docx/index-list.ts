import type { PaperContext } from '../context.ts'
import type { IndexSection } from '../handout.ts'
import { columnWidth, jump, small } from './spans.ts'
import { line, type Line } from './word.ts'

export const INDEX_COLUMNS = 3

/** Designations under the headings that readers look them up by, each with the number of its entry. */
export const indexLines = (
  { lang, groups }: IndexSection,
  { targets, labels, layout }: PaperContext,
): readonly Line[] =>
  groups.flatMap(({ heading, items }) => [
    line([{ text: heading, lang, bold: true }], { keepNext: true, space: [0.8, 0.2] }),
    ...items.map(({ text, reading, concept }) => {
      const target = targets.concepts.get(concept)
      const number = target ? [small(target.number, labels.lang, jump(target))] : []
      const name = [{ text, lang }, ...(reading === undefined ? [] : [small(` ${reading}`, lang)])]
      return line(name, { end: { at: columnWidth(layout, INDEX_COLUMNS), spans: number } })
    }),
  ])
