import type { PaperContext } from '../context.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { ReferenceRow, RestoredTitle, SheetReference } from '../../model/sheet.ts'
import { certaintyOf, QUOTES } from '../citation.ts'
import { dateInWords } from '../wording.ts'
import { bookmark, dash, languageHeads, numberHead, small, spansOf, widthsOf } from './spans.ts'
import { line, type Cell, type Line, type Table } from './word.ts'

/** The numbered references, a column for each language. */
export const referenceTable = (references: readonly ReferenceRow[], context: PaperContext): Table => ({
  kind: 'table',
  widths: widthsOf(context.layout.shares, context, true),
  head: [numberHead, ...languageHeads(context.sheet.languages)],
  rows: references.map(row => ({ cells: cellsOf(row, context) })),
})

function cellsOf({ number, versions }: ReferenceRow, context: PaperContext): readonly Cell[] {
  const target = context.targets.rows.get(`r${number}`)
  const margin = line([small(String(number), context.labels.lang)], {
    alignRight: true,
    ...(target && { target: bookmark(target) }),
  })
  return [
    { lines: [margin] },
    ...context.sheet.languages.map(lang => {
      const version = versions[lang]
      return { lines: version ? linesOf(version, lang, context) : [line([dash(lang)])] }
    }),
  ]
}

function linesOf(reference: SheetReference, lang: DocumentLang, context: PaperContext): readonly Line[] {
  const { publisher, title, titleLang, translation, date, restored } = reference
  const [open, close] = QUOTES[lang]
  const unread = { readings: false }
  const head = [
    ...(publisher ? [...spansOf(publisher, lang, context, { ...unread, bold: true }), { text: ' ', lang }] : []),
    { text: open, lang },
    ...spansOf(title, titleLang, context, unread),
    { text: close, lang },
  ]
  return [
    line(head),
    ...(restored ? restoredLines(restored, context) : []),
    ...(translation
      ? [line([{ text: '[', lang }, ...spansOf(translation, lang, context, unread), { text: ']', lang }])]
      : []),
    ...(date ? [line([small(dateInWords(date.text, lang), lang)])] : []),
  ]
} // prettier-ignore

function restoredLines(restored: RestoredTitle, context: PaperContext): readonly Line[] {
  const { lang } = context.labels
  const { isGuess, confidence, alternatives } = certaintyOf(restored, context.labels)
  const spans = [
    spansOf(restored.runs, 'ja', context, { readings: true, scale: 1.12 }),
    [...(isGuess ? [{ text: '? ', lang, bold: true }] : []), small(confidence, lang)],
    ...(alternatives ? [[small(alternatives[0], lang), small(alternatives[1], 'ja')]] : []),
  ]
  return spans.map(own => line(own, { quote: true }))
}
