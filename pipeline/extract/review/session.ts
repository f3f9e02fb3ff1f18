import type { Decision, Review, ReviewItem } from './review.ts'

/** What a person changes of an item. */
export type Change = Partial<Pick<ReviewItem, 'source' | 'target'>> & { readonly decision?: Decision }

export interface Progress {
  readonly decided: number
  readonly total: number
}

/** One walk through the candidates, each change of which can be taken back. */
export interface Session {
  /** The index of the item to decide on; undefined where none is left. */
  readonly current: () => number | undefined
  readonly item: (index: number) => ReviewItem
  /** With a decision, the walk goes on to the next item. */
  readonly change: (change: Change) => void
  /** The index of the item that is as it was before; undefined where nothing has been done. */
  readonly undo: () => number | undefined
  readonly progress: () => Progress
}

/** Items without a decision come first, in their order; then those that were left for later before. */
export function createSession({ items: start }: Review): Session {
  const items = [...start]
  const history: { readonly index: number; readonly before: ReviewItem; readonly at: number }[] = []
  const order = [...items.keys()]
    .filter(i => items[i]?.decision === undefined || items[i].decision === 'later')
    .toSorted((a, b) => Number(items[a]?.decision === 'later') - Number(items[b]?.decision === 'later'))
  let at = 0
  const item = (index: number): ReviewItem => {
    const found = items[index]
    if (!found) throw new RangeError(`no item ${index} of ${items.length}`)
    return found
  }
  return {
    current: () => order[at],
    item,
    change: change => {
      const index = order[at]
      if (index === undefined) throw new RangeError('nothing is left to decide on')
      history.push({ index, before: item(index), at })
      items[index] = { ...item(index), ...change }
      if (change.decision !== undefined) at++
    },
    undo: () => {
      const last = history.pop()
      if (!last) return undefined
      items[last.index] = last.before
      at = last.at
      return last.index
    },
    progress: () => ({
      decided: items.filter(({ decision }) => decision === 'accept' || decision === 'reject').length,
      total: items.length,
    }),
  }
}
