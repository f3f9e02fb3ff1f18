import type { ConceptId } from './glossary.ts'
import type { Finding } from './outcome.ts'
import type { Span } from './text.ts'

/** What would mend a finding: the part of the target's text at the span becomes `text`. */
export interface Fix extends Span {
  readonly text: string
}

/** A finding in a translation unit. `path`, `line` and `column` say where its target stands in the file as it is on disk. */
export interface UnitFinding extends Finding {
  /** Of the translation unit. */
  readonly id: string
  /** 1-based, in UTF-16 code units of the line. */
  readonly column?: number
  /** In the text of either side. */
  readonly source?: Span
  readonly target?: Span
  readonly concept?: ConceptId
  /** What to write instead, best first. */
  readonly suggestions?: readonly string[]
  /** Of one use of a term that is translated in several ways: the term and the way, written alike for all uses. */
  readonly drift?: { readonly term: string; readonly translation: string }
  /** Only where it is safe to apply unseen. */
  readonly fix?: Fix
}
