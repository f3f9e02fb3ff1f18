import type { DocumentLang } from '../model/lang.ts'
import type { Span } from '../model/text.ts'

/**
 * Text that was taken out of a file, with the place of each of its UTF-16 units there.
 * Unit `i` stands at `starts[i]` to `ends[i]`; both ascend. `&amp;` is one unit, five characters wide in the file.
 */
export interface Traced {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** A stretch of the file as it is. */
export function traceSpan(file: string, { start, end }: Span): Traced {
  const starts = Array.from({ length: end - start }, (_, i) => start + i)
  return { text: file.slice(start, end), starts, ends: starts.map(at => at + 1) }
}

/** Units `start` to `end` of a traced text. */
export const sliceTraced = ({ text, starts, ends }: Traced, { start, end }: Span): Traced => ({
  text: text.slice(start, end),
  starts: starts.slice(start, end),
  ends: ends.slice(start, end),
})

export const joinTraced = (parts: readonly Traced[]): Traced => ({
  text: parts.map(part => part.text).join(''),
  starts: parts.flatMap(part => part.starts),
  ends: parts.flatMap(part => part.ends),
})

/** Where units `start` to `end` stand in the file. An empty stretch has no place and stands at 0. */
export const sourceOf = ({ starts, ends }: Traced, { start, end }: Span): Span => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
})

/** White space, and characters without width that only steer line breaks. */
const GAP = /[\s\u00ad\u200b\u2060]+/gu
const WIDE_SPACE = '\u3000'

/**
 * The same text with single white space and none at its ends. A line break between East Asian characters vanishes;
 * a wide space, which separates the clauses of a headline, stays wide.
 */
export function collapse(traced: Traced, lang: DocumentLang): Traced {
  const { text } = traced
  const out: { text: string; starts: number[]; ends: number[] } = { text: '', starts: [], ends: [] }
  const copy = (start: number, end: number): void => {
    out.text += text.slice(start, end)
    for (let i = start; i < end; i++) {
      out.starts.push(traced.starts[i] ?? 0)
      out.ends.push(traced.ends[i] ?? 0)
    }
  }
  let at = 0
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    copy(at, index)
    at = index + gap.length
    const space =
      index === 0 || at === text.length ? '' : spaceFor(gap, text.charAt(index - 1), text.charAt(at), lang)
    if (!space) continue
    out.text += space
    out.starts.push(traced.starts[index] ?? 0)
    out.ends.push(traced.ends[at - 1] ?? 0)
  }
  copy(at, text.length)
  return out
}

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\u3000-\u303f\uff00-\uffef“”‘’…]/u

function spaceFor(gap: string, before: string, after: string, lang: DocumentLang): string {
  if (!/\s/u.test(gap)) return ''
  if (!gap.includes('\n')) return gap.includes(WIDE_SPACE) ? WIDE_SPACE : ' '
  const wide = [before, after].filter(c => EAST_ASIAN.test(c)).length
  const joins = lang === 'en' || lang === 'ko' ? wide === 2 && lang !== 'en' : wide > 0
  return joins ? '' : ' '
}

/** How far marks that leave no text may stand between two characters of it: the prefix of a quoted line. */
const MAX_SKIP = 200
const ENTITY = /&[^;\s&]{1,32};/uy

/**
 * `value` with its places in a stretch of the file that says the same with escapes, entities and line prefixes.
 * Where a character cannot be found, its place is empty and lies before the next one's.
 */
export function traceLiteral(file: string, value: string, { start, end }: Span): Traced {
  const starts: number[] = []
  const ends: number[] = []
  let at = start
  const take = (length: number): void => {
    starts.push(at)
    ends.push((at += length))
  }
  for (let i = 0; i < value.length; i++) {
    const unit = value.charAt(i)
    if (at < end && file.charAt(at) === unit) take(1)
    else if (file.charAt(at) === '\\' && file.charAt(at + 1) === unit && at + 1 < end) take(2)
    else if (isLowSurrogate(unit) && i > 0) repeatLast(starts, ends)
    else {
      const entity = entityLength(file, at)
      if (entity > 0) take(entity)
      else {
        const skip = file.slice(at, Math.min(end, at + MAX_SKIP)).indexOf(unit)
        at += Math.max(skip, 0)
        take(skip < 0 ? 0 : 1)
      }
    }
  }
  return { text: value, starts, ends }
}

const isLowSurrogate = (unit: string): boolean => unit >= '\udc00' && unit <= '\udfff'

function repeatLast(starts: number[], ends: number[]): void {
  starts.push(starts.at(-1) ?? 0)
  ends.push(ends.at(-1) ?? 0)
}

function entityLength(file: string, at: number): number {
  ENTITY.lastIndex = at
  return ENTITY.exec(file)?.[0].length ?? 0
}
