import type { Entry } from './inventory.ts'
import type { Pair, PairTable } from './term-pairs.ts'

/** What a second translation of a term must have of its links to be worth a look. */
const SECOND_SHARE = 0.12
const SECOND_LINKS = 3

/**
 * The pairs to propose: terms on both sides, linked often enough, the best one of either side or a good second one.
 * `minLinks` counts units; a pair that the text defines needs but one, and so does one that sounds or is written alike.
 */
export function choosePairs(table: PairTable, minLinks: number): readonly Pair[] {
  const all = table.flatMap(row => [...row.values()])
  const isEnough = (pair: Pair): boolean =>
    pair.links >= minLinks || (pair.links > 0 && (pair.defined > 0 || isTransliteration(pair)))
  const linked = all.filter(pair => pair.source.isTerm && pair.target.isTerm && isEnough(pair))
  const best = new Map<object, Pair>()
  for (const pair of linked)
    for (const entry of [pair.source, pair.target])
      if ((best.get(entry)?.score ?? -1) < pair.score) best.set(entry, pair)
  return linked.filter(pair => {
    const { source, target } = pair
    const [own, theirs] = [best.get(source), best.get(target)]
    if (own === pair && theirs === pair) return true
    // Where a longer or shorter term has the better claim to the other side, this one is a part, or has too much.
    if (own && own !== pair && isPart(own.target, target)) return false
    if (theirs && theirs !== pair && isPart(theirs.source, source)) return false
    return isSecond(pair)
  })
}

/** Sounds that agree so far do so by chance in few pairs of one sentence. */
const SURE = 0.5

/** What is written the same in both languages is a name or left as it is, and tells a glossary nothing. */
const isTransliteration = ({ source, target, alike }: Pair): boolean =>
  alike >= SURE && source.key !== target.key

/** By words: logging is no part of log. */
const isPart = (a: Entry, b: Entry): boolean =>
  a.length !== b.length && (a.key.includes(b.key) || b.key.includes(a.key))

const isSecond = ({ source, links }: Pair): boolean =>
  links >= SECOND_LINKS && links >= SECOND_SHARE * source.units.length
