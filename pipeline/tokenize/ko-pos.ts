import type { Pos } from '../model/text.ts'
import { posOfCharacters } from './pos.ts'
import type { Morpheme } from './ko-units.ts'

const BY_TAG: Readonly<Record<string, Pos>> = {
  NNG: 'NOUN',
  NNP: 'PROPN',
  NNB: 'NOUN',
  NR: 'NUM',
  NP: 'PRON',
  VV: 'VERB',
  VA: 'ADJ',
  VX: 'AUX',
  VCP: 'AUX',
  VCN: 'ADJ',
  MAG: 'ADV',
  MAJ: 'CCONJ',
  MM: 'DET',
  IC: 'INTJ',
  JC: 'CCONJ',
  JX: 'ADP',
  EC: 'SCONJ',
  EP: 'PART',
  EF: 'PART',
  ETN: 'PART',
  ETM: 'PART',
  XPN: 'NOUN',
  XSN: 'NOUN',
  XSV: 'VERB',
  XSA: 'ADJ',
  XR: 'NOUN',
  SF: 'PUNCT',
  SP: 'PUNCT',
  SS: 'PUNCT',
  SE: 'PUNCT',
  SO: 'PUNCT',
  SW: 'SYM',
  SH: 'NOUN',
  SL: 'X',
  SN: 'NUM',
}

/** The universal tag of a Sejong tag; all case particles are adpositions. */
export function posOfSejong(tag: string, surface: string): Pos {
  if (/^S[FPSEOW]$/u.test(tag)) return posOfCharacters(surface) ?? 'X'
  if (tag === 'SL') return 'NOUN'
  return BY_TAG[tag] ?? (tag.startsWith('JK') ? 'ADP' : 'X')
}

const INFLECTED = /^(?:V[VAX]|VC[PN]|XS[VA])$/u

/** Predicates in `-다`; of a contraction, its morphemes joined by `+`. */
export function lemmaOfMorphemes(morphemes: readonly Morpheme[]): string {
  const [only, more] = morphemes
  if (only && !more) return INFLECTED.test(only.tag) ? `${only.text}다` : only.text
  return morphemes.map(({ text }) => text).join('+')
}
