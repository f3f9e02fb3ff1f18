import type { Concept, Designation } from '../model/glossary.ts'
import { LONG, morae, romanizeKana, SOKUON, SPELLINGS_OF, vowelOf } from '../text/kana.ts'
import { romanizeKorean } from '../tokenize/hangul.ts'
import type { Candidate, Form } from './writing.ts'

/** A derived form that is shorter may be an English word. */
const SHORTEST = 5
/** Pinyin of one word has syllables that English has too: chase, fence, guide. */
const SHORTEST_PINYIN_WORD = 8

/**
 * The designation in Latin letters, for English prose: as stored, and by Hepburn, pinyin or the Revised Romanization of
 * Korean. Marks, spaces and hyphens are folded away later.
 */
export function romanizedForms(designation: Designation, { designations }: Concept): readonly Form[] {
  const { lang, text, romanization } = designation
  const isName = designations.some(({ type, pos }) => type === 'name' || pos === 'proper-noun')
  const isPerson = isName && isPersonal(designation, designations)
  const kind = isPerson ? 'romanized-person' : isName ? 'romanized-name' : 'romanized'
  const stored = romanization === undefined ? [] : inBothOrders(romanization, isPerson)
  const derived =
    lang === 'ja'
      ? hepburn(designation)
      : lang === 'ko'
        ? korean(text, isPerson)
        : pinyin(designation, isPerson)
  const shortest = lang.startsWith('zh') && !isName ? SHORTEST_PINYIN_WORD : SHORTEST
  const isLoanword =
    !isName && (KATAKANA.test(text) || (lang === 'ko' && !SINO_KOREAN.test(derived[0] ?? '')))
  const usable = isLoanword ? [] : derived.filter(form => form.replace(/\P{L}/gu, '').length >= shortest)
  return [...new Set([...stored, ...usable])].map(form => ({ text: form, kind }))
}

/** In English prose loanwords are English again; written by their sound some are other words there: bonnet for a botnet. */
const KATAKANA = /^[ァ-ヺー・]+$/u
/** What hardly any English word has, or a second word. */
const SINO_KOREAN = /eo|eu|ae|oe|wa|[ghkny]ye|\s/u

/** The English name of a person from East Asia with the family name at the other end: Fu Cong, Cong Fu. */
export function reorderedForms({ text }: Designation, { designations }: Concept): readonly Form[] {
  if (!NAME.test(text) || !designations.some(other => isPersonal(other, designations))) return []
  return inBothOrders(text, true)
    .slice(1)
    .map(form => ({ text: form, kind: 'reordered' }))
}

/** Two or three words, each with its capital. */
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u

/** Written as East Asian names are, in a concept whose English name is that of a person. */
function isPersonal({ lang, text, type, romanization }: Designation, all: readonly Designation[]): boolean {
  const english = all.filter(other => other.lang === 'en')
  const isNamed =
    english.length > 0 ? english.some(other => NAME.test(other.text)) : NAME.test(romanization ?? '')
  if (!isNamed || (type !== 'name' && type !== 'full')) return false
  return lang === 'ko'
    ? /^[가-힣]{2,4}$|^[가-힣]{1,4} [가-힣]{2,5}$/u.test(text)
    : /^\p{Script=Han}{2,5}$/u.test(text)
}

/** As it is, then with the first word last, then with the last word first. */
function inBothOrders(name: string, isPerson: boolean): readonly string[] {
  const words = name.split(' ')
  if (!isPerson || words.length < 2) return [name]
  const [first = '', ...rest] = words
  const last = words.at(-1) ?? ''
  return [...new Set([name, [...rest, first].join(' '), [last, ...words.slice(0, -1)].join(' ')])]
}

/** Long vowels are written with a macron or without (saibā, saiba), as kana are (saibaa kougeki), or with an h (Ohno). */
function hepburn({ text, reading }: Designation): readonly string[] {
  if (/\p{Script=Latin}/u.test(text)) return []
  const kana = reading ?? text
  const list = morae(kana)
  if (!list) return []
  const plain = romanizeKana(kana.replaceAll(/[・\s]/gu, ''), { macrons: false })
  const spellings = [plain, byKana(list), plain.replaceAll(/n(?=[bmp])/gu, 'm')]
  return [...new Set(spellings.flatMap(spelling => [spelling, spelling.replaceAll("'", '')]))]
}

/** Every kana by itself: コウ is kou, サイバー saibaa. */
function byKana(list: readonly string[]): string {
  let out = ''
  list.forEach((mora, i) => {
    const next = SPELLINGS_OF.get(list[i + 1] ?? '')?.[0] ?? ''
    if (mora === LONG) out += vowelOf(list[i - 1] ?? '') ?? ''
    else if (mora === SOKUON) out += next.startsWith('ch') ? 't' : next.charAt(0)
    else out += SPELLINGS_OF.get(mora)?.[0] ?? ''
  })
  return out
}

/** The family name and each syllable of the given name are romanised apart: 한복남 is Han Boknam. */
function korean(text: string, isPerson: boolean): readonly string[] {
  if (!/^[가-힣\s]+$/u.test(text)) return []
  if (!isPerson || text.includes(' ')) return [romanizeKorean(text)]
  const [family = '', ...given] = [...text].map(syllable => romanizeKorean(syllable))
  return inBothOrders(`${family} ${given.join('')}`, true)
}

function pinyin({ reading }: Designation, isPerson: boolean): readonly string[] {
  return reading === undefined ? [] : inBothOrders(reading.replaceAll("'", ''), isPerson)
}

/** Names have their capitals: Nihon Keizai Shimbun, Lee Myung-bak. */
export function standsAsRomanized({ text, start, end, kind, designation }: Candidate): boolean {
  const words = text.slice(start, end).split(/\s+/u)
  if (kind === 'romanized-person' && words.length === 1) return false
  if (kind !== 'romanized') return words.every(word => /^\p{Lu}/u.test(word) || SMALL.has(word))
  // Words may be set apart in other places than the designation sets them, but hardly letter by letter.
  return words.length <= designation.text.length && words.every(word => word.length > 1 || SMALL.has(word))
}

/** Particles. */
const SMALL: ReadonlySet<string> = new Set([
  'de',
  'e',
  'ga',
  'he',
  'ni',
  'no',
  'o',
  'to',
  'wa',
  'wo',
  'ui',
  'zhi',
])
