import type { NewDesignation } from '../merge-entry.ts'

/** What stands on one row of a format that has a source and a target. */
export interface NamePair {
  readonly source: NewDesignation
  readonly target: NewDesignation
}

/**
 * The names of a concept in two languages as rows, each name on one at least: the second goes with the second, and where one
 * side has fewer, its first name stands again. None where a side has no name.
 */
export function pairsOf(
  sources: readonly NewDesignation[],
  targets: readonly NewDesignation[],
): readonly NamePair[] {
  const [firstSource, firstTarget] = [sources[0], targets[0]]
  if (!firstSource || !firstTarget) return []
  return Array.from({ length: Math.max(sources.length, targets.length) }, (_, i) => ({
    source: sources[i] ?? firstSource,
    target: targets[i] ?? firstTarget,
  }))
}
