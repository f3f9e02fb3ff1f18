import { createLinkers } from '../link/link.ts'
import type { MatcherStore } from '../link/matcher.ts'
import type { Bitext, Side, TranslationUnit } from '../model/bitext.ts'
import type { UnitFinding } from '../model/check.ts'
import type { Glossary } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Severity } from '../model/outcome.ts'
import type { Tokenizers } from '../tokenize/stage.ts'
import type { CorpusJudge, LinkedUnit, Report, Rule } from './rule.ts'
import { LazySide, type Analyzers } from './side.ts'

/** A rule with what the settings say of it. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  /** As `rule.options` gives them. */
  readonly options: unknown
}

/** What a run has beside the glossary. */
export interface CheckSettings {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  readonly rules: readonly ActiveRule[]
  /** At least those of both languages. */
  readonly tokenizers: Tokenizers
  /** Where the compiled glossary stays between runs. */
  readonly matchers?: MatcherStore | undefined
}

/** Where a side stands in its file, 1-based. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The place of a side's content in the file as it is on disk; undefined where nobody knows. */
export type Locate = (side: Side) => Place | undefined

/** What findings of one unit share. */
type UnitPlace = Pick<UnitFinding, 'id' | 'path' | 'line' | 'column'>

/** What is known of some units before all are compared: plain data, so that it can come from another thread. */
export interface Collected {
  readonly findings: readonly UnitFinding[]
  /** By rule, in the order of the units. */
  readonly facts: Readonly<Record<string, readonly { readonly place: UnitPlace; readonly fact: unknown }[]>>
}

export interface Check {
  /** The first half, for any part of the units. */
  readonly collect: (bitext: Bitext, locate?: Locate) => Collected
  /** The second half, of all parts in order. Findings stand in the order of their places. */
  readonly conclude: (parts: readonly Collected[]) => readonly UnitFinding[]
}

/**
 * Compiles the rules for one pair of languages. Same bitexts, same findings, however they are cut into parts.
 * @throws RangeError where a language has no tokenizer
 */
export function createCheck(glossary: Glossary, settings: CheckSettings): Check {
  const { sourceLang, targetLang } = settings
  const analyzers = createAnalyzers(glossary, settings)
  const [source, target] = [analyzers(sourceLang), analyzers(targetLang)]
  const active = settings.rules.filter(({ rule }) => rule.appliesTo?.(sourceLang, targetLang) ?? true)
  const unitRules: UnitRun[] = []
  const corpusRules: CorpusRun[] = []
  for (const { rule, severity, options } of active) {
    const context = { sourceLang, targetLang, glossary, options }
    if (rule.kind === 'unit') unitRules.push({ rule, severity, reports: rule.create(context) })
    else corpusRules.push({ rule, severity, judge: rule.create(context) })
  }
  const linked = (unit: TranslationUnit): LinkedUnit => ({
    ...unit,
    source: new LazySide(unit.source, source),
    target: new LazySide(unit.target, target),
  })
  return {
    collect: (bitext, locate) => {
      const findings: UnitFinding[] = []
      const facts = new Map<string, { place: UnitPlace; fact: unknown }[]>()
      for (const unit of bitext.units) {
        const isEmpty = isBlank(unit.source) || isBlank(unit.target)
        const [sides, place] = [linked(unit), placeOf(unit, locate)]
        for (const { rule, severity, reports } of unitRules)
          if (!isEmpty || rule.looksAtEmpty)
            for (const report of reports(sides)) findings.push(finding(rule.name, severity, place, report))
        for (const { rule, judge } of corpusRules)
          if (!isEmpty || rule.looksAtEmpty)
            for (const fact of judge.collect(sides)) collectFact(facts, rule.name, { place, fact })
      }
      return { findings, facts: Object.fromEntries(facts) }
    },
    conclude: parts => {
      const findings = parts.flatMap(part => part.findings)
      for (const { rule, severity, judge } of corpusRules) {
        const facts = parts.flatMap(part => part.facts[rule.name] ?? [])
        for (const { unit, ...report } of judge.conclude(facts.map(({ fact }) => fact))) {
          const about = facts[unit]
          if (!about) throw new RangeError(`${rule.name} reports fact ${unit} of ${facts.length}`)
          findings.push(finding(rule.name, severity, about.place, report))
        }
      }
      return inOrder(findings)
    },
  }
}

interface UnitRun extends Pick<ActiveRule, 'rule' | 'severity'> {
  readonly reports: (unit: LinkedUnit) => readonly Report[]
}
interface CorpusRun extends Pick<ActiveRule, 'rule' | 'severity'> {
  readonly judge: CorpusJudge
}

function createAnalyzers(
  glossary: Glossary,
  { tokenizers, matchers }: CheckSettings,
): (lang: DocumentLang) => Analyzers {
  const linkers = createLinkers(glossary, { matchers })
  return lang => {
    const tokenize = tokenizers[lang]
    if (!tokenize) throw new RangeError(`no tokenizer for ${lang}`)
    return { tokenize, ...linkers }
  }
}

const isBlank = ({ text }: Side): boolean => text.trim() === ''

function placeOf({ id, target }: TranslationUnit, locate: Locate | undefined): UnitPlace {
  return { id, path: target.path, ...locate?.(target) }
}

const finding = (rule: string, severity: Severity, place: UnitPlace, report: Report): UnitFinding => ({
  rule,
  severity,
  ...place,
  ...report,
})

function collectFact<T>(facts: Map<string, T[]>, rule: string, fact: T): void {
  const known = facts.get(rule)
  if (known) known.push(fact)
  else facts.set(rule, [fact])
}

/** By file in the order in which they were first met, then by place; findings of one place stay as they are. */
function inOrder(findings: readonly UnitFinding[]): readonly UnitFinding[] {
  const files = new Map<string, number>()
  for (const { path } of findings) if (!files.has(path)) files.set(path, files.size)
  return findings.toSorted(
    (a, b) =>
      (files.get(a.path) ?? 0) - (files.get(b.path) ?? 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
}
