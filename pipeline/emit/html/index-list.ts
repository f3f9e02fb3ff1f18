import type { Element } from 'hast'
import { h } from 'hastscript'
import { linkTo } from '../anchors.ts'
import type { IndexItem, IndexSection } from '../handout.ts'
import { readingLang } from './reading-lang.ts'
import type { Context } from './runs.ts'

export const letterId = ({ id }: IndexSection, group: number): string => `${id}-${group + 1}`

/** Designations under the headings that readers look them up by, each linked to its entry; first the headings alone. */
export const indexList = (section: IndexSection, context: Context): readonly Element[] => [
  letters(section),
  h(
    'dl',
    { className: ['index'], lang: section.lang },
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
