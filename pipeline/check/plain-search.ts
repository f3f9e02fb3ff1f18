import type { DocumentLang } from '../model/lang.ts'

/** How often any of the terms stands in a text as it is written, without analysis. */
export type PlainSearch = (text: string) => number

/** Shorter ones stand by chance in other words; whether they do, only analysis tells. */
const LEAST_LETTERS = 2

/**
 * Finds terms that stand in a text letter for letter, which most do: what it finds need not be analyzed. English is searched
 * in whole words, whatever their capitals. Places do not overlap.
 */
export function createPlainSearch(terms: readonly string[], lang: DocumentLang): PlainSearch {
  const isEnglish = lang === 'en'
  const long = [...new Set(terms.map(term => (isEnglish ? term.toLowerCase() : term)))]
    .filter(term => term.length >= LEAST_LETTERS)
    .toSorted((a, b) => b.length - a.length)
  return text => {
    const searched = isEnglish ? text.toLowerCase() : text
    const taken: number[] = []
    let count = 0
    for (const term of long)
      for (let at = searched.indexOf(term); at >= 0; at = searched.indexOf(term, at + term.length)) {
        const end = at + term.length
        if ((isEnglish && !isWhole(searched, at, end)) || isTaken(taken, at, end)) continue
        taken.push(at, end)
        count++
      }
    return count
  }
}

/** `taken` holds starts and ends in turn. */
function isTaken(taken: readonly number[], start: number, end: number): boolean {
  for (let i = 0; i < taken.length; i += 2)
    if ((taken[i] ?? 0) < end && start < (taken[i + 1] ?? 0)) return true
  return false
}

const WORD = /[\p{L}\p{N}]/u

const isWhole = (text: string, start: number, end: number): boolean =>
  !WORD.test(text[start - 1] ?? '') && !WORD.test(text[end] ?? '')
