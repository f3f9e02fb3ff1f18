import type { Lang } from '../model/lang.ts'

/** Brackets or quotes that belong together. */
export interface Pair {
  readonly open: number
  readonly close: number
  /** A stop stands right before the closing mark: `「…。」`. */
  readonly stopped: boolean
  /** `title` are the marks of a book's or a law's name. */
  readonly kind: 'quotation' | 'bracket' | 'title'
}

export interface Enclosures {
  /** The pairs around a place, outermost first. Places are asked for in ascending order. */
  readonly around: (at: number) => readonly Pair[]
}

const BRACKETS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '［': '］',
  '《': '》',
  '〈': '〉',
  '【': '】',
}
const CORNERS: Readonly<Record<string, string>> = { ...BRACKETS, '「': '」', '『': '』' }

const KOREAN: Readonly<Record<string, string>> = { ...CORNERS, '“': '”', '‘': '’' }

/** Traditional Chinese prints speech in corner brackets and splits in it, as Simplified Chinese in “ ”. */
function marksOf(lang: Lang): Readonly<Record<string, string>> {
  if (lang === 'ko') return KOREAN
  return lang === 'ja' || lang === 'zh-Hans' ? CORNERS : BRACKETS
}

/** A bracket that is not closed within so many characters is a slip of the pen. */
const MAX_LENGTH = 400
/** So deep no text is nested, and no list of open brackets grows with the text. */
const MAX_DEPTH = 16

/** The pairs that keep their sentences together. */
export function createEnclosures(text: string, lang: Lang): Enclosures {
  const pairs = pairsOf(text, marksOf(lang))
  let next = 0
  let active: Pair[] = []
  return {
    around(at) {
      for (let pair = pairs[next]; pair && pair.open < at; pair = pairs[++next]) active.push(pair)
      active = active.filter(pair => pair.close > at)
      return active
    },
  }
}

/** In order of their opening marks; properly nested. */
function pairsOf(text: string, marks: Readonly<Record<string, string>>): readonly Pair[] {
  const pairs: Pair[] = []
  const closers = new Set(Object.values(marks))
  let open: { at: number; closer: string }[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    const closer = marks[mark]
    if (closer) open = [...open.slice(1 - MAX_DEPTH), { at, closer }]
    else if (closers.has(mark)) {
      const i = open.findLastIndex(one => one.closer === mark)
      const opened = open[i]
      if (!opened) continue
      open = open.slice(0, i)
      if (at - opened.at <= MAX_LENGTH) pairs.push(pairOf(text, opened.at, at))
    }
  }
  return pairs.toSorted((a, b) => a.open - b.open)
}

const pairOf = (text: string, open: number, close: number): Pair => ({
  open,
  close,
  stopped: /[.!?。！？…]/u.test(text.charAt(close - 1)),
  kind: kindOf(text.charAt(open)),
})

const kindOf = (mark: string): Pair['kind'] =>
  '《〈'.includes(mark) ? 'title' : '「『“‘'.includes(mark) ? 'quotation' : 'bracket'
