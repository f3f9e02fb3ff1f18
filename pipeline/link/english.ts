import type { Designation } from '../model/glossary.ts'
import { IRREGULAR_PLURALS } from '../text/english-irregular.ts'
import { converting, dropping } from '../text/fold.ts'
import { isAcronym, keepsAcronymCase } from './acronym.ts'
import type { Candidate, Form, Writing } from './writing.ts'

export const english: Writing = {
  // cyber attack, cyber-attack and cyberattack are one.
  steps: [dropping(/[\s\-\u2010-\u2015]/u), converting(text => text.replace(/[’ʼ]/gu, "'"))],
  forms: designation => {
    const spellings = [designation.text, ...british(designation.text)]
    return spellings.flatMap((text, i) => [
      { text, match: i === 0 ? 'exact' : 'variant' },
      ...inflections(text, designation).map((form): Form => ({ text: form, match: 'inflected' })),
    ])
  },
  accepts: candidate => standsAlone(candidate) && hasItsCase(candidate),
}

/** Latin only, so that a term stands alone in `Pod는` too. */
const LETTER = /[\p{Script=Latin}\p{N}]/u

/** No letter goes on before or after it; a possessive may. */
function standsAlone({ text, start, end }: Candidate): boolean {
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end))
}

/** `IT` is not `it`, `Congress` is not `congress`; a term in small letters may start a sentence or stand in a title. */
function hasItsCase(candidate: Candidate): boolean {
  const { text, start, end, designation } = candidate
  const surface = text.slice(start, end)
  const own = designation.text
  if (isAcronym(own)) return keepsAcronymCase(candidate)
  // Glossaries often capitalize every term, so a capital binds only where the term is a name.
  return designation.pos !== 'proper-noun' || !/^\p{Lu}/u.test(own) || /^[\p{Lu}\d]/u.test(surface)
}

/** British spellings of an American designation. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/\b(\w{2,}?)iz(e[ds]?|ing|ation|ations|er|ers)\b/giu, '$1is$2'],
  [/\b(\w{2,})yz(e[ds]?|ing)\b/giu, '$1ys$2'],
  [/\b(de|of)fense/giu, '$1fence'],
  [/\bcenter/giu, 'centre'],
  [/\bprogram\b/giu, 'programme'],
  [/\b(behavi|lab|fav|hon|neighb)or/giu, '$1our'],
  [/\blicense\b/giu, 'licence'],
]

function british(text: string): readonly string[] {
  const other = BRITISH.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
  return other === text ? [] : [other]
}

function inflections(text: string, { pos, type }: Designation): readonly string[] {
  if (pos === 'verb') return verbForms(text)
  if (pos === 'adjective' || pos === 'adverb') return []
  if (type === 'name' && /\s/u.test(text)) return []
  return [
    `${text}(s)`,
    ...plurals(text),
    ...(type === 'name' || pos === 'proper-noun' ? [] : singulars(text)),
  ]
}

/** The head takes the plural: that before a preposition (memoranda of understanding), or an adjective after it (courts martial). */
function plurals(text: string): readonly string[] {
  const [, head = text, rest = ''] =
    /^(.+?)(\s(?:of|for|in|to|on|with|against|martial|general|elect)\b.*)?$/u.exec(text) ?? []
  const forms = pluralForms(head).map(form => form + rest)
  // attorney generals, standards of conducts: wrong but written.
  return rest === '' ? forms : [...forms, ...pluralForms(text)]
}

/** A compound whose entry stands in the plural: Resource Quotas, add-ons. Single words are too often no plurals: news, arms. */
function singulars(text: string): readonly string[] {
  if (!/[\s-]\p{L}*[^\P{L}\p{Lu}sui]s$/u.test(text) || text.endsWith('ics')) return []
  return [text.replace(/ies$/u, 'y').replace(/(?<=x|z|ch|sh|ss)es$|(?<!s)s$/u, '')]
}

function pluralForms(text: string): readonly string[] {
  const [, before = '', last = text] = /^(.*?[\s-])?(\S+)$/u.exec(text) ?? []
  const irregular = IRREGULAR_PLURALS.get(last.toLowerCase()) ?? []
  return [regularPlural(last), ...irregular].map(form => before + form)
}

function regularPlural(word: string): string {
  if (/[^aeiou]y$/iu.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/iu.test(word)) return `${word}es`
  return `${word}s`
}

function verbForms(text: string): readonly string[] {
  const [, verb = text, rest = ''] = /^(\S+)(\s.*)?$/u.exec(text) ?? []
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb.replace(/y$/u, 'i')
  return [regularPlural(verb), `${stem}ed`, `${verb.replace(/e$/u, '')}ing`].map(form => form + rest)
}
