import { IRREGULAR_DEGREES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from '../../text/english-irregular.ts'

/**
 * What an English word shares with its inflections, its relatives and its other spelling: `negotiates`, `negotiating` and
 * `negotiation` are all `negoti`. Coarser than a person would be: it only has to tell meanings of the same sound apart.
 */
export function stemOf(word: string): string {
  const irregular = IRREGULAR_VERBS.get(word) ?? IRREGULAR_NOUNS.get(word) ?? IRREGULAR_DEGREES.get(word)
  const american = AMERICAN.reduce((text, [from, to]) => text.replace(from, to), irregular ?? word)
  // Of what is listed, `news` is a base form; `politics` is a relative of `political`.
  const isBase = irregular !== undefined && !irregular.endsWith('ics')
  return underived(isBase ? american : uninflected(american))
}

type Rule = readonly [pattern: RegExp, replacement: string]

/** In order: what stands in other clothes on the other side of the ocean. */
const AMERICAN: readonly Rule[] = [
  [/(?<=[a-z]{3})is(?=(?:e[drs]?|ing|ations?|ers?)$)/u, 'iz'],
  [/(?<=[a-z]{3})ys(?=(?:e[drs]?|ing)$)/u, 'yz'],
  [/(?<=de|of)fence/u, 'fense'],
  [/(?<=[a-z]t)re(?=s?$)/u, 'er'],
  [/(?<=behavi|lab|fav|hon|harb|neighb|col|rum|arm)our/u, 'or'],
  [/(?<=program)mes?$/u, ''],
  [/licence/u, 'license'],
]

/** The first that fits, where enough of the word is left. */
const ENDINGS: readonly Rule[] = [
  [/(?<=[a-z]{2})ies$|(?<=[a-z]{3})ied$/u, 'y'],
  [/(?<=(?:s|x|z|ch|sh)e)s$/u, ''],
  [/(?<=[a-z]{2}[^siu])s$/u, ''],
  [/(?<=[aeiouy][a-z]+)(?:(?<!e)ed|ing)$/u, ''],
]
const DOUBLED = /([bdgmnprt])\1$/u

function uninflected(word: string): string {
  for (const [pattern, replacement] of ENDINGS)
    if (pattern.test(word)) return word.replace(pattern, replacement).replace(DOUBLED, '$1')
  return word.replace(DOUBLED, '$1')
}

/** In order, each where four letters stay. */
const SUFFIXES: readonly RegExp[] = [
  /(?<=[a-z]{4})(?:ness|ship|hood|less|ful|wise)$/u,
  /(?<=[a-z]{4})ly$/u,
  /(?<=[a-z]{4})(?:iz(?:ation|e)?|ist(?:ic)?|ism|ification|ify)$/u,
  /(?<=[a-z]{4})(?:ation|ition|ution|ative|itive|(?<=[st])i(?:on|ve)|ment)$/u,
  /(?<=[a-z]{4})(?:ial|ical|ian|al|ic|ous|ant|ent|ance|ence|ancy|ency|able|ible|ity|ory|ary)$/u,
  /(?<=[a-z]{4})(?:ate|at)$/u,
  /(?<=[a-z]{3})[eyi]$/u,
]

const underived = (word: string): string => SUFFIXES.reduce((text, suffix) => text.replace(suffix, ''), word)
