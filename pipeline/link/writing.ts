import type { Designation } from '../model/glossary.ts'
import type { Match, Token } from '../model/text.ts'
import type { Step } from '../text/fold.ts'

/** A form under which a designation is looked for, before folding. */
export interface Form {
  readonly text: string
  readonly match: Match
}

/** A stretch of a segment that spells a designation, before it is known to be one. */
export interface Candidate {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly designation: Designation
  /** The tokens that overlap the stretch. */
  readonly tokens: readonly Token[]
  readonly bounds: Bounds
}

/** Where tokens begin and end in a segment. */
export interface Bounds {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
  /** All tokens of the segment. */
  readonly tokens: readonly Token[]
}

/** How one language writes its terms: everything in which linking differs between languages. */
export interface Writing {
  /** What is folded away, beyond width and case, in texts and designations alike. */
  readonly steps: readonly Step[]
  /** The designation's text first, then further spellings and inflections. */
  readonly forms: (designation: Designation) => readonly Form[]
  /** Whether a term may stand here: not inside another word. */
  readonly accepts: (candidate: Candidate) => boolean
}
