import type { ActiveRule } from './check.ts'
import { applyExcuses, type Excuse } from './excuse.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { TranslationUnit } from '../model/bitext.ts'
import type { UnitFinding } from '../model/check.ts'
import type { ConceptId, Designation, Glossary } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { CheckReport, ReportedFinding, RuleInfo } from '../model/report.ts'
import { KEY_RULES, RUN_RULES } from './key-rules.ts'
import type { FilePlace, LoadedBitext } from './loaded.ts'
import { knownRules, type CheckSettings } from './settings.ts'

/** A bitext with the rules that were applied to it. */
export interface CheckedItem {
  readonly loaded: LoadedBitext
  readonly rules: readonly ActiveRule[]
}

/** What a run came to, before it is told. */
export interface RunResult {
  readonly items: readonly CheckedItem[]
  readonly glossary: Glossary
  readonly settings: CheckSettings
  /** Of the units, without places. */
  readonly findings: readonly UnitFinding[]
  /** Of readers and keys, with what places they have. */
  readonly others: readonly UnitFinding[]
  /** Rules about keys that were run. */
  readonly keyRules: readonly RuleInfo[]
  readonly version: string
}

/** All that was found, in the order of files and places, with texts, entries and fingerprints; the excused ones are marked. */
export function createReport(result: RunResult): CheckReport {
  const { items, others, version } = result
  const units = unitIndex(items)
  const placed = [...result.findings.map(finding => inPlace(finding, units.get(keyOf(finding)))), ...others]
  const { reasons, unused, malformed } = excused(placed, result)
  const findings = inOrder(items, [...placed, ...unused, ...malformed]).map(finding => {
    const reported = describe(finding, units.get(keyOf(finding)), result.glossary)
    const reason = reasons.get(finding)
    return reason === undefined ? reported : { ...reported, accepted: { by: 'excuse' as const, reason } }
  })
  return {
    version,
    bitexts: items.map(({ loaded: { bitext } }) => ({ ...bitext, units: bitext.units.length })),
    rules: ruleInfos(result, findings),
    findings,
  }
}

interface IndexedUnit {
  readonly unit: TranslationUnit
  readonly loaded: LoadedBitext
}

const keyOf = ({ path, id }: Pick<UnitFinding, 'path' | 'id'>): string => `${path}\n${id}`

const unitIndex = (items: readonly CheckedItem[]): ReadonlyMap<string, IndexedUnit> =>
  new Map(
    items.flatMap(({ loaded }) =>
      loaded.bitext.units.map(
        unit => [keyOf({ path: unit.target.path, id: unit.id }), { unit, loaded }] as const,
      ),
    ),
  )

/** At what is marked in the target; else where the target begins. */
function inPlace(finding: UnitFinding, indexed: IndexedUnit | undefined): UnitFinding {
  if (!indexed) return finding
  return { ...finding, ...indexed.loaded.places(indexed.unit.target, finding.target).start }
}

function inOrder(items: readonly CheckedItem[], findings: readonly UnitFinding[]): readonly UnitFinding[] {
  const files = new Map<string, number>()
  for (const { loaded } of items) files.set(loaded.bitext.path, files.get(loaded.bitext.path) ?? files.size)
  for (const { path } of findings) files.set(path, files.get(path) ?? files.size)
  return findings.toSorted(
    (a, b) =>
      (files.get(a.path) ?? 0) - (files.get(b.path) ?? 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
}

function describe(
  finding: UnitFinding,
  indexed: IndexedUnit | undefined,
  glossary: Glossary,
): ReportedFinding {
  if (!indexed) return { finding, fingerprint: fingerprintOf(finding, '', '') }
  const { unit, loaded } = indexed
  const { sourceLang, targetLang } = loaded.bitext
  const [source, target] = [unit.source.text, unit.target.text]
  const entry = entryOf(finding.concept, glossary, sourceLang, targetLang)
  const end: FilePlace | undefined = loaded.places(unit.target, finding.target).end
  return {
    finding,
    source: { lang: sourceLang, text: source },
    target: { lang: targetLang, text: target },
    ...(end && { end }),
    ...(entry && { entry }),
    fingerprint: fingerprintOf(finding, source, target),
  }
}

function entryOf(
  id: ConceptId | undefined,
  { concepts }: Glossary,
  sourceLang: DocumentLang,
  targetLang: DocumentLang,
): ReportedFinding['entry'] {
  const concept = id && concepts.get(id)
  if (!concept) return undefined
  const names = (lang: DocumentLang): readonly string[] =>
    concept.designations.filter(d => d.lang === lang && isUsable(d)).map(({ text }) => text)
  return { source: names(sourceLang), target: names(targetLang) }
}

const isUsable = ({ status }: Designation): boolean => status !== 'deprecated' && status !== 'forbidden'

interface Judged {
  readonly reasons: ReadonlyMap<UnitFinding, string>
  readonly unused: readonly UnitFinding[]
  readonly malformed: readonly UnitFinding[]
}

function excused(findings: readonly UnitFinding[], { items, settings, keyRules }: RunResult): Judged {
  const active = new Set([
    ...items.flatMap(({ rules }) => rules.map(({ rule }) => rule.name)),
    ...keyRules.map(({ name }) => name),
  ])
  const inFiles = items.flatMap(({ loaded }) => loaded.excuses.excuses)
  const all = knownRules()
  const first = applyExcuses(findings, inFiles, { active, all })
  const listed = listedExcuses(findings, settings, items, { active, all })
  return {
    reasons: new Map([...listed.reasons, ...first.reasons]),
    unused: [...first.unused, ...listed.unused],
    malformed: items.flatMap(({ loaded }) => loaded.excuses.findings),
  }
}

/** Excuses of the settings hold for many units; one that fits no finding in all files that it is about is of no use. */
function listedExcuses(
  findings: readonly UnitFinding[],
  settings: CheckSettings,
  items: readonly CheckedItem[],
  known: { readonly active: ReadonlySet<string>; readonly all: ReadonlySet<string> },
): Pick<Judged, 'reasons' | 'unused'> {
  const reasons = new Map<UnitFinding, string>()
  const unused: UnitFinding[] = []
  for (const { matches, fits, rules, reason, line } of settings.excuses) {
    const about = findings.filter(({ path, id }) => matches(path) && fits(id.replaceAll('.', '/')))
    for (const finding of about) if (rules.includes(finding.rule)) reasons.set(finding, reason)
    if (!items.some(({ loaded }) => matches(loaded.bitext.path))) continue
    const excuse: Excuse = { path: settings.path, line, id: '', rules, reason }
    const own = about.map(finding => ({ ...finding, path: settings.path, id: '' }))
    unused.push(...applyExcuses(own, [excuse], known).unused)
  }
  return { reasons, unused }
}

/** Those that were run, and those of which there are findings. */
function ruleInfos(
  { items, keyRules }: RunResult,
  findings: readonly ReportedFinding[],
): readonly RuleInfo[] {
  const infos = new Map<string, RuleInfo>()
  for (const { rules } of items)
    for (const { rule, severity } of rules)
      infos.set(rule.name, { name: rule.name, severity, description: rule.description })
  for (const info of keyRules) infos.set(info.name, info)
  for (const { finding } of findings) {
    const { rule: name, severity } = finding
    if (infos.has(name)) continue
    const known = [...RUN_RULES, ...KEY_RULES].find(rule => rule.name === name)
    infos.set(name, known ?? { name, severity, description: 'A fault in the form of a file.' })
  }
  return [...infos.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
