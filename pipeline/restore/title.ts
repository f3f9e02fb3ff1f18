import type { Span } from '../model/text.ts'

/** What stands between a cell and the one before it. */
export type Gap = 'none' | 'space' | 'hyphen'

interface CellBase extends Span {
  readonly gap: Gap
}

export interface LetterCell extends CellBase {
  readonly kind: 'letter'
  /** `a` to `z`, or the apostrophe of `n'`. */
  readonly letter: string
  /** A macron or circumflex stood on it. */
  readonly long: boolean
  readonly capital: boolean
}

/** Digits or punctuation: `form` is how a Japanese headline prints it. */
export interface FixedCell extends CellBase {
  readonly kind: 'number' | 'punctuation'
  readonly form: string
}

export type Cell = LetterCell | FixedCell

/** The headline separator: a full-width space. */
export const SEPARATOR = '\u3000'

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': '、',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '[': '［',
  ']': '］',
  '/': '／',
  '%': '％',
  '&': '＆',
  '~': '〜',
  '–': '―',
  '—': '―',
  '…': '…',
  '“': '「',
  '”': '」',
  '‘': '「',
}

const MACRONS = '\u0304\u0302'

/**
 * A romanised title as cells: one a letter, one a number, one a punctuation mark.
 * Spans lead back to the title as written.
 */
export function readTitle(title: string): readonly Cell[] {
  const cells: Cell[] = []
  let gap: Gap = 'none'
  for (const { text, start, end } of pieces(title)) {
    if (separates(title, text, start, end)) {
      cells.push({ kind: 'punctuation', form: SEPARATOR, start, end, gap })
      gap = 'none'
    } else if (/^\s+$/u.test(text)) gap = 'space'
    else if (text === '-' && joinsWords(title, start)) gap = 'hyphen'
    else {
      cells.push(cell(title, text, { start, end, gap }))
      gap = 'none'
    }
  }
  return cells
}

/** Two spaces part the halves of a headline, and so does a dash between spaces. */
const separates = (title: string, text: string, start: number, end: number): boolean =>
  /^\s*(?:-+|[–—―]+)\s+$|^\s{2,}$|^\u3000$|^\s*-{2,}\s*$/u.test(text) && start > 0 && end < title.length

/** Runs of digits and of white space, and otherwise single characters with their combining marks. */
function* pieces(title: string): Generator<Span & { text: string }> {
  for (const match of title.matchAll(/\d+(?:[.,]\d+)*|\s*-{2,}\s*|\s+[-–—―]+\s+|\s+|[\s\S]\p{M}*/gu))
    yield { text: match[0], start: match.index, end: match.index + match[0].length }
}

/** `Nichi-Chu-Kan`, `9-gatsu`, but not `5-3`. */
const joinsWords = (title: string, at: number): boolean =>
  /^(?:\p{L}-[\p{L}\d]|\d-\p{L})$/u.test(title.slice(at - 1, at + 2))

function cell(title: string, text: string, place: CellBase): Cell {
  const plain = text.normalize('NFKD')
  const letter = plain.charAt(0).toLowerCase()
  if (/^\d/u.test(plain)) return { kind: 'number', form: text.normalize('NFKC'), ...place }
  if (/^[a-z]$/u.test(letter))
    return {
      kind: 'letter',
      letter,
      long: [...MACRONS].some(mark => plain.includes(mark)),
      capital: plain.charAt(0) !== letter,
      ...place,
    }
  if (isApostropheOfN(title, text, place.start))
    return { kind: 'letter', letter: "'", long: false, capital: false, ...place }
  return { kind: 'punctuation', form: quote(title, text, place.start) ?? PUNCTUATION[text] ?? text, ...place }
}

const isApostrophe = (text: string): boolean => text === "'" || text === '’'

const isApostropheOfN = (title: string, text: string, at: number): boolean =>
  isApostrophe(text) && /n/iu.test(title.charAt(at - 1)) && /[aiueoy]/iu.test(title.charAt(at + 1))

/** A straight quote opens where a word starts after it, and closes elsewhere. */
function quote(title: string, text: string, at: number): string | undefined {
  if (text !== '"' && !isApostrophe(text)) return undefined
  const opens = /^[\s(\-,:]?$/u.test(title.charAt(at - 1)) && /\S/u.test(title.charAt(at + 1))
  return opens ? '「' : '」'
}
