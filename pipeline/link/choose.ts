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

/** Without romanised words where the same letters are a designation as they stand: they only happen to agree. */
export function withoutCoincidence(mentions: readonly Mention[]): readonly Mention[] {
  const plain = new Set(
    mentions.filter(({ match }) => match !== 'romanized').map(({ start, end }) => `${start} ${end}`),
  )
  return mentions.filter(({ match, start, end }) => match !== 'romanized' || !plain.has(`${start} ${end}`))
}

/**
 * Without the earlier of two mentions that cross, where it begins with a name: a name goes with all that follows, so that a
 * Kubernetes API server is an API server of Kubernetes, while information security measures are for information security.
 */
export function withoutCrossed(
  mentions: readonly Mention[],
  isModifiedByName: (mention: Mention) => boolean,
): readonly Mention[] {
  const sorted = mentions.toSorted(inOrder)
  const kept: Mention[] = []
  for (const mention of sorted.toReversed()) {
    const crossing = nextCrossing(mention, kept)
    const isWithin =
      crossing && sorted.some(({ start, end }) => start <= mention.start && crossing.end <= end)
    if (!crossing || isWithin || !isModifiedByName(mention)) kept.push(mention)
  }
  return kept.toReversed()
}

/** @param later the nearest last */
function nextCrossing(mention: Mention, later: readonly Mention[]): Mention | undefined {
  for (let n = later.length - 1; n >= 0; n--) {
    const other = later[n]
    if (!other || other.start >= mention.end) return undefined
    if (mention.start < other.start && mention.end < other.end) return other
  }
  return undefined
}

const PARTED = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** In Chinese a space parts words: a term runs across it only where no other begins or ends there. */
export function withoutParted(mentions: readonly Mention[], text: string): readonly Mention[] {
  const gaps = Array.from(text.matchAll(PARTED), ({ 0: gap, index }) => ({
    start: index,
    end: index + gap.length,
  }))
  const isParted = ({ start, end }: Mention): boolean =>
    gaps.some(
      gap =>
        start < gap.start &&
        gap.end < end &&
        mentions.some(
          other =>
            (other.start === gap.end && other.end <= end) ||
            (other.end === gap.start && other.start >= start),
        ),
    )
  return gaps.length === 0 ? mentions : mentions.filter(mention => !isParted(mention))
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
