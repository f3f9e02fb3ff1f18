import type { UnitFinding } from './check.ts'
import type { DocumentLang } from './lang.ts'
import type { Severity } from './outcome.ts'

/** What a report says of a rule that was run. */
export interface RuleInfo {
  /** kebab-case, stable. */
  readonly name: string
  /** As this run had it. */
  readonly severity: Severity
  /** One sentence: what is wrong where the rule reports. */
  readonly description: string
}

export interface SideText {
  readonly lang: DocumentLang
  readonly text: string
}

/** Why a finding does not count: somebody has said so beside the text, or it was there before. */
export interface Acceptance {
  readonly by: 'excuse' | 'baseline'
  readonly reason: string
}

/** A finding with all that a reader needs to judge it. */
export interface ReportedFinding {
  readonly finding: UnitFinding
  /** The segments of its unit, where it has one. */
  readonly source?: SideText
  readonly target?: SideText
  /** Where what is marked in the target ends in the file, 1-based, where that is known. */
  readonly end?: { readonly line: number; readonly column: number }
  /** The glossary entry that is meant: the designations to write, best first. */
  readonly entry?: { readonly source: readonly string[]; readonly target: readonly string[] }
  /** The same as long as the text at fault is the same: neither moved lines nor other units change it. */
  readonly fingerprint: string
  readonly accepted?: Acceptance
}

/** A file, or a pair of files, that was checked. */
export interface CheckedBitext {
  readonly path: string
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  readonly units: number
}

/** What a run of the checks found, for every output. */
export interface CheckReport {
  /** Of the program. */
  readonly version: string
  readonly bitexts: readonly CheckedBitext[]
  /** All that were run, by name. */
  readonly rules: readonly RuleInfo[]
  /** In the order of files and places, accepted ones included. */
  readonly findings: readonly ReportedFinding[]
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** From which severity on a run counts as failed. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

export const fails = ({ finding, accepted }: ReportedFinding, failOn: FailOn): boolean =>
  accepted === undefined && failOn !== 'never' && RANK[finding.severity] >= RANK[failOn]

/** Those that nobody has accepted. */
export const openFindings = ({ findings }: Pick<CheckReport, 'findings'>): readonly ReportedFinding[] =>
  findings.filter(({ accepted }) => accepted === undefined)
