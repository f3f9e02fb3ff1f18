import type { DocumentLang } from './lang.ts'
import type { Segment, Span } from './text.ts'

/**
 * Something in a side's text that is not language. A placeholder covers its characters; markup was taken out of the text, so
 * that its span is empty and says where it stood.
 */
export interface Code extends Span {
  readonly kind: 'placeholder' | 'open' | 'close' | 'standalone'
  /** As a translator's tool shows it: `{{count}}`, `%1$s`, `<b>`, `<x id="1"/>`. */
  readonly value: string
}

/** One side of a translation unit. `source` is where its content stands, escaped as it is there, in the decoded file at `path`. */
export interface Side extends Segment {
  readonly lang: DocumentLang
  readonly path: string
  /** In order. */
  readonly codes: readonly Code[]
}

/** `draft`: a translation that its own file marks as uncertain, such as a fuzzy entry of a PO file. */
export type UnitState = 'untranslated' | 'draft' | 'translated' | 'reviewed'

/** A source segment with its translation. */
export interface TranslationUnit<S extends Segment = Side> {
  /** Unique in its bitext: the file's own id where it has one. */
  readonly id: string
  readonly source: S
  /** With an empty text where there is no translation. */
  readonly target: S
  readonly state: UnitState
  /** What the file says about the unit, for people. */
  readonly note?: string
  /** Where the file tells units of one source apart by where they are used: `msgctxt`. */
  readonly context?: string
}

/** Translation units in the order of their file. */
export interface Bitext<S extends Segment = Side> {
  /** For messages: the file as the user wrote it; of two files, that of the target. */
  readonly path: string
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  readonly units: readonly TranslationUnit<S>[]
}

/** Indices of two tokens that translate each other, each in its own segment, from 0. */
export type WordLink = readonly [source: number, target: number]
