import { joinWords, tokensOfWords } from '../../../pipeline/align/words/pretokenized.ts'
import type { WordPair } from '../../../pipeline/align/words/word-pair.ts'
import type { DocumentLang } from '../../../pipeline/model/lang.ts'
import { loadTokenizers } from '../../../pipeline/tokenize/load.ts'

export interface MarkedPair {
  readonly pair: WordPair
  /** `3-5` */
  readonly gold: ReadonlySet<string>
}

/** `The cat_1 sleeps_2 . | 猫_1 が 寝る_2 。`, a pair a line: words with the same number translate each other. */
export async function readMarked(
  text: string,
  sourceLang: DocumentLang,
  targetLang: DocumentLang,
): Promise<readonly MarkedPair[]> {
  const { value: tokenizers } = await loadTokenizers([sourceLang, targetLang])
  const side = (marked: string, lang: DocumentLang) => {
    const words = marked.trim().split(' ')
    const { text: joined, spans } = joinWords(
      words.map(word => word.replace(/_\d$/u, '')).join(' '),
      lang === 'en' || lang === 'ko',
    )
    const tokens = tokensOfWords(joined, spans, tokenizers[lang] ?? (() => ({ tokens: [] })))
    return { tokens, marks: words.map(word => /_(\d)$/u.exec(word)?.[1]) }
  }
  return text
    .trim()
    .split('\n')
    .map(line => {
      const [source = '', target = ''] = line.split('|')
      const [own, other] = [side(source, sourceLang), side(target, targetLang)]
      const gold = own.marks.flatMap((mark, i) =>
        other.marks.flatMap((same, j) => (mark !== undefined && mark === same ? `${i}-${j}` : [])),
      )
      return { pair: { source: own.tokens, target: other.tokens }, gold: new Set(gold) }
    })
}
