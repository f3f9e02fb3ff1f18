import { readTitle, type Cell } from '../../pipeline/restore/title.ts'
import { LONG, morae, MORAIC_N, SOKUON, SPELLINGS_OF, vowelOf } from '../../pipeline/text/kana.ts'

/**
 * Whether letters are one of the ways to romanise a reading in kana, by the table of spellings alone: every system,
 * lengths written or not, particles by sound or by letter.
 */
export function spells(romanized: string, reading: string): boolean {
  const letters = readTitle(romanized)
  const list = morae(reading)
  if (!list) return false
  const seen = new Set<string>()
  const walk = (m: number, at: number): boolean => {
    const id = `${m} ${at}`
    if (seen.has(id)) return false
    seen.add(id)
    if (m === list.length) return at === letters.length
    return ways(list, m, letters, at).some(to => walk(m + 1, to))
  }
  return walk(0, 0)
}

/** Where the letters of a mora may end. */
function ways(list: readonly string[], m: number, letters: readonly Cell[], at: number): readonly number[] {
  const mora = list[m] ?? ''
  const before = vowelOf(list[m - 1] ?? '') ?? ''
  const all = mora === LONG ? lengths(before) : [...(SPELLINGS_OF.get(mora) ?? []), ...(SOUNDS[mora] ?? [])]
  if (LENGTHENING[before]?.includes(mora)) all.push(...lengths(before))
  if (m === 0) all.push(...afterNumber(all))
  if (mora === MORAIC_N) all.push("n'", ...(/[bmp]/u.test(letterAt(letters, at + 1)) ? ['m'] : []))
  if (mora === SOKUON) all.push(...doubled(letterAt(letters, at), letterAt(letters, at + 1)))
  return [...new Set(all)].filter(spelling => reads(letters, at, spelling)).map(({ length }) => at + length)
}

/** Kana that are not said as they are written. */
const SOUNDS: Readonly<Record<string, readonly string[]>> = { ハ: ['wa'], ヘ: ['e'], ヲ: ['o'], イ: ['yu'] }
const LENGTHENING: Readonly<Record<string, string>> = { a: 'ア', i: 'イ', u: 'ウ', e: 'エ', o: 'ウオ' }

/** Counters change after some numbers, 30 pun; their reading does not tell. */
const afterNumber = (spellings: readonly string[]): readonly string[] =>
  spellings.flatMap(s => (/^[hf]/u.test(s) ? [s.replace(/^[hf]/u, 'p'), s.replace(/^[hf]/u, 'b')] : []))

const lengths = (vowel: string): string[] => ['', vowel, ...(vowel === 'o' ? ['u', 'h'] : [])]

/** A word may end in the first of two. */
const doubled = (letter: string, next: string): readonly string[] =>
  next === '' || letter === next || (letter === 't' && next === 'c') ? [letter] : []

const letterAt = (letters: readonly Cell[], at: number): string => {
  const cell = letters[at]
  return cell?.kind === 'letter' ? cell.letter : ''
}

const reads = (letters: readonly Cell[], at: number, spelling: string): boolean =>
  [...spelling].every((letter, i) => letterAt(letters, at + i) === letter)
