import { writingOf } from '../link/writings.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Inventory } from './inventory.ts'
import { KEYS, otherForms } from './keys.ts'
import type { Defined } from './term-pairs.ts'

/** A text and what it puts in brackets behind it. */
const BRACKET = /\s?[（(]\s*([^（()）]{2,60}?)\s*[)）]/gu

/** A bracket in a text: where the text before it ends, and what is in it, several names parted. */
export function bracketsIn(
  text: string,
): readonly { readonly end: number; readonly names: readonly string[] }[] {
  return Array.from(text.matchAll(BRACKET), ({ 1: inside = '', index }) => ({
    end: index,
    names: inside.split(/\s*[,，、;；]\s*/u).map(name => name.replaceAll(/[*_\x60"“”]/gu, '')),
  }))
}

/**
 * Pairs that a text itself gives, by naming a term with the other language's word behind it: サイバー攻撃(cyber attack), 泊位（berth）.
 * Every possible term that ends before the bracket counts; which of them is meant, the counts tell.
 */
export function definedPairs(
  source: Inventory,
  target: Inventory,
  sources: readonly string[],
  targets: readonly string[],
): Defined {
  const counts = new Map<string, number>()
  const count = (s: number, t: number): void => {
    counts.set(`${s} ${t}`, (counts.get(`${s} ${t}`) ?? 0) + 1)
  }
  defined(target, targets, createFind(source), (own, other) => count(other, own))
  defined(source, sources, createFind(target), (own, other) => count(own, other))
  return (s, t) => counts.get(`${s} ${t}`) ?? 0
}

type Find = (name: string) => number | undefined

function createFind({ entries, lang }: Inventory): Find {
  const byKey = new Map(entries.map(({ key, id }) => [key, id]))
  return name =>
    [name, ...otherForms(name, writingOf(lang))]
      .map(form => byKey.get(keyIn(form, lang)))
      .find(id => id !== undefined)
}

const keyIn = (form: string, lang: DocumentLang): string => KEYS[writingOf(lang)](form)

function defined(
  { occurrences, entries, lang }: Inventory,
  texts: readonly string[],
  find: Find,
  count: (own: number, other: number) => void,
): void {
  texts.forEach((text, unit) => {
    for (const { end, names } of bracketsIn(text))
      for (const name of names) {
        const other = find(name)
        if (other === undefined) continue
        for (const { term, end: ends } of occurrences.of(unit))
          if (ends === end && entries[term]?.key !== keyIn(name, lang)) count(term, other)
      }
  })
}
