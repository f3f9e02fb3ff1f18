import { createLinkText, type LinkOptions } from '../link/link.ts'
import type { Glossary } from '../model/glossary.ts'
import type { Lang } from '../model/lang.ts'
import type { Mention } from '../model/text.ts'
import { languageOf } from '../text/script.ts'
import { splitSentences } from '../text/sentences.ts'
import { loadTokenizers } from '../tokenize/load.ts'
import type { Tokenizer } from '../tokenize/tokenizer.ts'

/** The mentions in a text, with spans in it. White space may be as it comes. */
export type TermLinker = (text: string, lang: Lang) => Promise<readonly Mention[]>

/** Loads a language's dictionary at the first text in it: one linker may serve any number of documents. */
export function createTermLinker(glossary: Glossary, options?: LinkOptions): TermLinker {
  const linkText = createLinkText(glossary, options)
  const loaded = new Map<Lang, Promise<Tokenizer | undefined>>()
  const tokenizerOf = (lang: Lang): Promise<Tokenizer | undefined> => {
    let tokenizer = loaded.get(lang)
    if (!tokenizer) {
      tokenizer = loadTokenizers([lang], glossary).then(({ value }) => value[lang])
      loaded.set(lang, tokenizer)
    }
    return tokenizer
  }
  return async (text, lang) => {
    const tokenize = await tokenizerOf(lang)
    const { text: clean, places } = cleaned(text)
    return splitSentences(clean, lang).flatMap(sentence => {
      const own = clean.slice(sentence.start, sentence.end)
      const mentions = linkText({ lang, text: own, ...(tokenize?.(own) ?? { tokens: [] }) })
      return mentions.map(mention => {
        const start = places[sentence.start + mention.start] ?? 0
        const end = (places[sentence.start + mention.end - 1] ?? start) + 1
        return { ...mention, start, end, surface: text.slice(start, end) }
      })
    })
  }
}

/** White space, or characters that only say where a line may or may not break. */
const SPACES = /[\s\u00ad\u200b\u2060\ufeff]+/gu
const BREAK_MARKS = /^[\u00ad\u200b\u2060\ufeff]+$/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，．「」（）]/u

/** The text with single spaces, as a reader sees it; `places[i]` is where unit i comes from. */
function cleaned(text: string): { readonly text: string; readonly places: readonly number[] } {
  let clean = ''
  const places: number[] = []
  let done = 0
  const take = (to: number): void => {
    clean += text.slice(done, to)
    for (let i = done; i < to; i++) places.push(i)
  }
  for (const { 0: space, index } of text.matchAll(SPACES)) {
    take(index)
    done = index + space.length
    if (BREAK_MARKS.test(space) || isBrokenLine(text, index, space)) continue
    clean += ' '
    places.push(index)
  }
  take(text.length)
  return { text: clean, places }
}

/** Between two characters of a script without spaces the end of a line is none. */
const isBrokenLine = (text: string, at: number, space: string): boolean =>
  space.includes('\n') && UNSPACED.test(text.charAt(at - 1)) && UNSPACED.test(text.charAt(at + space.length))

/**
 * The language that a tag (BCP 47) names; undefined where it is none that can be linked. Without a tag it is told by the
 * letters of the text.
 */
export function langOfTag(tag: string | undefined, text: string): Lang | undefined {
  const [language = '', ...subtags] = (tag ?? '').toLowerCase().split('-')
  const isRomanized = subtags.includes('latn')
  if (language === '' || language === 'und') return languageOf(text)
  if (language === 'ja') return isRomanized ? 'ja-Latn' : 'ja'
  if (language === 'en') return 'en'
  if (isRomanized) return undefined
  if (language === 'ko') return 'ko'
  if (language === 'zh' || language === 'cmn') return subtags.some(isTraditional) ? 'zh-Hant' : 'zh-Hans'
  return undefined
}

const isTraditional = (subtag: string): boolean => ['hant', 'tw', 'hk', 'mo'].includes(subtag)
