import type { Pos } from '../../pipeline/model/text.ts'

/** Classes of which one word may be the other's whole translation: nouns stand for verbs, endings for conjunctions. */
const KINDRED: readonly (readonly Pos[])[] = [
  ['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ'],
  ['NOUN', 'PROPN', 'PRON', 'X'],
  ['DET', 'PRON', 'ADJ', 'NUM'],
  ['AUX', 'PART', 'VERB', 'ADV'],
  ['ADP', 'SCONJ', 'CCONJ', 'ADV'],
  ['ADP', 'VERB', 'NOUN'],
  ['NUM', 'SYM', 'NOUN'],
  ['PUNCT', 'SYM'],
]

/** Whether a word of the one class never is what the other language has for one of the other. */
export const areStrangers = (a: Pos, b: Pos): boolean =>
  a !== b && !KINDRED.some(classes => classes.includes(a) && classes.includes(b))
