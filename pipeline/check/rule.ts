import type { z } from 'zod'
import type { Side, TranslationUnit } from '../model/bitext.ts'
import type { UnitFinding } from '../model/check.ts'
import type { Glossary } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Severity } from '../model/outcome.ts'
import type { Linked } from '../model/text.ts'

/** A side with its tokens and terms. They are made when first asked for, so a rule that can do without should. */
export type LinkedSide = Side & Linked
export type LinkedUnit = TranslationUnit<LinkedSide>

/** What a rule says of a unit. The rest of a finding (rule, severity, path, line, column, id) is filled in by who runs it. */
export type Report = Pick<UnitFinding, 'message' | 'source' | 'target' | 'concept' | 'suggestions' | 'fix'>

/** What holds for a whole run. */
export interface CheckContext<Options> {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  readonly glossary: Glossary
  readonly options: Options
}

interface RuleBase<Options> {
  /** kebab-case, stable. */
  readonly name: string
  /** Unless the settings say otherwise. */
  readonly severity: Severity
  /** One sentence: what is wrong where the rule reports. */
  readonly description: string
  /** Strict, with a default for every option. */
  readonly options: z.ZodType<Options>
  /** Whether the rule has anything to say of such a pair of languages. */
  readonly appliesTo?: (sourceLang: DocumentLang, targetLang: DocumentLang) => boolean
}

/** Looks at one unit at a time. */
export interface UnitRule<Options = unknown> extends RuleBase<Options> {
  readonly kind: 'unit'
  /** Compiles once; the function it returns runs for every unit, and changes nothing. */
  readonly create: (context: CheckContext<Options>) => (unit: LinkedUnit) => readonly Report[]
}

/**
 * Compares units with each other. What it needs of a unit is collected first, maybe in several threads, and so must be plain
 * data; then all of it is judged at once.
 */
export interface CorpusRule<Options = unknown, Fact = unknown> extends RuleBase<Options> {
  readonly kind: 'corpus'
  readonly create: (context: CheckContext<Options>) => {
    readonly collect: (unit: LinkedUnit) => readonly Fact[]
    /** `unit` of a report: the index in `facts` of a fact of the unit that it is about. */
    readonly conclude: (facts: readonly Fact[]) => readonly (Report & { readonly unit: number })[]
  }
}

export type Rule = UnitRule | CorpusRule
