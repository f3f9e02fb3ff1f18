import type { Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { Emitter } from '../emitter.ts'
import type { Handout, Section } from '../handout.ts'
import { arrange } from '../layouts/index.ts'
import { concordance } from './concordance.ts'
import { entryTable } from './entries.ts'
import { indexList } from './index-list.ts'
import { numberTable } from './numbers.ts'
import { heading, paragraph } from './nodes.ts'
import { referenceTable } from './references.ts'
import { rowTable } from './rows.ts'

function contentOf(section: Section, sheet: Sheet, labels: Labels): readonly RootContent[] {
  switch (section.kind) {
    case 'rows': {
      const isDoubtful = section.rows.some(row => row.doubtful)
      const hint = isDoubtful ? [paragraph(`? ${labels.t('mark.doubtfulHint')}`)] : []
      return [rowTable(section.rows, sheet, labels), ...hint]
    }
    case 'entries':
      return [entryTable(section, sheet, labels)]
    case 'references':
      return [referenceTable(section.references, sheet, labels)]
    case 'concordance':
      return concordance(section, sheet, labels)
    case 'numbers':
      return [numberTable(section.numbers, sheet, labels)]
    case 'index':
      return indexList(section)
  }
}

function tree({ sheet, sections }: Handout, labels: Labels): Root {
  const pivot = sheet.languages[0] ?? labels.lang
  return {
    type: 'root',
    children: [
      heading(1, sheet.title[pivot] ?? sheet.title.en ?? sheet.id),
      ...(sheet.date === undefined ? [] : [paragraph(sheet.date.text)]),
      ...sections.flatMap(section => [heading(2, section.title), ...contentOf(section, sheet, labels)]),
    ],
  }
}

/** GitHub reads `$…$` as a formula. */
const noFormulas: Options = { unsafe: [{ character: '$', inConstruct: 'phrasing' }] }

/** A sheet as GitHub-flavoured Markdown. */
export function createMarkdownEmitter(): Emitter {
  // Cells are not padded to equal widths: characters of double width would not line up anyway.
  const extensions = [gfmToMarkdown({ tablePipeAlign: false }), noFormulas]
  return async (sheet, { labels, layout = 'aligned' }) =>
    toMarkdown(tree(arrange(sheet, layout, labels), labels), { extensions, bullet: '-' })
}
