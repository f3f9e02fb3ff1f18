import type { RuleInfo } from '../model/report.ts'

export interface KeyRule extends RuleInfo {
  readonly name: 'key-missing' | 'key-unused' | 'key-untranslated'
}

/** Rules about the keys of an application, which only show where its code is read with its catalogues. */
export const KEY_RULES: readonly KeyRule[] = [
  {
    name: 'key-missing',
    severity: 'error',
    description: 'The code uses a key that the catalogue of the source language lacks.',
  },
  {
    name: 'key-unused',
    severity: 'warning',
    description: 'A catalogue has a key that the code does not use.',
  },
  {
    name: 'key-untranslated',
    severity: 'error',
    description:
      'The catalogue of a language lacks a key that the source language has, or has nothing for it.',
  },
]

/** What a run itself reports. */
export const RUN_RULES: readonly RuleInfo[] = [
  {
    name: 'unused-excuse',
    severity: 'warning',
    description: 'An excuse excuses nothing, or names a rule that does not exist.',
  },
  {
    name: 'excuse-without-reason',
    severity: 'warning',
    description: 'An excuse is not well formed or lacks its reason, and so excuses nothing.',
  },
  {
    name: 'stale-baseline',
    severity: 'info',
    description: 'The baseline has findings that are no longer there: it can be drawn anew.',
  },
]
