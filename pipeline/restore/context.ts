import { NONE, type LanguageModel } from './language-model.ts'
import type { Path } from './search.ts'

/** Tuned on development titles. */
export const CONTEXT_COST = {
  /** What a pair of companions takes off, by how much (as a logarithm) they meet more often than chance has it ... */
  weight: 400,
  /** ... beyond so much, and up to so much. */
  least: 1,
  most: 5,
}

/** Counts of one or two say little of how often words meet. */
const DISCOUNT = 0.5

/**
 * The paths with what their words say of each other wherever they stand in the title, cheapest first: 半導体 makes 工場
 * likelier than 向上. (Pointwise mutual information of content words within a line; Church and Hanks 1990.)
 */
export function rankByContext(paths: readonly Path[], model: LanguageModel): readonly Path[] {
  return paths
    .map(path => ({ ...path, cost: path.cost - companionship(path, model) }))
    .toSorted((a, b) => a.cost - b.cost)
}

function companionship({ edges }: Path, model: LanguageModel): number {
  const words = [...new Set(edges.map(({ number }) => number))]
    .filter(number => number !== NONE)
    .toSorted((a, b) => a - b)
  let sum = 0
  words.forEach((a, i) => {
    for (const b of words.slice(i + 1)) sum += attraction(model, a, b)
  })
  return CONTEXT_COST.weight * sum
}

function attraction(model: LanguageModel, lower: number, higher: number): number {
  const times = model.companions(lower, higher)
  if (times === 0) return 0
  const { lines, linesWith } = model.counts
  const chance = (linesWith[lower] ?? 1) * (linesWith[higher] ?? 1)
  const information = Math.log(((times - DISCOUNT) * lines) / chance)
  return Math.max(0, Math.min(CONTEXT_COST.most, information - CONTEXT_COST.least))
}
