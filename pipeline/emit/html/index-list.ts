import type { Element } from 'hast'
import { h } from 'hastscript'
import { linkTo } from '../anchors.ts'
import { countOf, type IndexItem, type IndexSection } from '../handout.ts'
import { readingLang } from './reading-lang.ts'
import type { Context } from './runs.ts'

/** From this many lines on, letters out of sight are not laid out. */
const MANY_LINES = 600

export const letterId = ({ id }: IndexSection, group: number): string => `${id}-${group + 1}`

/** Designations under the headings that readers look them up by, each linked to its entry; first the headings alone. */
export const indexList = (section: IndexSection, context: Context): readonly Element[] => [
  letters(section),
  h(
    'dl',
    { className: countOf(section) < MANY_LINES ? ['index'] : ['index', 'many'], lang: section.lang },
    section.groups.map(({ heading, items }, n) =>
      h('div', [
        h('dt', { id: letterId(section, n) }, heading),
        ...items.map(item => line(item, section, context)),
      ]),
    ),
  ),
]

const letters = (section: IndexSection): Element =>
  h('nav', { className: ['letters'], lang: section.lang, ariaLabelledBy: [section.id] }, [
    h(
      'ul',
      section.groups.map(({ heading }, n) =>
        h('li', h('a', { href: linkTo(letterId(section, n)) }, heading)),
      ),
    ),
  ])

function line({ text, reading, concept }: IndexItem, { lang }: IndexSection, { anchors }: Context): Element {
  const anchor = anchors.entries.get(concept)
  return h('dd', [
    anchor === undefined ? text : h('a', { href: linkTo(anchor) }, text),
    ...(reading === undefined
      ? []
      : [' ', h('span', { className: ['reading'], lang: readingLang(lang) }, reading)]),
  ])
}
