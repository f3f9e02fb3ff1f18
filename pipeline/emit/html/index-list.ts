import type { Element } from 'hast'
import { h } from 'hastscript'
import { linkTo } from '../anchors.ts'
import type { IndexSection } from '../handout.ts'
import type { Context } from './runs.ts'

/** Designations under the headings that readers look them up by, each linked to its entry. */
export const indexList = ({ lang, groups }: IndexSection, { anchors }: Context): Element =>
  h(
    'dl',
    { className: ['index'], lang },
    groups.flatMap(({ heading, items }) => [
      h('dt', heading),
      ...items.map(({ text, reading, concept }) => {
        const anchor = anchors.entries.get(concept)
        return h('dd', [
          anchor === undefined ? text : h('a', { href: linkTo(anchor) }, text),
          ...(reading === undefined ? [] : [' ', h('span', { className: ['reading'] }, reading)]),
        ])
      }),
    ]),
  )
