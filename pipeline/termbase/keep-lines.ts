import { diffArrays } from 'diff'

/**
 * `after` with the lines of `original` wherever they say what `before` said. A printer writes a text anew in its own style:
 * `before` is what it makes of the original, `after` what it makes of the original with a change.
 */
export function keepLines(original: string, before: string, after: string): string {
  if (before === after) return original
  const spelt = spellings(lines(original), lines(before))
  const out: string[] = []
  let at = 0
  for (const { value, added, removed } of diffArrays(lines(before), lines(after))) {
    if (added) out.push(...value)
    else {
      if (!removed) out.push(...originals(spelt.slice(at, at + value.length), value))
      at += value.length
    }
  }
  return out.join('\n')
}

const lines = (text: string): string[] => text.split('\n')

/** How the original has a line of `before`; a group that was laid out over another number of lines stands together. */
interface Spelling {
  readonly group: readonly string[]
  /** The line's place in its group, and how many lines of `before` the group makes. */
  readonly place: number
  readonly size: number
}

function spellings(original: readonly string[], before: readonly string[]): readonly Spelling[] {
  const spelt: Spelling[] = []
  let open: string[] = []
  const group = (texts: readonly string[], size: number): void => {
    const isOneToOne = texts.length === size
    for (let place = 0; place < size; place++)
      spelt.push(
        isOneToOne
          ? { group: texts.slice(place, place + 1), place: 0, size: 1 }
          : { group: texts, place, size },
      )
  }
  for (const { value, added, removed } of diffArrays([...original], [...before])) {
    // A removal comes before the addition that takes its place.
    if (removed) open = value
    else {
      group(added ? open : value, value.length)
      open = []
    }
  }
  return spelt
}

/** A group of which a part has changed is taken as it was printed. */
function originals(spelt: readonly Spelling[], printed: readonly string[]): readonly string[] {
  const out: string[] = []
  for (let i = 0; i < spelt.length;) {
    const { group, place, size } = spelt[i] as Spelling
    const isWhole = place === 0 && i + size <= spelt.length
    out.push(...(isWhole ? group : printed.slice(i, i + 1)))
    i += isWhole ? size : 1
  }
  return out
}
