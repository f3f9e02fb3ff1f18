import type { CandidateContext } from '../model/candidate.ts'
import type { TranslationUnit } from '../model/bitext.ts'
import type { TokenizedSide } from './inventory.ts'
import type { TermLink } from './link-terms.ts'

const MOST = 3
/** Characters of a text that shows how a term is used and is quickly read. */
const SHORT = 40
const LONG = 240

/** A place where a pair is linked. */
export interface Place {
  readonly unit: TranslationUnit<TokenizedSide>
  readonly link: TermLink
}

/** At most three places of different texts, the clearest first, of different files where there are some. */
export function contextsOf(places: readonly Place[]): readonly CandidateContext[] {
  const ranked = places
    .map(({ unit, link }) => ({ unit, link, unclear: unclearness(unit) }))
    .toSorted((a, b) => a.unclear - b.unclear)
  const chosen: Place[] = []
  for (const isFresh of [differsInFile, differsInText])
    for (const place of ranked) {
      if (chosen.length === MOST) break
      if (!chosen.includes(place) && chosen.every(other => isFresh(place, other))) chosen.push(place)
    }
  return chosen.map(({ unit: { id, source, target }, link }) => ({
    path: source.path,
    unit: id,
    source: { text: source.text, span: { start: link.source.start, end: link.source.end } },
    target: { text: target.text, span: { start: link.target.start, end: link.target.end } },
  }))
}

const differsInFile = (a: Place, b: Place): boolean =>
  a.unit.source.path !== b.unit.source.path && differsInText(a, b)
const differsInText = (a: Place, b: Place): boolean => a.unit.source.text !== b.unit.source.text

function unclearness({ source: { text } }: TranslationUnit<TokenizedSide>): number {
  if (text.length < SHORT) return 2 * (SHORT - text.length)
  return Math.max(0, text.length - LONG)
}
