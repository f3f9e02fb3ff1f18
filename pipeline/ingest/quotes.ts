import type { Span } from '../model/text.ts'

/** Text in quotation marks: `start` to `end` without them, `open` to `close` with them. */
export interface Quoted extends Span {
  readonly open: number
  readonly close: number
}

/** Marks that open and close differently nest; straight ones are told apart by what stands around them. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '«': '»',
  '＂': '＂',
  '〝': '〟',
}
/** Only where nothing else quotes: most of them are apostrophes. */
const SINGLE_CLOSERS: Readonly<Record<string, string>> = { '‘': '’', "'": "'" }

/** The first stretch in quotation marks from `from` on. */
export function findQuoted(text: string, from = 0): Quoted | undefined {
  return findWith(CLOSERS, text, from) ?? findWith(SINGLE_CLOSERS, text, from)
}

function findWith(closers: Readonly<Record<string, string>>, text: string, from: number): Quoted | undefined {
  for (let open = from; open < text.length; open++) {
    const closer = closers[text.charAt(open)]
    if (!closer) continue
    const opener = text.charAt(open)
    const end = opener === closer ? closeStraight(text, open) : closePaired(text, open, opener, closer)
    if (end !== undefined) return { open, start: open + 1, end, close: end + 1 }
  }
  return undefined
}

/** Where marks of the same kind are left open inside, the last closing one counts. */
function closePaired(text: string, open: number, opener: string, closer: string): number | undefined {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text.charAt(i) === opener) depth++
    else if (text.charAt(i) === closer && --depth === 0) return i
  }
  const last = text.lastIndexOf(closer)
  return last > open ? last : undefined
}

function closeStraight(text: string, open: number): number | undefined {
  const mark = text.charAt(open)
  if (!opensWord(text, open)) return undefined
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text.charAt(i) !== mark) continue
    if (opensWord(text, i)) depth++
    else if (closesWord(text, i) && --depth === 0) return i
  }
  const last = text.lastIndexOf(mark)
  return last > open && mark === '"' ? last : undefined
}

const opensWord = (text: string, at: number): boolean =>
  /^[\s([,:：，、—–-]?$/u.test(text.charAt(at - 1)) && /[^\s.,;:)\]]/u.test(text.charAt(at + 1))

const closesWord = (text: string, at: number): boolean => /^[^\p{L}\p{N}]?$/u.test(text.charAt(at + 1))
