import { isDocumentLang, type DocumentLang } from '../../model/lang.ts'
import { InputError } from '../../model/outcome.ts'
import { readWorkbook, type SheetCell } from '../../text/workbook.ts'
import { unmarked } from './marks.ts'
import { decisionOf, MOST_CONTEXTS, unknownDecision, type Review, type ReviewItem } from './review.ts'
import { VARIANTS } from './xlsx.ts'

/**
 * A review out of a workbook, after people and their programs have worked on it: columns may have moved, others may have been
 * added, rows been sorted or deleted.
 * @throws InputError with the row of the first entry that cannot be read
 */
export async function reviewFromXlsx(bytes: Uint8Array, path: string): Promise<Review> {
  const rows = await readWorkbook(bytes, path)
  const at = rows.findIndex(row => row.some(cell => titleOf(cell) === 'decision'))
  const head = rows[at]?.map(titleOf)
  if (!head)
    throw new InputError(path, undefined, 'has no row of titles with "Decision": is it a file of candidates?')
  const source = sideOf('source', head, path, at + 1)
  const target = sideOf('target', head, path, at + 1)
  const items = rows.slice(at + 1).flatMap((row, n): readonly ReviewItem[] => {
    const line = at + n + 2
    const cell = (title: string): string => textOf(row[head.indexOf(title)] ?? null, { title, path, line })
    if (row.every(value => value === null || String(value).trim() === '')) return []
    return [itemOf(cell, { source: cell(source.title), target: cell(target.title) }, path, line)]
  })
  return { sourceLang: source.lang, targetLang: target.lang, items }
}

const titleOf = (cell: SheetCell): string =>
  typeof cell === 'string' ? cell.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase() : ''

function sideOf(
  side: 'source' | 'target',
  head: readonly string[],
  path: string,
  line: number,
): { readonly title: string; readonly lang: DocumentLang } {
  for (const title of head) {
    const tag = new RegExp(`^${side} \\(([a-z-]+)\\)$`, 'u').exec(title)?.[1]
    const lang = tag?.replace(/-h(?=an[st]$)/u, '-H')
    if (lang !== undefined && isDocumentLang(lang)) return { title, lang }
  }
  const reason = `no title like "${side === 'source' ? 'Source (en)' : 'Target (ja)'}", which says the language`
  throw new InputError(path, line, reason)
}

/** @throws InputError where Excel has made a date of a word */
function textOf(
  cell: SheetCell,
  { title, path, line }: { readonly title: string; readonly path: string; readonly line: number },
): string {
  if (cell === null) return ''
  if (cell instanceof Date)
    throw new InputError(
      path,
      line,
      `"${title}" has become a date: set the cell to text and write the word again`,
    )
  return String(cell).replaceAll(/\r\n?/gu, '\n').trim()
}

function itemOf(
  cell: (title: string) => string,
  terms: { readonly source: string; readonly target: string },
  path: string,
  line: number,
): ReviewItem {
  const decision = decisionOf(cell('decision'))
  if (decision === undefined) throw new InputError(path, line, unknownDecision(cell('decision')))
  const [source, target] = [oneLine(terms.source), oneLine(terms.target)]
  const empty = source === '' ? 'source' : target === '' ? 'target' : undefined
  if (empty && decision === 'accept')
    throw new InputError(path, line, `the ${empty} is empty: write the term, or reject the candidate`)
  const [foundSource = '', foundTarget = ''] = cell('candidate').split('\n').map(oneLine)
  const variants = (title: string): readonly string[] =>
    cell(title).split(VARIANTS.trim()).map(oneLine).filter(Boolean)
  const number = (title: string): number | undefined => {
    const value = Number.parseFloat(cell(title).replace(',', '.'))
    return Number.isFinite(value) ? value : undefined
  }
  const [frequency, score, domain] = [number('frequency'), number('score'), oneLine(cell('domain'))]
  const contradicts = oneLine(cell('contradicts'))
  return {
    found: { source: foundSource || source, target: foundTarget || target },
    source,
    target,
    sourceVariants: variants('source variants'),
    targetVariants: variants('target variants'),
    ...(frequency !== undefined && { frequency }),
    ...(score !== undefined && { score }),
    contexts: Array.from({ length: MOST_CONTEXTS }, (_, n) => cell(`context ${n + 1}`))
      .filter(text => text !== '')
      .map(text => {
        const [before = '', after = ''] = text.split('\n')
        return { source: unmarked(before), target: unmarked(after) }
      }),
    ...(contradicts !== '' && { contradicts }),
    ...(domain !== '' && { domain }),
    ...(decision && { decision }),
    line,
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
