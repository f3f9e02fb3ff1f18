import type { z } from 'zod'
import type { Place } from '../link/link.ts'
import type { Side, TranslationUnit } from '../model/bitext.ts'
import type { UnitFinding } from '../model/check.ts'
import type { Glossary } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Severity } from '../model/outcome.ts'
import type { Linked, Mention } from '../model/text.ts'

/** A side with its tokens and terms. They are made when first asked for, so a rule that can do without should. */
export interface LinkedSide extends Side, Pick<Linked, 'tokens' | 'mentions'> {
  /** Where terms may be mentioned, found without tokens: what is settled by these alone is settled soonest. */
  readonly places: readonly Place[]
  /** The mentions, and those inside or across them. */
  readonly overlaps: readonly Mention[]
}
export type LinkedUnit = TranslationUnit<LinkedSide>

/** What a rule says of a unit. The rest of a finding (rule, severity, path, line, column, id) is filled in by who runs it. */
export type Report = Pick<
  UnitFinding,
  'message' | 'source' | 'target' | 'concept' | 'suggestions' | 'drift' | 'fix'
>

/** What holds for a whole run. */
export interface CheckContext<Options> {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  readonly glossary: Glossary
  readonly options: Options
}

/** Right and wrong, for the rule's page and for its test. */
export interface RuleExample {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  /** Source and target of each unit; only rules that compare units need more than one. */
  readonly units: readonly (readonly [source: string, target: string])[]
  /** What each report marks, in order: its target, else its source, else nothing. Empty where all is right. */
  readonly found: readonly string[]
  /** The glossary, a concept a row: its designations by language, the first preferred, `!` before a forbidden one, `~` before a deprecated one. */
  readonly terms?: readonly Readonly<Partial<Record<DocumentLang, readonly string[]>>>[]
  readonly options?: Readonly<Record<string, unknown>>
  /** Why, where that does not meet the eye. */
  readonly note?: string
}

interface RuleBase<Options> {
  /** kebab-case, stable. */
  readonly name: string
  /** Unless the settings say otherwise. */
  readonly severity: Severity
  /** One sentence: what is wrong where the rule reports. */
  readonly description: string
  /** Strict, with a default and a description for every option. */
  readonly options: z.ZodType<Options>
  /** At least one right and one wrong. */
  readonly examples: readonly RuleExample[]
  /** Whether the rule has anything to say of such a pair of languages. */
  readonly appliesTo?: (sourceLang: DocumentLang, targetLang: DocumentLang) => boolean
  /** Takes long or asks for a person's judgment: runs only where the settings name it. */
  readonly onRequest?: true
  /** Also looks at units of which one side is empty; others are not asked about them. */
  readonly looksAtEmpty?: true
}

// `create` and `conclude` are methods so that a rule with options and facts of its own is a `Rule`.

/** Looks at one unit at a time. */
export interface UnitRule<Options = unknown> extends RuleBase<Options> {
  readonly kind: 'unit'
  /** Compiles once; the function it returns runs for every unit, and changes nothing. */
  create(context: CheckContext<Options>): (unit: LinkedUnit) => readonly Report[]
}

export interface CorpusJudge<Fact = unknown> {
  readonly collect: (unit: LinkedUnit) => readonly Fact[]
  /** `unit` of a report: the index in `facts` of a fact of the unit that it is about. */
  conclude(facts: readonly Fact[]): readonly (Report & { readonly unit: number })[]
}

/**
 * Compares units with each other. What it needs of a unit is collected first, maybe in several threads, and so must be plain
 * data; then all of it is judged at once.
 */
export interface CorpusRule<Options = unknown, Fact = unknown> extends RuleBase<Options> {
  readonly kind: 'corpus'
  create(context: CheckContext<Options>): CorpusJudge<Fact>
}

export type Rule = UnitRule | CorpusRule
