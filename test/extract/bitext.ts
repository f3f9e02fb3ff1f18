import type { TokenizedSide } from '../../pipeline/extract/tokenized-side.ts'
import type { Bitext } from '../../pipeline/model/bitext.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import type { Tokenizers } from '../../pipeline/tokenize/stage.ts'

export type Row = readonly [source: string, target: string]

/** A bitext of pairs of texts. */
export function bitextOf(
  rows: readonly Row[],
  [sourceLang, targetLang]: readonly [DocumentLang, DocumentLang],
  tokenizers: Tokenizers,
  path = 'memory.tsv',
): Bitext<TokenizedSide> {
  const side = (text: string, lang: DocumentLang, id: string): TokenizedSide => ({
    id,
    lang,
    text,
    path,
    source: { start: 0, end: 0 },
    codes: [],
    tokens: tokenizers[lang]?.(text).tokens ?? [],
  })
  const units = rows.map(([source, target], n) => ({
    id: `u${n}`,
    source: side(source, sourceLang, `u${n}.source`),
    target: side(target, targetLang, `u${n}.target`),
    state: 'translated' as const,
  }))
  return { path, sourceLang, targetLang, units }
}
