import type { IndexSection } from '../handout.ts'
import { call, literal, prose, sum } from './code.ts'
import type { Context } from './glossary.ts'

/** Designations in columns under the headings that readers look them up by, each linked to its entry. */
export const indexList = ({ lang, groups }: IndexSection, { targets }: Context): string =>
  call(
    '#index-columns',
    literal(lang),
    ...groups.flatMap(({ heading, items }) => [
      call('index-heading', literal(heading)),
      ...items.map(({ text, reading, concept }) => {
        const target = targets.concepts.get(concept)
        const name = target === undefined ? prose(text) : call('jump', literal(target), prose(text))
        return call(
          'index-item',
          sum([name, ...(reading === undefined ? [] : ['gap', call('small', prose(reading))])]),
        )
      }),
    ]),
  )
