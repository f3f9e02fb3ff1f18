import type { Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { contextOf, type Context } from '../context.ts'
import type { EmitOptions, Emitter } from '../emitter.ts'
import type { Handout, Section } from '../handout.ts'
import { arrange } from '../layouts/index.ts'
import { dateInWords, otherTitles, titleOf } from '../wording.ts'
import { concordance } from './concordance.ts'
import { entryTable } from './entries.ts'
import { indexList } from './index-list.ts'
import { numberTable } from './numbers.ts'
import { heading, paragraph } from './nodes.ts'
import { referenceTable } from './references.ts'
import { rowTable } from './rows.ts'

function contentOf(section: Section, context: Context): readonly RootContent[] {
  switch (section.kind) {
    case 'rows': {
      const isDoubtful = section.rows.some(row => row.doubtful)
      const hint = isDoubtful ? [paragraph(`? ${context.labels.t('mark.doubtfulHint')}`)] : []
      return [rowTable(section.rows, context), ...hint]
    }
    case 'entries':
      return [entryTable(section, context)]
    case 'references':
      return [referenceTable(section.references, context)]
    case 'concordance':
      return concordance(section, context)
    case 'numbers':
      return [numberTable(section.numbers, context)]
    case 'index':
      return indexList(section, context)
  }
}

const lines = (...texts: readonly (string | undefined)[]): readonly RootContent[] =>
  texts.filter(text => text !== undefined).map(paragraph)

function tree(handout: Handout, { labels, titleLine, sourceLine }: EmitOptions): Root {
  const { sheet, sections } = handout
  const { text: title, lang } = titleOf(sheet, labels)
  const context = contextOf(handout, labels)
  return {
    type: 'root',
    children: [
      ...lines(titleLine),
      heading(1, title),
      ...lines(...otherTitles(sheet, labels).map(({ text }) => text)),
      ...lines(sheet.date && dateInWords(sheet.date.text, lang)),
      ...lines(sections.length === 0 ? labels.t('page.empty') : undefined),
      ...sections.flatMap(section => [heading(2, section.title), ...contentOf(section, context)]),
      ...(sourceLine === undefined ? [] : [{ type: 'thematicBreak' } as const, ...lines(sourceLine)]),
    ],
  }
}

/** GitHub reads `$…$` as a formula. */
const noFormulas: Options = { unsafe: [{ character: '$', inConstruct: 'phrasing' }] }

/** A sheet as GitHub-flavoured Markdown. */
export function createMarkdownEmitter(): Emitter {
  // Cells are not padded to equal widths: characters of double width would not line up anyway.
  const extensions = [gfmToMarkdown({ tablePipeAlign: false }), noFormulas]
  return async (sheet, options) => {
    const { labels, layout = 'aligned' } = options
    return toMarkdown(tree(arrange(sheet, layout, labels), options), { extensions, bullet: '-' })
  }
}
