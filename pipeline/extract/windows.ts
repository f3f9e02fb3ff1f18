import type { TranslationUnit } from '../model/bitext.ts'
import type { Span } from '../model/text.ts'
import type { TokenizedSide } from './tokenized-side.ts'

/** UTF-16 code units of a text that still tells what in it translates what. */
const LONGEST = 5000
/** Longer ones are cut into parts of about so many on the longer side. */
const WINDOW = 1000

/**
 * A unit as it is, or one that is too long cut into as many windows on either side, which cover both texts once and in order.
 * A window ends at the sentence that ends nearest to its share of the text, else between two words.
 */
export function windowsOf(unit: TranslationUnit<TokenizedSide>): readonly TranslationUnit<TokenizedSide>[] {
  const longest = Math.max(unit.source.text.length, unit.target.text.length)
  if (longest <= LONGEST) return [unit]
  const count = Math.ceil(longest / WINDOW)
  const [sources, targets] = [cut(unit.source, count), cut(unit.target, count)]
  return sources.flatMap((source, n) => {
    const target = targets[n]
    return target ? [{ ...unit, source, target }] : []
  })
}

/** As many parts as are asked for; some are empty where there are too few words. */
function cut(side: TokenizedSide, count: number): readonly TokenizedSide[] {
  const { text, tokens, codes } = side
  const ends = cutsOf(side, count)
  return ends.map((end, n) => {
    const own = { start: ends[n - 1] ?? 0, end }
    return {
      ...side,
      text: text.slice(own.start, own.end),
      tokens: within(tokens, own),
      codes: within(codes, own),
    }
  })
}

const within = <T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans
    .filter(span => span.start >= start && span.end <= end)
    .map(span => ({ ...span, start: span.start - start, end: span.end - start }))

/** How far from its share of the text a window may end for a sentence's sake, in shares. */
const REACH = 0.4
const SENTENCE_END = /^[.!?。！？．]+$/u

/** Where the windows end, by increasing offset; the last one at the end of the text. */
function cutsOf({ text, tokens }: TokenizedSide, count: number): readonly number[] {
  const share = text.length / count
  const cuts: number[] = []
  let next = 0
  for (let n = 1; n < count; n++) {
    const at = n * share
    while ((tokens[next]?.end ?? Infinity) < at - REACH * share) next++
    let best = text.length
    let isSentence = false
    for (let i = next; (tokens[i]?.end ?? Infinity) <= at + REACH * share; i++) {
      const { end, surface } = tokens[i] ?? { end: text.length, surface: '' }
      const ends = SENTENCE_END.test(surface)
      if (ends < isSentence) continue
      if (ends > isSentence || Math.abs(end - at) < Math.abs(best - at)) best = end
      isSentence = ends
    }
    cuts.push(Math.max(cuts.at(-1) ?? 0, best))
  }
  return [...cuts, text.length]
}
