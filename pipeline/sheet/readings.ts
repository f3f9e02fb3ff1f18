import type { Token } from '../model/text.ts'
import { romanizeKana, toHiragana } from '../text/kana.ts'
import { pinyinOfWords } from '../tokenize/pinyin.ts'
import type { Tokenizer } from '../tokenize/tokenizer.ts'

/** Readings in Latin letters, set by words, which only a tokenizer tells apart. */
export interface Readings {
  /** Pinyin with tone marks: `wǎngluò gōngjī`. */
  readonly chinese: (text: string) => string
  /** Hepburn with macrons of a text and its kana: `saibā kōgeki`. */
  readonly japanese: (text: string, kana: string) => string
}

/** Without a language's tokenizer its readings stand as one word. Documents share their terms, so results are kept. */
export const createReadings = (tokenizers: {
  readonly chinese: Tokenizer | undefined
  readonly japanese: Tokenizer | undefined
}): Readings => ({
  chinese: kept(text =>
    pinyinOfWords(tokenizers.chinese?.(text).tokens.map(token => token.surface) ?? [text]),
  ),
  japanese: kept((text, kana) =>
    wordsOf(kana, tokenizers.japanese?.(text).tokens ?? [])
      .map(word => romanizeKana(word))
      .join(' '),
  ),
})

/** The function, with its results remembered by its arguments. */
function kept<A extends readonly string[]>(read: (...texts: A) => string): (...texts: A) => string {
  const known = new Map<string, string>()
  return (...texts) => {
    const key = texts.join('\n')
    const reading = known.get(key) ?? read(...texts)
    known.set(key, reading)
    return reading
  }
}

/** The kana, cut where the tokens' own readings are; whole where these add up to something else. */
function wordsOf(kana: string, tokens: readonly Token[]): readonly string[] {
  const readings = tokens.map(({ reading, surface }) => reading ?? surface)
  if (toHiragana(readings.join('')) !== toHiragana(kana)) return [kana]
  let at = 0
  return readings.map(reading => kana.slice(at, (at += reading.length)))
}
