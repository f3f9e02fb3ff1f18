import type { RootContent } from 'mdast'
import type { Context } from '../context.ts'
import type { IndexItem, IndexSection } from '../handout.ts'
import { heading, text } from './nodes.ts'

/** The name, how it is read, and the number of its entry. */
const lineOf = ({ text: name, reading, concept }: IndexItem, { targets }: Context): string =>
  [reading === undefined ? name : `${name} (${reading})`, targets.concepts.get(concept)?.number]
    .filter(part => part !== undefined)
    .join(': ')

/** Designations under the headings that readers look them up by, each with the number of its entry. */
export const indexList = ({ groups }: IndexSection, context: Context): readonly RootContent[] =>
  groups.flatMap((group): readonly RootContent[] => [
    heading(3, group.heading),
    {
      type: 'list',
      spread: false,
      children: group.items.map(item => ({
        type: 'listItem',
        spread: false,
        children: [
          {
            type: 'paragraph',
            children: [text(lineOf(item, context))],
          },
        ],
      })),
    },
  ])
