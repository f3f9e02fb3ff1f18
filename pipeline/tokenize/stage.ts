import type { Lang } from '../model/lang.ts'
import type { Stage } from '../model/outcome.ts'
import type { Doc, Reference, Segment, Tokenized } from '../model/text.ts'
import type { Tokenizer } from './tokenizer.ts'

export type Tokenizers = Readonly<Partial<Record<Lang, Tokenizer>>>

/**
 * Every segment with its tokens, cut by the tokenizer of its own language: a reference of an English
 * document may hold a title in romanised Japanese. That title is analysed with its translation beside it.
 *
 * @throws RangeError where a segment's language has no tokenizer.
 */
export function createTokenize(tokenizers: Tokenizers): Stage<Doc, Doc<Tokenized>> {
  const tokenize = (segment: Segment, translation?: string): Tokenized => {
    const tokenizer = tokenizers[segment.lang]
    if (!tokenizer)
      throw new RangeError(`no tokenizer for ${segment.lang}, the language of segment ${segment.id}`)
    return { ...segment, ...tokenizer(segment.text, translation) }
  }
  const tokenizeReference = ({
    publisher,
    title,
    translation,
    ...rest
  }: Reference): Reference<Tokenized> => ({
    ...rest,
    ...(publisher && { publisher: tokenize(publisher) }),
    title: tokenize(title, translation?.text),
    ...(translation && { translation: tokenize(translation) }),
  })
  return doc => ({
    value: {
      ...doc,
      segments: doc.segments.map(segment => tokenize(segment)),
      references: doc.references.map(tokenizeReference),
    },
    findings: [],
  })
}
