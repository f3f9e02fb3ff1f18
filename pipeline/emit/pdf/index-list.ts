import type { IndexItem, IndexSection } from '../handout.ts'
import { call, literal, prose, sum } from './code.ts'
import type { PaperContext } from '../context.ts'

/** Designations in columns under the headings that readers look them up by, each with the number of its entry. */
export const indexList = ({ lang, groups }: IndexSection, context: PaperContext): string =>
  call(
    '#index-columns',
    literal(lang),
    ...groups.flatMap(({ heading, items }) => [
      call('index-heading', literal(heading)),
      ...items.map(item => call('index-item', nameOf(item), ...numberOf(item, context))),
    ]),
  )

const nameOf = ({ text, reading }: IndexItem): string =>
  sum([prose(text), ...(reading === undefined ? [] : ['gap', call('small', prose(reading))])])

function numberOf({ concept }: IndexItem, { targets }: PaperContext): readonly string[] {
  const target = targets.concepts.get(concept)
  return target ? [call('jump', literal(target.name), literal(target.number))] : []
}
