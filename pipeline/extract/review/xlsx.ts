import type { CellObject, Row } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { workbookText } from '../../text/workbook-text.ts'
import { marked } from './marks.ts'
import { DECISIONS, MOST_CONTEXTS, type Review, type ReviewItem } from './review.ts'

export interface SheetColumn {
  readonly title: string
  /** In characters. */
  readonly width: number
  readonly value: (item: ReviewItem) => string | number | undefined
  /** People write here. */
  readonly isOpen?: true
}

const TERM = 28
const CONTEXT = 60

/** In the order of the sheet; reading it goes by the titles, so that people may move them. */
export const columnsOf = ({
  sourceLang,
  targetLang,
}: Pick<Review, 'sourceLang' | 'targetLang'>): readonly SheetColumn[] => [
  { title: 'Decision', width: 11, value: item => item.decision, isOpen: true },
  { title: `Source (${sourceLang})`, width: TERM, value: item => item.source, isOpen: true },
  { title: `Target (${targetLang})`, width: TERM, value: item => item.target, isOpen: true },
  { title: 'Domain', width: 16, value: item => item.domain, isOpen: true },
  { title: 'Candidate', width: TERM, value: ({ found }) => `${found.source}\n${found.target}` },
  { title: 'Frequency', width: 10, value: item => item.frequency },
  {
    title: 'Score',
    width: 7,
    value: ({ score }) => (score === undefined ? undefined : Math.round(score * 1000) / 1000),
  },
  ...Array.from({ length: MOST_CONTEXTS }, (_, n) => ({
    title: `Context ${n + 1}`,
    width: CONTEXT,
    value: ({ contexts }: ReviewItem) => {
      const context = contexts[n]
      return context && `${marked(context.source)}\n${marked(context.target)}`
    },
  })),
  { title: 'Source variants', width: TERM, value: item => item.sourceVariants.join(VARIANTS) },
  { title: 'Target variants', width: TERM, value: item => item.targetVariants.join(VARIANTS) },
  { title: 'Contradicts', width: TERM, value: item => item.contradicts },
]

export const VARIANTS = ' | '

const FRAME = { borderStyle: 'thin', borderColor: '#BFBFBF' } as const
const OPEN_COLOR = '#FFF9E5'

/** A text stays a text, whatever it begins with: the type says so to the reader of the file, `@` to the editor of the cell. */
function cellOf(value: string | number | undefined, { isOpen }: SheetColumn): CellObject {
  const style = {
    wrap: true,
    alignVertical: 'top',
    ...FRAME,
    ...(isOpen && { backgroundColor: OPEN_COLOR }),
  } as const
  if (typeof value === 'number') return { ...style, type: Number, value }
  return value
    ? { ...style, type: String, value: workbookText(value), format: '@' }
    : { ...style, type: String, format: '@' }
}

const headCell = ({ title }: SheetColumn): CellObject => ({
  type: String,
  value: title,
  fontWeight: 'bold',
  backgroundColor: '#E7ECF1',
  ...FRAME,
})

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number]

/** The decision's cells offer the words to choose from; others may be written too. */
const dropDown = (rows: number): Feature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: xml => {
          const list =
            `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="A2:A${rows + 1}">` +
            `<formula1>"${DECISIONS.join(',')}"</formula1></dataValidation></dataValidations>`
          // ISO 29500 orders a worksheet's parts: these come before all of the following.
          const next =
            /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/u
          return xml.replace(next, found => list + found)
        },
      },
    },
  },
})

/** A review as an Excel workbook with one sheet. */
export async function reviewToXlsx(review: Review): Promise<Uint8Array> {
  const columns = columnsOf(review)
  const data: Row[] = [
    columns.map(headCell),
    ...review.items.map(item => columns.map(column => cellOf(column.value(item), column))),
  ]
  const sheet = {
    sheet: 'Candidates',
    data,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 3,
    orientation: 'landscape' as const,
  }
  return writeExcelFile([sheet], { features: [dropDown(review.items.length)] }).toBuffer()
}
