/**
 * How a word sounds, as coarsely as a loanword keeps it: `cyber` and `saiba` are both `sb`, `security` and `sekyuriti`
 * both `skrt`. Vowels go, and so do consonants that Japanese does not tell apart or that English writes without a sound.
 * `_` says that the word starts with a vowel.
 */

type Rule = readonly [pattern: RegExp, replacement: string]

/** In order. What English spelling says of its consonants. */
const ENGLISH: readonly Rule[] = [
  [/[^a-z]/gu, ''],
  [/^kn|^gn|^pn/u, 'n'],
  [/^wr/u, 'r'],
  [/^ps/u, 's'],
  [/tch|tu(?=re)/gu, 't'],
  [/[ct]i(?=on|al|ous|a$)|ssi(?=on)/gu, 's'],
  [/si(?=on)/gu, 'z'],
  [/igh/gu, 'i'],
  [/ph/gu, 'f'],
  [/sch/gu, 'sk'],
  [/ck|qu|cch/gu, 'k'],
  [/sh|th|sc(?=[eiy])/gu, 's'],
  [/ch/gu, 't'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/c|q/gu, 'k'],
  [/dg?(?=e)|g(?=[eiy])/gu, 'z'],
  [/(?<=[a-z][^aeiou])e$|(?<=[a-z][^aeiou])es$/u, ''],
  // An r is heard only before a vowel.
  [/r(?![aeiouyr])/gu, ''],
  [/^h(?=our|on)/u, ''],
]

/** In order. What romanised Japanese says of its consonants. */
const ROMANISED: readonly Rule[] = [
  [/[^a-z]/gu, ''],
  [/tch|cch|ch|ts/gu, 't'],
  [/sh/gu, 's'],
]

/** Consonants that loanwords mix: `radio` is `rajio`, `team` is `chimu`, `live` is `raibu`. */
const MERGED: readonly Rule[] = [
  [/[jd]/gu, 'z'],
  [/l/gu, 'r'],
  [/v/gu, 'b'],
  [/f/gu, 'h'],
  [/m(?=[bp])/gu, 'n'],
  [/^[aeiou]/u, '_'],
  [/[aeiouwy]/gu, ''],
  [/(.)\1+/gu, '$1'],
]

const apply = (word: string, rules: readonly Rule[]): string =>
  rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)

export const soundOfEnglish = (word: string): string => apply(apply(word.toLowerCase(), ENGLISH), MERGED)

export const soundOfRomanised = (word: string): string => apply(apply(word.toLowerCase(), ROMANISED), MERGED)

/** A name as it is spelled in Japanese and in English text alike: length is written in too many ways to count. */
export const plainName = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .replace(/o[uh](?![aeiou])|oo/gu, 'o')
    .replace(/uu/gu, 'u')
    .replace(/m(?=[bp])/gu, 'n')
