import type { Mention } from '../model/text.ts'
import type { LinkedSide } from './rule.ts'

const NEXT_NAME = /^ (\p{Lu}\p{Ll}+)/u
const NAME_BEFORE = /(?<=\p{Ll}[,;]? )(\p{Lu}\p{Ll}+) $/u
/** What is called after a place or an institution keeps its name: of Mexico City and New York State the first part is translated. */
const GENERIC = new Set(
  `Academy Agency Airlines Airport Ambassador Area Army Assembly Association Authority Bank Bay Bill Board Border Branch Bridge Bureau Cabinet
  Capital Center Centre Chamber Championship Chief Church City Civil Coast College Commission Committee Conference Congress Constitution Cooperation Corporation
  Council Country County Court Crisis Cup Day Defence Defense Delegation Department Desk Dialogue District East Eastern Embassy Emperor Empire
  Energy Exchange Federation Finance Force Forces Foreign Forum Foundation Fund Games General Gold Government Grand Group Gulf Health High Hills Home Hospital House
  Institute Interior International Intelligence Island Islands Joint King Kingdom Lake Law League Library Market Ministry Minister Monetary Mountain Mountains Museum National Navy News
  North Northern Office Olympics Open Parliament Park Party Peninsula People People's Police Policy Port Post President Press Prime Prince Princess Prix Province Public Queen
  Railway Region Relations Report Republic Republican River Road Royal School Sea Secretary Security Senate Senator Society South Southern Special Stadium State States
  Station Stock Strait Street Studies Summit Supreme Team Territory Times Today Town Trade Treaty Treasury Tribunal Union United University Valley Village War West Western World`.split(
    /\s+/u,
  ),
)

/** Above this share of capitalized words a text is a headline, in which capitals say nothing. */
const HEADLINE = 0.6

/**
 * Whether an English mention stands inside a longer name that is no term: the Jordan of Jordan Miller has no equivalent of its
 * own. A name next to another term is none: "Japan's" and "Japan Coast Guard", if that is a term, are parted by their mentions.
 */
export function isInLongerName(
  { lang, text, mentions }: LinkedSide,
  { start, end, surface }: Mention,
): boolean {
  if (lang !== 'en' || !/^\p{Lu}\p{Ll}/u.test(surface)) return false
  const isAlone = (from: number, to: number): boolean =>
    !GENERIC.has(text.slice(from, to)) && !mentions.some(other => other.start < to && from < other.end)
  const next = NEXT_NAME.exec(text.slice(end, end + 30))?.[1]
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[1]
  const isInName =
    (next !== undefined && isAlone(end + 1, end + 1 + next.length)) ||
    (before !== undefined && isAlone(start - 1 - before.length, start - 1))
  return isInName && !isHeadline(text)
}

function isHeadline(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? []
  return words.filter(word => /^\p{Lu}/u.test(word)).length > HEADLINE * words.length
}
