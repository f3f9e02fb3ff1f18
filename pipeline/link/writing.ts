import type { Designation } from '../model/glossary.ts'
import type { Match, Token } from '../model/text.ts'
import type { Step } from '../text/fold.ts'

/**
 * How a form comes from its designation: a mention's match, or a variant that may stand only under a condition of its own.
 *
 * - `regional`: Taiwan's or Hong Kong's word, for texts in traditional characters
 * - `kana`: the reading for the kanji
 * - `stem`: a conjugated form, which the analyser must take for one
 * - `reordered`: a person's name with the family name at the other end
 * - `romanized-name`: a name in Latin letters, with its capitals
 * - `romanized-person`: the same of a person, whose family and given names are written apart
 */
export type FormKind =
  Match | 'regional' | 'kana' | 'stem' | 'reordered' | 'romanized-name' | 'romanized-person'

export const FORM_KINDS: readonly FormKind[] = [
  'exact',
  'inflected',
  'variant',
  'romanized',
  'fuzzy',
  'regional',
  'kana',
  'stem',
  'reordered',
  'romanized-name',
  'romanized-person',
]

const MATCH_OF: Readonly<Partial<Record<FormKind, Match>>> = {
  regional: 'variant',
  kana: 'variant',
  stem: 'inflected',
  reordered: 'variant',
  'romanized-name': 'romanized',
  'romanized-person': 'romanized',
}

/** What a mention of such a form is called. */
export const matchOf = (kind: FormKind): Match => MATCH_OF[kind] ?? (kind as Match)

/** A form under which a designation is looked for, before folding. */
export interface Form {
  readonly text: string
  readonly kind: FormKind
}

/** A stretch of a segment that spells a designation, before it is known to be one. */
export interface Candidate {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly designation: Designation
  readonly kind: FormKind
  /** The tokens that overlap the stretch. */
  readonly tokens: readonly Token[]
  readonly bounds: Bounds
  /** A glossary that writes its terms in small letters means the capitals that it does write. */
  readonly capitalsCount: boolean
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
  /** Where a term ends that was found to end at a place in the text before folding; there, unless a language says so. */
  readonly endOf?: (text: string, end: number) => number
  /** Whether a term may stand here: not inside another word. */
  readonly accepts: (candidate: Candidate) => boolean
}
