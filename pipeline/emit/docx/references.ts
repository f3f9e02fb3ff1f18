import type { DocumentLang } from '../../model/lang.ts'
import type { ReferenceRow, RestoredTitle, SheetReference } from '../../model/sheet.ts'
import { LOW_CONFIDENCE, QUOTES } from '../outline.ts'
import {
  bookmark,
  dash,
  languageHeads,
  numberHead,
  small,
  spansOf,
  widthsOf,
  type Context,
} from './context.ts'
import { line, type Cell, type Line, type Table } from './word.ts'

/** The numbered references, a column for each language. */
export const referenceTable = (references: readonly ReferenceRow[], context: Context): Table => ({
  kind: 'table',
  widths: widthsOf(context.layout.shares, context, true),
  head: [numberHead, ...languageHeads(context.sheet.languages)],
  rows: references.map(row => ({ cells: cellsOf(row, context) })),
})

function cellsOf({ number, versions }: ReferenceRow, context: Context): readonly Cell[] {
  const { target = 'reference' } = context.targets.rows.get(`r${number}`) ?? {}
  const margin = line([small(String(number), context.labels.lang)], {
    alignRight: true,
    target: bookmark(target),
  })
  return [
    { lines: [margin] },
    ...context.sheet.languages.map(lang => {
      const version = versions[lang]
      return { lines: version ? linesOf(version, lang, context) : [line([dash(lang)])] }
    }),
  ]
}

function linesOf(reference: SheetReference, lang: DocumentLang, context: Context): readonly Line[] {
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
    ...(date ? [line([small(date.text, lang)])] : []),
  ]
} // prettier-ignore

function restoredLines({ runs, confidence, alternatives }: RestoredTitle, context: Context): readonly Line[] {
  const title = line(spansOf(runs, 'ja', context, { readings: true, scale: 1.12 }), { quote: true })
  if (confidence >= LOW_CONFIDENCE) return [title]
  const { t, lang } = context.labels
  const doubt = [
    { text: '? ', lang, bold: true },
    small(`${t('field.confidence')}: ${Math.round(confidence * 100)} %`, lang),
  ]
  const others = [small(`${t('field.alternatives')}: `, lang), small(alternatives.join(' / '), 'ja')]
  return [
    title,
    line(doubt, { quote: true }),
    ...(alternatives.length === 0 ? [] : [line(others, { quote: true })]),
  ]
}
