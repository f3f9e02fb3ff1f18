import type { ConceptId, DesignationId } from './glossary.ts'
import type { DocumentLang, Lang } from './lang.ts'

/** Half-open, 0-based, in UTF-16 code units of the text that the owner names. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Sentence-sized text. */
export interface Segment {
  /** Unique in its document version: `12` for the body, `r3.publisher`, `r3.title` and `r3.translation` for a reference. */
  readonly id: string
  readonly lang: Lang
  /** Plain text: markup is gone, white space is single. */
  readonly text: string
  /** Where the segment stands in the decoded source file. */
  readonly source: Span
}

/** Universal part-of-speech tags (Universal Dependencies v2), the same for all languages. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/**
 * A unit of a segment. Spans are in `segment.text`; white space belongs to no token, but for that which parts the clauses of
 * a romanised headline: its `form` is a full-width space.
 */
export interface Token extends Span {
  /** As written: `text.slice(start, end)`. */
  readonly surface: string
  /** Dictionary form. */
  readonly lemma: string
  readonly pos: Pos
  /** Kana, pinyin or romanisation, where the analyser knows it. */
  readonly reading?: string
  /** Only in romanised Japanese: the token in Japanese script. */
  readonly form?: string
}

/** A romanised Japanese text in Japanese script. */
export interface Restoration {
  /** The `form`s of the tokens, joined. */
  readonly text: string
  /** Hiragana and katakana. */
  readonly reading: string
  /** Runners-up that differ from `text` and from each other, cheapest first; `cost` as of the lattice, lower is better. */
  readonly alternatives: readonly { readonly text: string; readonly cost: number }[]
  readonly cost: number
  /** 0 to 1: how far the best answer stands off from the runners-up. */
  readonly confidence: number
}

export interface Tokenized extends Segment {
  readonly tokens: readonly Token[]
  /** Only where `lang` is `ja-Latn`. */
  readonly restoration?: Restoration
}

export type Match = 'exact' | 'inflected' | 'variant' | 'romanized' | 'fuzzy'

/** A designation found in a segment. */
export interface Mention extends Span {
  readonly surface: string
  readonly concept: ConceptId
  readonly designation: DesignationId
  readonly match: Match
  /** Several concepts share the place; the likeliest of them stands first. */
  readonly ambiguous?: true
}

export interface Linked extends Tokenized {
  /** In order of `start`, longer first, then likelier first; overlapping only where that was asked for. */
  readonly mentions: readonly Mention[]
}

export type BlockKind = 'title' | 'date' | 'heading' | 'paragraph' | 'item' | 'quote' | 'code' | 'footnote'

/** A stretch of a document. Blocks are run lengths: the next `length` segments belong to the block. */
export interface Block {
  readonly kind: BlockKind
  /** Headings: 1 to 6; items: nesting from 1; otherwise 0. */
  readonly depth: number
  readonly length: number
}

export interface PrintedDate {
  readonly text: string
  /** `2014-10-21`; absent where the text is not a full date. */
  readonly iso?: string
}

/** A numbered reference: publisher or author, title, bracketed translation, date. */
export interface Reference<S extends Segment = Segment> {
  readonly number: number
  /** Publisher or author, as printed, where there is one. */
  readonly publisher?: S
  readonly title: S
  /** The title in the document's own language, where the reference prints one. */
  readonly translation?: S
  readonly date?: PrintedDate
  /** The whole reference as printed, without its number. */
  readonly text: string
  readonly source: Span
}

/** One language's version of a document. */
export interface Doc<S extends Segment = Segment> {
  /** The same for all versions of a document: the folder's or file's name. */
  readonly id: string
  readonly lang: DocumentLang
  /** For messages: as the user wrote it. */
  readonly path: string
  readonly title: string
  readonly date?: PrintedDate
  /** Their lengths sum to `segments.length`. */
  readonly blocks: readonly Block[]
  readonly segments: readonly S[]
  readonly references: readonly Reference<S>[]
}

/** The document with every segment, those of the references included, passed through `change`. */
export function mapSegments<A extends Segment, B extends Segment>(
  doc: Doc<A>,
  change: (segment: A) => B,
): Doc<B> {
  return {
    ...doc,
    segments: doc.segments.map(change),
    references: doc.references.map(({ publisher, title, translation, ...rest }) => ({
      ...rest,
      ...(publisher && { publisher: change(publisher) }),
      title: change(title),
      ...(translation && { translation: change(translation) }),
    })),
  }
}

/** The next `source` segments pair with the next `target` ones; never both 0. */
export interface Bead {
  readonly source: number
  readonly target: number
  readonly cost: number
}

/** Which of a document's segments are program code, and nobody's language. */
export const areCode = ({ blocks }: Pick<Doc, 'blocks'>): readonly boolean[] =>
  blocks.flatMap(({ kind, length }) => Array.from({ length }, () => kind === 'code'))
