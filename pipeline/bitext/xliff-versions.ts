import type { UnitState } from '../model/bitext.ts'
import type { InlineElements } from './inline.ts'

/** Where the versions of XLIFF differ. */
export interface XliffVersion {
  readonly unit: string
  /** What holds a source and its target; of XLIFF 1 the unit itself. */
  readonly segment: string
  /** The attributes that name the languages. */
  readonly languages: { readonly source: string; readonly target: string }
  /** Of a segment with a translation. */
  readonly state: (named: string | undefined, approved: string | undefined) => UnitState
}

/** OASIS, XLIFF 1.2, 2008, section 3: values of `state`. */
const STATES_1: Readonly<Record<string, UnitState>> = {
  final: 'reviewed',
  'signed-off': 'reviewed',
  translated: 'translated',
  new: 'draft',
}

export const XLIFF_1: XliffVersion = {
  unit: 'trans-unit',
  segment: 'trans-unit',
  languages: { source: 'source-language', target: 'target-language' },
  state: (named, approved) => {
    if (approved === 'yes') return 'reviewed'
    if (named === undefined) return 'translated'
    return STATES_1[named] ?? (named.startsWith('needs-') ? 'draft' : 'translated')
  },
}

/** OASIS, XLIFF 2.1, 2018, section 4.3.1.37. `initial` is also the default, so only what is named counts as a draft. */
const STATES_2: Readonly<Record<string, UnitState>> = {
  initial: 'draft',
  translated: 'translated',
  reviewed: 'reviewed',
  final: 'reviewed',
}

export const XLIFF_2: XliffVersion = {
  unit: 'unit',
  segment: 'segment',
  languages: { source: 'srcLang', target: 'trgLang' },
  state: named => STATES_2[named ?? 'translated'] ?? 'translated',
}

/** Those of both versions: no name is an element of text in one and a code in the other. */
export const XLIFF_ELEMENTS: InlineElements = {
  codes: {
    x: 'standalone',
    ph: 'standalone',
    it: 'standalone',
    cp: 'standalone',
    bpt: 'open',
    bx: 'open',
    sc: 'open',
    ept: 'close',
    ex: 'close',
    ec: 'close',
  },
  pairs: new Set(['g', 'pc']),
}
