import type { ConceptId } from './glossary.ts'
import type { Span } from './text.ts'

/** Where a candidate was met, with the term's place on either side. */
export interface CandidateContext {
  readonly path: string
  /** Of the translation unit. */
  readonly unit: string
  readonly source: { readonly text: string; readonly span: Span }
  readonly target: { readonly text: string; readonly span: Span }
}

/** A proposed pair of terms. */
export interface Candidate {
  /** In dictionary form, as a glossary would list it. */
  readonly source: string
  readonly target: string
  /** Other forms of the same terms that were met. */
  readonly sourceVariants: readonly string[]
  readonly targetVariants: readonly string[]
  /** 0 to 1: how likely a person is to accept the pair. */
  readonly score: number
  /** Translation units that hold both. */
  readonly frequency: number
  /** At most three, the clearest first. */
  readonly contexts: readonly CandidateContext[]
  /** The glossary has the source with another equivalent. */
  readonly contradicts?: ConceptId
}
