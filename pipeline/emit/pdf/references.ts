import { type Lang } from '../../model/lang.ts'
import type { ReferenceRow, RestoredTitle, SheetReference } from '../../model/sheet.ts'
import { call, literal, prose, sum } from './code.ts'
import { languageHeads, numberHead } from './heads.ts'
import type { PaperContext } from '../context.ts'
import { tableWidths } from './layout.ts'
import { runs } from './text.ts'
import { emsIn } from '../paper.ts'
import { certaintyOf, QUOTES } from '../citation.ts'
import { dateInWords } from '../wording.ts'

/** Of a title that was given back its own script, as the template sets it. */
const RESTORED_SCALE = 1.12

function restoredLines(restored: RestoredTitle, room: number, context: PaperContext): string {
  const { isGuess, confidence, alternatives } = certaintyOf(restored, context.labels)
  const own = (text: string): string => call('spoken', literal(context.labels.lang), literal(text))
  return call(
    'restored',
    sum([
      runs(restored.runs, context, { room: room / RESTORED_SCALE, readings: true }),
      'linebreak()',
      ...(isGuess ? ['text(weight: "bold", "? ")'] : []),
      call('small', own(confidence)),
      ...(alternatives
        ? ['linebreak()', call('small', sum([own(alternatives[0]), prose(alternatives[1])]))]
        : []),
    ]),
  )
}

function version(
  reference: SheetReference | undefined,
  lang: Lang,
  room: number,
  context: PaperContext,
): string {
  if (reference === undefined) return call('reference', literal(lang), 'text(fill: luma(55%), "—")')
  const { publisher, title, titleLang, translation, date, restored } = reference
  const [open, close] = QUOTES[lang]
  const printed = call('spoken', literal(titleLang), runs(title, context, { room }))
  const head = [
    ...(publisher === undefined
      ? []
      : [call('text', 'weight: "bold"', runs(publisher, context, { room })), 'gap']),
    sum([literal(open), printed, literal(close)]),
  ]
  return call(
    'reference',
    literal(lang),
    sum(head),
    ...(restored === undefined ? [] : [restoredLines(restored, room, context)]),
    ...(translation === undefined ? [] : [sum(['"["', runs(translation, context, { room }), '"]"'])]),
    ...(date === undefined ? [] : [call('small', prose(dateInWords(date.text, lang)))]),
  )
}

function row({ number, versions }: ReferenceRow, context: PaperContext): string {
  const { sheet, layout } = context
  const { name = 'reference' } = context.targets.rows.get(`r${number}`) ?? {}
  return [
    'keep(1)',
    call('number', literal(name), '"reference"', literal(`${number}`), 'false'),
    ...sheet.languages.map((lang, n) =>
      version(versions[lang], lang, emsIn(layout.columnWidths[n] ?? 0, layout), context),
    ),
  ].join(', ')
}

/** The numbered references, a column for each language. */
export const referenceTable = (references: readonly ReferenceRow[], context: PaperContext): string =>
  call(
    '#sheet-table',
    tableWidths(context.layout.shares, true),
    `(${[numberHead, ...languageHeads(context.sheet.languages)].join(', ')},)`,
    ...references.map(reference => `\n${row(reference, context)}`),
  )
