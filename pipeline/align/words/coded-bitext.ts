import type { DocumentLang } from '../../model/lang.ts'
import type { Mention, Token } from '../../model/text.ts'
import { Vocabulary } from './coded.ts'
import type { WordsOfPair } from './lexicon.ts'
import { WordForms } from './word-form.ts'
import type { WordPair } from './word-pair.ts'

/** A sentence pair in numbers. */
export interface ReadPair extends WordsOfPair {
  /** By {@link WordForms}. */
  readonly forms: { readonly source: Int32Array; readonly target: Int32Array }
  /** Cells, source · target length + target, of words that are in terms for one concept. */
  readonly concepts: Int32Array
}

/** All of a bitext that the alignment of words asks for, some dozen bytes a token: its tokens are not held. */
export interface CodedBitext {
  readonly pairs: readonly ReadPair[]
  readonly source: Vocabulary
  readonly target: Vocabulary
  readonly forms: { readonly source: WordForms; readonly target: WordForms }
}

/** The languages of a bitext's sides. */
export interface Langs {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
}

export function readPairs(pairs: Iterable<WordPair>, { sourceLang, targetLang }: Langs): CodedBitext {
  const [source, target] = [new Vocabulary(), new Vocabulary()]
  const forms = { source: new WordForms(sourceLang), target: new WordForms(targetLang) }
  const read: ReadPair[] = []
  for (const pair of pairs)
    read.push({
      source: source.code(pair.source),
      target: target.code(pair.target),
      forms: { source: forms.source.code(pair.source), target: forms.target.code(pair.target) },
      concepts: conceptCells(pair),
    })
  return { pairs: read, source, target, forms }
}

const NO_CELLS = new Int32Array(0)

/** In a term of several words each has its place, as it were a small diagonal. */
function conceptCells({ source, target, mentions }: WordPair): Int32Array {
  if (!mentions) return NO_CELLS
  const cells = new Set<number>()
  for (const s of mentions.source)
    for (const t of mentions.target) {
      if (s.concept !== t.concept) continue
      const [own, other] = [within(source, s), within(target, t)]
      for (const i of own) for (const j of other) cells.add(i * target.length + j)
    }
  return cells.size === 0 ? NO_CELLS : Int32Array.from(cells)
}

const within = (tokens: readonly Token[], { start, end }: Mention): readonly number[] =>
  tokens.flatMap((token, n) => (token.start < end && token.end > start ? n : []))
