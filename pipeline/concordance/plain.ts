import type { Span, Token } from '../model/text.ts'

/** As many units long as the text: places stay. */
const lower = (text: string): string => {
  const folded = text.toLowerCase()
  return folded.length === text.length ? folded : text
}

const WORD = /[\p{Script=Latin}\p{N}]/u

/** Where a term stands in a text that the glossary does not know it in: as it is written, or in another form of its words. */
export function findPlain(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  term: string,
  words: readonly Token[],
): readonly Span[] {
  const found = [...written(text, term), ...inflected(tokens, words)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const spans: Span[] = []
  for (const span of found) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span)
  return spans
}

function* written(text: string, term: string): Generator<Span> {
  const [plain, wanted] = [lower(text), lower(term)]
  if (wanted === '') return
  for (let start = plain.indexOf(wanted); start >= 0; start = plain.indexOf(wanted, start + 1)) {
    const end = start + wanted.length
    if (!isInWord(plain, start) && !isInWord(plain, end)) yield { start, end }
  }
}

/** Only scripts that part words with spaces have a word's inside that can be told. */
const isInWord = (text: string, at: number): boolean =>
  WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at))

function* inflected(tokens: readonly Token[], words: readonly Token[]): Generator<Span> {
  if (words.length === 0) return
  for (let i = 0; i + words.length <= tokens.length; i++) {
    const [first, last] = [tokens[i], tokens[i + words.length - 1]]
    if (first && last && words.every((word, n) => isSame(tokens[i + n], word)))
      yield { start: first.start, end: last.end }
  }
}

const isSame = (token: Token | undefined, word: Token): boolean =>
  token !== undefined && lower(token.lemma) === lower(word.lemma)
