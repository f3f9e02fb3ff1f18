import type { UnitFinding } from '../model/check.ts'

/** That findings of some rules in a unit are as they should be, and why. */
export interface Excuse {
  readonly path: string
  /** 1-based, of what it is written on, or of the unit that it is about. */
  readonly line?: number
  /** Of the unit. */
  readonly id: string
  readonly rules: readonly string[]
  readonly reason: string
}

/** Excuses, and what is wrong with some that were meant to be. */
export interface Excuses {
  readonly excuses: readonly Excuse[]
  readonly findings: readonly UnitFinding[]
}

export const UNUSED_EXCUSE = 'unused-excuse'
export const EXCUSE_WITHOUT_REASON = 'excuse-without-reason'

export const EXCUSE_SIGN = 'taiyaku-ignore'
const RULES = /^\s*([a-z][a-z0-9-]*(?:\s*,\s*[a-z][a-z0-9-]*)*)\s*(?::\s*(.*))?$/u
/** What ends a comment in some formats is no reason. */
const COMMENT_END = /\s*(?:-->|\*\/)\s*$/u

/**
 * The excuses in a note beside a unit, a line each: `taiyaku-ignore number-mismatch: spelled out in the original`. Several
 * rules are parted by commas.
 */
export function excusesIn(note: string, at: Pick<Excuse, 'path' | 'line' | 'id'>): Excuses {
  const excuses: Excuse[] = []
  const findings: UnitFinding[] = []
  for (const line of note.split(/\r?\n/u)) {
    const sign = line.indexOf(EXCUSE_SIGN)
    if (sign === -1) continue
    const [, names, reason = ''] =
      RULES.exec(line.slice(sign + EXCUSE_SIGN.length).replace(COMMENT_END, '')) ?? []
    if (names !== undefined && reason.trim() !== '')
      excuses.push({ ...at, rules: names.split(/\s*,\s*/u), reason: reason.trim() })
    else findings.push(malformed(at, names))
  }
  return { excuses, findings }
}

function malformed({ path, line, id }: Pick<Excuse, 'path' | 'line' | 'id'>, names?: string): UnitFinding {
  const form = `"${EXCUSE_SIGN} ${names ?? 'RULE'}: why it is right as it is"`
  return {
    rule: EXCUSE_WITHOUT_REASON,
    severity: 'warning',
    message:
      names === undefined ? `Not an excuse: write ${form}.` : `An excuse needs a reason: write ${form}.`,
    path,
    ...(line !== undefined && { line }),
    id,
  }
}

export interface Excused {
  /** By finding, why it is excused. */
  readonly reasons: ReadonlyMap<UnitFinding, string>
  /** One for each rule of an excuse that excuses nothing. */
  readonly unused: readonly UnitFinding[]
}

/** @param known the rules that were run: an excuse from another one may be of use in another run */
export function applyExcuses(
  findings: readonly UnitFinding[],
  excuses: readonly Excuse[],
  known: { readonly active: ReadonlySet<string>; readonly all: ReadonlySet<string> },
): Excused {
  const byUnit = new Map<string, { readonly rule: string; readonly excuse: Excuse; isUsed: boolean }[]>()
  for (const excuse of excuses)
    for (const rule of excuse.rules) {
      const key = unitKey(excuse)
      byUnit.set(key, [...(byUnit.get(key) ?? []), { rule, excuse, isUsed: false }])
    }
  const reasons = new Map<UnitFinding, string>()
  for (const finding of findings) {
    const fitting = byUnit.get(unitKey(finding))?.filter(({ rule }) => rule === finding.rule) ?? []
    for (const entry of fitting) entry.isUsed = true
    if (fitting[0]) reasons.set(finding, fitting[0].excuse.reason)
  }
  const unused = [...byUnit.values()]
    .flat()
    .filter(({ rule, isUsed }) => !isUsed && (known.active.has(rule) || !known.all.has(rule)))
    .map(({ rule, excuse }) => unusedFinding(rule, excuse, known.all))
  return { reasons, unused }
}

const unitKey = ({ path, id }: { readonly path: string; readonly id: string }): string => `${path}\n${id}`

function unusedFinding(rule: string, { path, line, id }: Excuse, all: ReadonlySet<string>): UnitFinding {
  const why = all.has(rule) ? `there is no finding of ${rule}` : `there is no rule ${rule}`
  return {
    rule: UNUSED_EXCUSE,
    severity: 'warning',
    message: `The excuse is of no use, ${why}: remove it.`,
    path,
    ...(line !== undefined && { line }),
    id,
  }
}
