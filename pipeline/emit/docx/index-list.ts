import type { IndexSection } from '../handout.ts'
import { jump, small, type Context } from './context.ts'
import { line, type Line } from './word.ts'

/** Designations under the headings that readers look them up by, each linked to its entry. */
export const indexLines = ({ lang, groups }: IndexSection, { targets }: Context): readonly Line[] =>
  groups.flatMap(({ heading, items }) => [
    line([{ text: heading, lang, bold: true }], { keepNext: true, space: [0.8, 0.2] }),
    ...items.map(({ text, reading, concept }) =>
      line([
        { text, lang, ...jump(targets.concepts.get(concept)) },
        ...(reading === undefined ? [] : [small(` ${reading}`, lang)]),
      ]),
    ),
  ])

export const INDEX_COLUMNS = 3
