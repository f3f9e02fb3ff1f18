import type { CandidateContext } from '../model/candidate.ts'
import type { Place } from './link-units.ts'
import type { Unit } from './units.ts'

const MOST = 3
/** Characters of a text that shows how a term is used and is quickly read. */
const SHORT = 40
const LONG = 240

/** At most three places of different texts, the clearest first, of different files where there are some. */
export function contextsOf(places: readonly Place[], units: readonly Unit[]): readonly CandidateContext[] {
  const ranked = places
    .flatMap((place): Context[] => {
      const unit = units[place.unit]
      return unit ? [{ ...place, unit, unclear: unclearness(unit) }] : []
    })
    .toSorted((a, b) => a.unclear - b.unclear)
  const chosen: Context[] = []
  for (const isFresh of [differsInFile, differsInText])
    for (const context of ranked) {
      if (chosen.length === MOST) break
      if (!chosen.includes(context) && chosen.every(other => isFresh(context, other))) chosen.push(context)
    }
  return chosen.map(({ unit, source, target }) => ({
    path: unit.source.path,
    unit: unit.id,
    source: { text: unit.source.text, span: source },
    target: { text: unit.target.text, span: target },
  }))
}

interface Context extends Omit<Place, 'unit'> {
  readonly unit: Unit
  readonly unclear: number
}

const differsInFile = (a: Context, b: Context): boolean =>
  a.unit.source.path !== b.unit.source.path && differsInText(a, b)
const differsInText = (a: Context, b: Context): boolean => a.unit.source.text !== b.unit.source.text

function unclearness({ source: { text } }: Unit): number {
  if (text.length < SHORT) return 2 * (SHORT - text.length)
  return Math.max(0, text.length - LONG)
}
