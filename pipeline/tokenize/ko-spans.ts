import type { Span } from '../model/text.ts'
import type { Morpheme } from './ko-units.ts'

/** What the word shows of its morphemes: one, or several that it contracts. */
export interface Stretch extends Span {
  readonly morphemes: readonly Morpheme[]
}

/**
 * The morphemes of a word on its surface: kept from both ends as far as they are written as they stand,
 * and what is contracted between in one stretch. Spans are in `word`, and cover it.
 *
 * ```text
 * 공부했다.   공부 + 하 + 았 + 다 + .
 * ^^--^^^    공부 | 했 = 하+았 | 다 | .
 * ```
 */
export function stretches(word: string, morphemes: readonly Morpheme[]): readonly Stretch[] {
  const front: Stretch[] = []
  let start = 0
  let first = 0
  for (
    let morpheme = morphemes[0];
    morpheme && word.startsWith(morpheme.text, start);
    morpheme = morphemes[first]
  ) {
    front.push({ start, end: start + morpheme.text.length, morphemes: [morpheme] })
    start += morpheme.text.length
    first++
  }
  const back: Stretch[] = []
  let end = word.length
  let last = morphemes.length
  for (let morpheme = morphemes.at(-1); morpheme && last > first; morpheme = morphemes[last - 1]) {
    const from = end - morpheme.text.length
    if (from < start || !word.startsWith(morpheme.text, from)) break
    back.unshift({ start: from, end, morphemes: [morpheme] })
    end = from
    last--
  }
  return fill(front, { start, end, morphemes: morphemes.slice(first, last) }, back)
}

/** No stretch is empty: what has no surface goes to its neighbour, and a surface without a morpheme too. */
function fill(front: Stretch[], middle: Stretch, back: Stretch[]): readonly Stretch[] {
  if (middle.start < middle.end && middle.morphemes.length > 0) return [...front, middle, ...back]
  if (middle.start === middle.end && middle.morphemes.length === 0) return [...front, ...back]
  const before = front.pop()
  const after = before ? undefined : back.shift()
  const whole = {
    start: before?.start ?? middle.start,
    end: after?.end ?? middle.end,
    morphemes: [...(before?.morphemes ?? []), ...middle.morphemes, ...(after?.morphemes ?? [])],
  }
  return whole.start < whole.end ? [...front, whole, ...back] : [...front, ...back]
}
