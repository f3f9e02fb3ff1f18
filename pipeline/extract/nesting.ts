import { isTerm, LONGEST_FORM, type Draft } from './drafts.ts'

/** Where a draft was met. */
export interface Met {
  readonly draft: Draft
  readonly start: number
  readonly end: number
}

export interface Nesting {
  /** How often it is inside a longer term, and inside which. */
  nested: number
  readonly hosts: Set<Draft>
}

/**
 * By term: how often it is inside a longer one, and inside which. Only what `minHost` units hold makes a shorter term a part
 * of it.
 * @param met by unit, in order of start
 */
export function nestedIn(met: Iterable<readonly Met[]>, minHost: number): ReadonlyMap<Draft, Nesting> {
  const counted = new Map<Draft, Nesting>()
  for (const all of met)
    all.forEach((inner, n) => {
      const host = hostOf(inner, n, all, minHost)
      if (!host) return
      const nesting = counted.get(inner.draft) ?? { nested: 0, hosts: new Set() }
      counted.set(inner.draft, nesting)
      nesting.nested++
      nesting.hosts.add(host)
    })
  return counted
}

/** The longest term around an occurrence. Occurrences stand in order of start, and none is longer than {@link LONGEST_FORM}. */
function hostOf(inner: Met, n: number, all: readonly Met[], minUnits: number): Draft | undefined {
  let host: Met | undefined
  const look = (outer: Met | undefined): void => {
    if (!outer || !isTerm(outer.draft) || outer.draft.units.length < minUnits) return
    if (outer.start > inner.start || outer.end < inner.end) return
    const length = outer.end - outer.start
    if (length > (host ? host.end - host.start : inner.end - inner.start)) host = outer
  }
  for (let i = n - 1; i >= 0 && (all[i]?.start ?? 0) >= inner.start - LONGEST_FORM; i--) look(all[i])
  for (let i = n + 1; all[i]?.start === inner.start; i++) look(all[i])
  return host?.draft
}

/** So little of a term's occurrences outside longer ones makes it a part of those, and no term. */
const FREE = 0.1

export const isFragment = ({ frequency, glued }: Draft, nesting: Nesting | undefined): boolean =>
  frequency - (nesting?.nested ?? 0) < FREE * frequency || frequency - glued < FREE * frequency
