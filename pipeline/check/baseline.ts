import { z } from 'zod'
import { InputError } from '../model/outcome.ts'

/** What was found when the baseline was drawn: how often each fingerprint, by file and rule. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>

/** What a baseline needs to know of a finding. */
export interface Fingerprinted {
  readonly path: string
  readonly rule: string
  readonly fingerprint: string
}

const VERSION = 1
const byName = <Value>(value: z.ZodType<Value>): z.ZodRecord<z.ZodString, z.ZodType<Value>> =>
  z.record(z.string(), value)
const form = z.strictObject({
  version: z.literal(VERSION),
  findings: byName(byName(byName(z.number().int().positive()))),
})

/** The baseline of some findings; their order does not matter. */
export function baselineOf(findings: readonly Fingerprinted[]): Baseline {
  const counts = new Map<string, Map<string, Map<string, number>>>()
  for (const { path, rule, fingerprint } of findings) {
    const rules = counts.get(path) ?? new Map<string, Map<string, number>>()
    counts.set(path, rules)
    const prints = rules.get(rule) ?? new Map<string, number>()
    rules.set(rule, prints)
    prints.set(fingerprint, (prints.get(fingerprint) ?? 0) + 1)
  }
  return sorted(counts, rules => sorted(rules, prints => sorted(prints, count => count)))
}

/** In order of the keys, so that the file changes little when the findings do. `__proto__` is a name like any other. */
const sorted = <In, Out>(map: ReadonlyMap<string, In>, change: (value: In) => Out): Record<string, Out> =>
  Object.fromEntries(
    [...map].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, change(value)]),
  )

export const baselineText = (baseline: Baseline): string =>
  `${JSON.stringify({ version: VERSION, findings: baseline }, undefined, 2)}\n`

/** @throws InputError where the text is not a baseline */
export function readBaseline(text: string, path: string): Baseline {
  const parsed = form.safeParse(parseJson(text, path))
  if (parsed.success) return parsed.data.findings
  const [issue] = parsed.error.issues
  throw new InputError(
    path,
    undefined,
    `not a baseline: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'of another form'}; write it anew with --write-baseline`,
  )
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(path, undefined, 'not a baseline: not JSON; write it anew with --write-baseline')
  }
}

export interface Compared<Item> {
  /** Those that the baseline has. */
  readonly known: ReadonlySet<Item>
  /** Entries of which the text has fewer than the baseline, by file. */
  readonly stale: ReadonlyMap<string, number>
}

/** @param isChecked whether the run would have found such findings, so that their absence means something */
export function compareBaseline<Item extends Fingerprinted>(
  findings: readonly Item[],
  baseline: Baseline,
  isChecked: (path: string, rule: string) => boolean,
): Compared<Item> {
  const left = new Map<string, number>()
  const entries = Object.entries(baseline).flatMap(([path, rules]) =>
    Object.entries(rules).flatMap(([rule, prints]) =>
      Object.entries(prints).map(([fingerprint, count]) => ({ path, rule, fingerprint, count })),
    ),
  )
  for (const { count, ...entry } of entries) left.set(keyOf(entry), count)
  const known = new Set<Item>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const count = left.get(key) ?? 0
    if (count === 0) continue
    left.set(key, count - 1)
    known.add(finding)
  }
  const stale = new Map<string, number>()
  for (const entry of entries) {
    const count = left.get(keyOf(entry)) ?? 0
    if (count > 0 && isChecked(entry.path, entry.rule))
      stale.set(entry.path, (stale.get(entry.path) ?? 0) + count)
  }
  return { known, stale }
}

const keyOf = ({ path, rule, fingerprint }: Fingerprinted): string => `${path}\n${rule}\n${fingerprint}`
