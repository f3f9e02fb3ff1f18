import * as fc from 'fast-check'
import type { ElementContent, Nodes, Root } from 'hast'
import { h } from 'hastscript'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import rehypeTaiyaku from '../../pipeline/unified/rehype.ts'
import { GLOSSARY, LINKER } from './terms.ts'

const WORDS = [
  'cyber',
  ' ',
  'attack',
  'server',
  'virtual currency',
  '. ',
  '\n',
  '\u00ad',
  '😀',
  'a',
  'サイバー',
  '攻撃',
  'を',
]
const TAGS = [
  'em',
  'b',
  'p',
  'a',
  'code',
  'sup',
  'section',
  'h2',
  'br',
  'ruby',
  'rt',
  'li',
  'script',
] as const

const someText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((parts): ElementContent => ({ type: 'text', value: parts.join('') }))
const { node } = fc.letrec<{ node: ElementContent; element: ElementContent }>(tie => ({
  node: fc.oneof({ depthSize: 'small' }, someText, tie('element')),
  element: fc
    .tuple(
      fc.constantFrom(...TAGS),
      fc.constantFrom(undefined, 'en', 'ja', 'fr'),
      fc.array(tie('node'), { maxLength: 4 }),
    )
    .map(([tag, lang, children]) => h(tag, { lang }, children)),
}))
const someTree = fc
  .array(node, { minLength: 1, maxLength: 4 })
  .map((children): Root => ({ type: 'root', children }))

const textOf = (tree: Nodes): string =>
  'children' in tree ? tree.children.map(textOf).join('') : tree.type === 'text' ? tree.value : ''

const isMark = (tree: Nodes): boolean =>
  tree.type === 'element' && [tree.properties.className].flat().includes('taiyaku-term')

/** How deep marks stand in marks. */
const depthOf = (tree: Nodes): number =>
  Number(isMark(tree)) + ('children' in tree ? Math.max(0, ...tree.children.map(depthOf)) : 0)

/** Neighbouring texts as one: a mark parts them. */
const joined = (tree: Nodes): string =>
  'children' in tree
    ? `<${tree.type === 'element' ? tree.tagName : ''}>${tree.children.map(joined).join('')}</>`
    : textOf(tree)

const unmarked = (tree: Nodes): string =>
  'children' in tree
    ? isMark(tree)
      ? tree.children.map(unmarked).join('')
      : `<${tree.type === 'element' ? tree.tagName : ''}>${tree.children.map(unmarked).join('')}</>`
    : textOf(tree)

/** Found by this law: what a line has after the heading belongs to the section before it. */
const HEADING_IN_A_LINE: Root = {
  type: 'root',
  children: [
    h('em', { lang: 'en' }, [h('h2')]),
    { type: 'text', value: 'server' },
    h('em', 'サイバーserver'),
  ],
}

test('marking should change nothing but marks, nest none, and add none the second time', async () => {
  await fc.assert(
    fc.asyncProperty(someTree, fc.boolean(), fc.boolean(), async (tree, first, headings) => {
      const before = joined(tree)
      const options = { glossary: GLOSSARY, linker: LINKER, lang: 'en', first, headings }
      const processor = unified().use(rehypeTaiyaku, options)
      // The plugin changes the tree that it is given, and a counterexample is made smaller from what was given.
      const once = await processor.run(structuredClone(tree))
      expect(unmarked(once)).toBe(before)
      expect(depthOf(once)).toBeLessThanOrEqual(1)
      const copy = structuredClone(once)
      expect(await processor.run(once)).toEqual(copy)
    }),
    { numRuns: 500, examples: [[HEADING_IN_A_LINE, true, false]] },
  )
})
