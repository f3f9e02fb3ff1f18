import type { Span, Token } from '../../model/text.ts'
import type { Tokenizer } from '../../tokenize/tokenizer.ts'

const LATIN_BOUNDARY = /[\p{Script=Latin}\p{N}.,]$/u
const LATIN_START = /^[\p{Script=Latin}\p{N}]/u

/** Words that come parted by single spaces, with the text that they make: written together where the language does so. */
export function joinWords(line: string, isSpaced: boolean): { text: string; spans: readonly Span[] } {
  let text = ''
  const spans = line.split(' ').map(word => {
    if (text !== '' && (isSpaced || (LATIN_BOUNDARY.test(text) && LATIN_START.test(word)))) text += ' '
    const start = text.length
    text += word
    return { start, end: text.length }
  })
  return { text, spans }
}

const CONTENT: ReadonlySet<Token['pos']> = new Set([
  'NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'PRON', 'X', 'DET', 'INTJ',
]) // prettier-ignore

/**
 * The given words as tokens: class of their first content word, lemma of all of them, by an analysis of the whole text.
 * A Korean word with its particle has the lemma of its stem.
 */
export function tokensOfWords(text: string, spans: readonly Span[], tokenizer: Tokenizer): readonly Token[] {
  const { tokens } = tokenizer(text)
  let first = 0
  return spans.map(({ start, end }) => {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first++
    const own: Token[] = []
    for (let n = first; (tokens[n]?.start ?? end) < end; n++) own.push(...tokens.slice(n, n + 1))
    const content = own.filter(({ pos }) => CONTENT.has(pos))
    const surface = text.slice(start, end)
    // A token of the analysis that reaches into other words tells their class, but not how each is looked up.
    const isWhole = content.length > 0 && own.every(token => token.start >= start && token.end <= end)
    return {
      start,
      end,
      surface,
      lemma: isWhole ? content.map(({ lemma }) => lemma).join('') : surface,
      pos: (content[0] ?? own[0])?.pos ?? 'X',
    }
  })
}
