import type { DocumentLang } from '../../model/lang.ts'
import type { Pos, Span } from '../../model/text.ts'
import { languageOnly, OPAQUE } from '../language.ts'
import type { LinkedSide } from '../rule.ts'

/** A word of a translation, as plain data. */
export interface Word extends Span {
  /** What makes writings of one word equal; empty for what makes no difference between two words. */
  readonly form: string
  /** What a term may end with, be made of, begin with; what is nothing between two words. */
  readonly kind: 'head' | 'part' | 'more' | 'joint' | 'other'
}

/** Between two nouns these are no other choice of words: クラスターの管理者 is クラスター管理者. */
const JOINTS: ReadonlySet<string> = new Set(['の', '的', '의', '・', '·', '-'])
const HEADS: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN'])
/** Analyzers of East Asian languages do not know them. */
const LATIN_WORD = /^[A-Za-z]{2}/u
const PARTS: ReadonlySet<Pos> = new Set(['ADJ', 'PART', 'X'])
/** 自定义资源, 操作者模式: what analyzers take for other words may be the begin of a name. */
const MORE: ReadonlySet<Pos> = new Set(['VERB', 'ADV', 'PRON', 'NUM', 'DET'])

/** The words of a translation; those in code, addresses and placeholders end a phrase. */
export function wordsIn(side: LinkedSide): readonly Word[] {
  const plain = languageOnly(side)
  let before = 0
  return side.tokens.map(({ start, end, surface, lemma, pos }): Word => {
    const isNewLine = side.text.slice(before, start).includes(NEW_LINE)
    before = end
    if (JOINTS.has(surface)) return { start, end, form: '', kind: 'joint' }
    if (plain.slice(start, end).includes(OPAQUE)) return { start, end, form: OPAQUE, kind: 'other' }
    const form = side.lang === 'en' ? `${lemma.toLowerCase()} ` : writing(surface)
    return { start, end, form: isNewLine ? NEW_LINE + form : form, kind: kindOf(surface, pos) }
  })
}

function kindOf(surface: string, pos: Pos): Word['kind'] {
  if (!/\p{L}/u.test(surface)) return 'other'
  if (HEADS.has(pos) || (pos === 'X' && LATIN_WORD.test(surface))) return 'head'
  return PARTS.has(pos) ? 'part' : MORE.has(pos) ? 'more' : 'other'
}

/** Small letters, no width, no long vowels: サーバ is サーバー. A word in Latin letters ends with a space, and has no plural. */
function writing(surface: string): string {
  const plain = surface.normalize('NFKC').toLowerCase().replaceAll('ー', '')
  return /^[a-z]/u.test(plain) ? `${plain.replace(/(?<=[a-z]{3})s$/u, '')} ` : plain
}

/** How a term of the source, its words with spaces between, is written in a translation that leaves it as it is. */
export const verbatim = (term: string, lang: DocumentLang): string =>
  lang === 'en' ? `${term} ` : term.split(' ').map(writing).join('')

const NEW_LINE = '\n'
const MOST_WORDS = 6

/** The phrases that may translate a term, their forms joined, and how many words each has. */
export function phrasesIn(words: readonly Word[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (let from = 0; from < words.length; from++) {
    let [key, count] = ['', 0]
    for (let at = from; at < words.length && count < MOST_WORDS; at++) {
      const word = words[at]
      if (!word || word.kind === 'other' || word.kind === 'more' || (at > from && isApart(words, at))) break
      if (word.kind === 'joint') {
        if (count === 0) break
        continue
      }
      key += word.form
      count++
      if (word.kind === 'head') found.set(key, count)
    }
  }
  return found
}

/** Words of one term have no more than a space between them. */
const isApart = (words: readonly Word[], at: number): boolean =>
  (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) > 1 || words[at]?.form.startsWith(NEW_LINE) === true

/** All forms of a translation, in which phrases are looked for. */
export const formsOf = (words: readonly Word[]): string => words.map(({ form }) => form).join('')

/** Where a phrase stands in the text, from word to word. */
export function placeOfPhrase(words: readonly Word[], phrase: string): Span | undefined {
  const at = formsOf(words).indexOf(phrase)
  if (at < 0) return undefined
  let [offset, start, end] = [0, -1, -1]
  for (const word of words) {
    const next = offset + word.form.length
    if (start < 0 && next > at) start = word.start
    if (start >= 0 && offset < at + phrase.length && word.form !== '') end = word.end
    offset = next
  }
  return { start, end }
}

/** So often at least, or what stands before it may be chance. */
const LEAST_TIMES = 4

/** The phrase with the word before it that it never stands without in any of the texts: a name that analyzers cut in two. */
export function withWordBefore(phrase: string, texts: readonly (readonly Word[])[]): string {
  const places = texts.flatMap(words => {
    const place = placeOfPhrase(words, phrase)
    return place ? [wordBefore(words, place)] : []
  })
  const [only] = places
  if (only === undefined || places.length < LEAST_TIMES || places.some(word => word !== only)) return phrase
  return withWordBefore(only + phrase, texts)
}

function wordBefore(words: readonly Word[], place: Span): string | undefined {
  const at = words.findIndex(({ start }) => start === place.start)
  const word = words[at - 1]
  return word && word.form !== '' && word.kind !== 'other' && !isApart(words, at) ? word.form : undefined
}
