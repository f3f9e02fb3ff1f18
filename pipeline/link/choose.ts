import type { Designation } from '../model/glossary.ts'
import type { Mention } from '../model/text.ts'

export const inOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end

/** From left to right the longest at each place; designations of several concepts share their place. */
export function leftmostLongest(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = []
  /** The concepts of the place kept last. */
  let here = new Set<Mention['concept']>()
  for (const next of mentions.toSorted(inOrder)) {
    const last = kept.at(-1)
    if (!last || next.start >= last.end) here = new Set()
    else if (last.start !== next.start || last.end !== next.end || here.has(next.concept)) continue
    here.add(next.concept)
    kept.push(next)
  }
  return kept
}

const OPENING = /^\s?[(（]\s?$/u
const CLOSING = /^\s?[)）]/u

/**
 * A term with its other name in brackets straight after it is one mention: 파드(Pod), 节点（Node）, Shanghai Cooperation
 * Organization (SCO). A name that should not be used stays a mention of its own, so that it is seen.
 */
export function withBracketedName(
  mentions: readonly Mention[],
  text: string,
  designationOf: (mention: Mention) => Designation | undefined,
): readonly Mention[] {
  const isUsable = (mention: Mention): boolean => {
    const status = designationOf(mention)?.status
    return status !== 'deprecated' && status !== 'forbidden'
  }
  const isAlone = (n: number): boolean =>
    mentions[n - 1]?.start !== mentions[n]?.start && mentions[n + 1]?.start !== mentions[n]?.start
  const result: Mention[] = []
  for (let n = 0; n < mentions.length; n++) {
    const [own, name] = [mentions[n], mentions[n + 1]]
    if (!own) continue
    const closing = name && CLOSING.exec(text.slice(name.end, name.end + 2))
    const isNamed =
      closing &&
      own.concept === name.concept &&
      OPENING.test(text.slice(own.end, name.start)) &&
      isAlone(n) &&
      isAlone(n + 1) &&
      isUsable(own) &&
      isUsable(name)
    if (isNamed) {
      const end = name.end + closing[0].length
      result.push({ ...own, end, surface: text.slice(own.start, end), match: 'variant' })
      n++
    } else result.push(own)
  }
  return result
}
