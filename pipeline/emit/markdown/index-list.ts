import type { RootContent } from 'mdast'
import type { IndexSection } from '../handout.ts'
import { heading, text } from './nodes.ts'

/** Designations under the headings that readers look them up by. */
export const indexList = ({ groups }: IndexSection): readonly RootContent[] =>
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
            children: [text(item.reading === undefined ? item.text : `${item.text} (${item.reading})`)],
          },
        ],
      })),
    },
  ])
