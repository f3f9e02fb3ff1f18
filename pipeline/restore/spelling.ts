import { LONG, MORAE, MORAIC_N, SOKUON, SPELLINGS_OF, vowelOf } from '../text/kana.ts'
import { moraCode } from './lexicon.ts'
import type { Cell, LetterCell } from './title.ts'

/** A way to read the letters of some cells as one mora, and as a long vowel after it where `long` says so. */
export interface MoraEdge {
  readonly mora: number
  /** The cell after the last one that is read. */
  readonly to: number
  /** 0 for a regular spelling. */
  readonly cost: number
  /** `no`: there is no vowel, or its length cannot be hidden. `may`: length is not written. `must`: it is. */
  readonly long: 'no' | 'may' | 'must'
}

export const LONG_CODE = moraCode(LONG)

/** Costs on the scale of IPADIC, where a common noun costs about 4,000. */
export const SPELLING_COST = {
  /** `n` before a vowel or y, which Hepburn writes `n'`. */
  unmarkedN: 1200,
  /** `ii` for a hidden long i is usual; leaving it out is not. */
  shortI: 1500,
  /** Not Hepburn: Kunrei `si`, keyboard `la`. */
  otherSystem: 150,
  /** `o` for the particle `wo`. */
  plainWo: 500,
  /** A long vowel that is not written. */
  hidden: 0,
}

/** The morae whose spelling starts with a letter, each with its spelling: longest first, so that the list is short to walk. */
const BY_FIRST_LETTER = new Map<string, { spelling: string; mora: string; rank: number }[]>()
for (const mora of MORAE)
  SPELLINGS_OF.get(mora)?.forEach((spelling, rank) => {
    const first = spelling.charAt(0)
    const list = BY_FIRST_LETTER.get(first) ?? []
    list.push({ spelling, mora, rank })
    BY_FIRST_LETTER.set(first, list)
  })

/** For every cell, the morae that can be read from it. Cells that are not letters have none. */
export function moraEdges(cells: readonly Cell[]): readonly (readonly MoraEdge[])[] {
  return cells.map((cell, i) => (cell.kind === 'letter' ? edgesFrom(cells, i) : []))
}

/** The morae that can be read from a cell. */
export function edgesFrom(cells: readonly Cell[], from: number): readonly MoraEdge[] {
  const edges: MoraEdge[] = []
  for (const { spelling, mora, rank } of BY_FIRST_LETTER.get(letterAt(cells, from)) ?? []) {
    const to = from + spelling.length
    if (!reads(cells, from, spelling)) continue
    if (mora === MORAIC_N) edges.push(...moraicN(cells, to))
    else edges.push(...withLength(cells, moraCode(mora), vowelOf(mora) ?? '', to, systemCost(mora, rank)))
  }
  if (isNasalM(cells, from)) edges.push({ mora: moraCode(MORAIC_N), to: from + 1, cost: 0, long: 'no' })
  if (isGeminate(cells, from)) edges.push({ mora: moraCode(SOKUON), to: from + 1, cost: 0, long: 'no' })
  return edges
}

const systemCost = (mora: string, rank: number): number =>
  mora === 'ヲ' ? (rank === 0 ? SPELLING_COST.plainWo : 0) : rank === 0 ? 0 : SPELLING_COST.otherSystem

function reads(cells: readonly Cell[], from: number, spelling: string): boolean {
  for (let i = 0; i < spelling.length; i++) if (letterAt(cells, from + i) !== spelling[i]) return false
  return true
}

/** `n`, or `n'`, or a bare `n` where a vowel follows at a cost. */
function moraicN(cells: readonly Cell[], to: number): readonly MoraEdge[] {
  const next = letterAt(cells, to)
  const mora = moraCode(MORAIC_N)
  if (next === "'") return [{ mora, to: to + 1, cost: 0, long: 'no' }]
  const ambiguous = 'aiueoy'.includes(next) && next !== '' && gapBefore(cells, to) === 'none'
  return [{ mora, to, cost: ambiguous ? SPELLING_COST.unmarkedN : 0, long: 'no' }]
}

/** Old Hepburn `shimbun`. */
const isNasalM = (cells: readonly Cell[], i: number): boolean =>
  letterAt(cells, i) === 'm' && 'bpm'.includes(letterAt(cells, i + 1) || '-')

/** `kk`, `ssh`, and `tch` or `cch` for `っち`. */
function isGeminate(cells: readonly Cell[], i: number): boolean {
  const letter = letterAt(cells, i)
  const next = letterAt(cells, i + 1)
  if ('aiueon'.includes(letter)) return false
  return letter === next || (letter === 't' && next === 'c')
}

/** The ways in which the vowel's length can be written after it: not at all, by a macron, or by a further letter. */
function withLength(
  cells: readonly Cell[],
  mora: number,
  vowel: string,
  to: number,
  cost: number,
): readonly MoraEdge[] {
  const last = cells[to - 1] as LetterCell
  if (last.long) return [{ mora, to, cost, long: 'must' }]
  const edges: MoraEdge[] = [{ mora, to, cost, long: vowel === '' ? 'no' : 'may' }]
  const next = letterAt(cells, to)
  const joined = gapBefore(cells, to) === 'none'
  if (joined && lengthens(vowel, next)) edges.push({ mora, to: to + 1, cost, long: 'must' })
  if (joined && vowel === 'o' && next === 'h' && !isVowel(letterAt(cells, to + 1)))
    edges.push({ mora, to: to + 1, cost, long: 'must' })
  return edges
}

const isVowel = (letter: string): boolean => letter !== '' && 'aiueo'.includes(letter)

const lengthens = (vowel: string, next: string): boolean =>
  next !== '' && (vowel === next || (vowel === 'o' && next === 'u'))

/** What it costs to leave the length of this mora's vowel unwritten. */
export const hiddenLengthCost = (mora: number): number =>
  vowelOf(MORAE[mora] ?? '') === 'i' && !LOAN_I.has(MORAE[mora] ?? '')
    ? SPELLING_COST.shortI
    : SPELLING_COST.hidden

/** Morae of loanwords, whose long i is written `i` as often as not. */
const LOAN_I: ReadonlySet<string> = new Set([
  'ティ',
  'ディ',
  'フィ',
  'ウィ',
  'ヴィ',
  'リ',
  'シ',
  'ピ',
  'ビ',
  'ミ',
  'キ',
  'ニ',
])

const letterAt = (cells: readonly Cell[], i: number): string => {
  const cell = cells[i]
  return cell?.kind === 'letter' ? cell.letter : ''
}

const gapBefore = (cells: readonly Cell[], i: number): string => cells[i]?.gap ?? 'none'
