import type { Fix, UnitFinding } from '../model/check.ts'

/** A fix of a finding in the unit that it is about. */
export interface ChosenFix {
  readonly finding: UnitFinding
  readonly fix: Fix
}

/**
 * The fixes that can be applied together, by file and unit: of two that touch each other the one that starts first, then the
 * longer one, then by the name of the rule. What is left out may be applied in a next round, to the text as it is by then.
 */
export function chooseFixes(findings: readonly UnitFinding[]): readonly ChosenFix[] {
  const fixable = findings.flatMap(finding => (finding.fix ? [{ finding, fix: finding.fix }] : []))
  const byUnit = new Map<string, ChosenFix[]>()
  for (const chosen of fixable) {
    const key = `${chosen.finding.path}\n${chosen.finding.id}`
    byUnit.set(key, [...(byUnit.get(key) ?? []), chosen])
  }
  return [...byUnit.values()].flatMap(apart)
}

function apart(fixes: readonly ChosenFix[]): readonly ChosenFix[] {
  const chosen: ChosenFix[] = []
  for (const candidate of fixes.toSorted(compare)) {
    const last = chosen.at(-1)
    if (!last || candidate.fix.start > last.fix.end || isSideBySide(last.fix, candidate.fix))
      chosen.push(candidate)
  }
  return chosen
}

const compare = (a: ChosenFix, b: ChosenFix): number =>
  a.fix.start - b.fix.start ||
  b.fix.end - a.fix.end ||
  (a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : 0) ||
  (a.fix.text < b.fix.text ? -1 : 1)

/** Two replacements may stand side by side; of two texts put in at one place nobody knows which comes first. */
const isSideBySide = (before: Fix, after: Fix): boolean =>
  after.start === before.end && before.start < before.end && after.start < after.end
