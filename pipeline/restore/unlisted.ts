import { LONG, MORAE, SOKUON } from '../text/kana.ts'
import { edgeOf, type Edge } from './edge.ts'
import { ids, type Grammar } from './grammar.ts'
import { NONE, type LanguageModel } from './language-model.ts'
import { moraEdges, type MoraEdge } from './spelling.ts'
import { readTitle, SEPARATOR, type Cell, type FixedCell } from './title.ts'
import { BOUNDARY_WORD, LATIN_WORD, markOf, NUMBER_WORD, UNKNOWN_WORD } from './vocabulary.ts'

/** Words that no lexicon holds: numbers, marks, and letters that stay letters or become katakana. */

export type Spelled = readonly (readonly MoraEdge[])[]

export const UNLISTED_COST = {
  /** Letters that are no word, and how much it counts how words in katakana sound. */
  unknown: -1000,
  unknownSound: 1,
  /** Letters that cannot be Japanese. */
  foreign: 12000,
  foreignLetter: 1000,
  /** In a title without spaces, which is rather Japanese. */
  endlessLetter: 3000,
  acronym: 500,
  number: 0,
  mark: 0,
}

export function fixedEdge(cell: FixedCell, from: number, grammar: Grammar, model: LanguageModel): Edge {
  const { form, kind } = cell
  const base = { surface: form, lemma: form, reading: form }
  if (kind === 'number') {
    const word = { ...base, pos: 'NUM' as const, ...ids(grammar, '名詞,数'), cost: UNLISTED_COST.number }
    return edgeOf(from, from + 1, word, NUMBER_WORD, model)
  }
  const word = {
    ...base,
    // What is in Japanese script already stays as it is.
    pos: /\p{L}/u.test(form) ? ('X' as const) : ('PUNCT' as const),
    ...ids(grammar, form, '記号,一般'),
    cost: UNLISTED_COST.mark,
  }
  const number = form === SEPARATOR ? BOUNDARY_WORD : model.number(markOf(form), 'PUNCT')
  return edgeOf(from, from + 1, form === SEPARATOR ? { ...word, left: 0, right: 0 } : word, number, model)
}

/** An acronym as it stands, anything else in katakana, or as it stands where it is not Japanese. */
export function unknownEdges(
  cells: readonly Cell[],
  from: number,
  spelled: Spelled,
  grammar: Grammar,
  model: LanguageModel,
): readonly Edge[] {
  const to = chunkEnd(cells, from)
  const letters = cells.slice(from, to).map(cell => (cell.kind === 'letter' ? cell : undefined))
  const typed = letters.map(cell => (cell?.capital ? cell.letter.toUpperCase() : cell?.letter)).join('')
  const isStart = from === 0 || cells[from]?.gap !== 'none' || cells[from - 1]?.kind !== 'letter'
  const name = (form: string, cost: number, number: number): Edge =>
    edgeOf(
      from,
      to,
      {
        surface: form,
        lemma: form,
        reading: form,
        pos: 'PROPN',
        ...ids(grammar, '名詞,固有名詞', '名詞,一般'),
        cost,
      },
      number,
      model,
    )
  if (isStart && isAcronym(typed, cells)) {
    const known = model.number(typed, 'PROPN')
    return [name(typed, UNLISTED_COST.acronym, known === NONE ? LATIN_WORD : known)]
  }
  const { unknown, unknownSound, foreign, foreignLetter, endlessLetter } = UNLISTED_COST
  const count = to - from
  if (count > LONGEST_LOANWORD) return [name(typed, foreign + endlessLetter * count, LATIN_WORD)]
  const spellings = model.katakana.spell(spelled, from, to, KATAKANA_SPELLINGS)
  if (spellings.length === 0) return [name(typed, foreign + foreignLetter * count, LATIN_WORD)]
  return spellings.map(({ text, cost }) => name(text, unknown + unknownSound * cost, UNKNOWN_WORD))
}

/** Ways to write letters in katakana, which differ in the lengths of their vowels. */
const KATAKANA_SPELLINGS = 3
/** In letters. What is longer is several words, which the lexicon has a part in. */
const LONGEST_LOANWORD = 40

const isAcronym = (typed: string, cells: readonly Cell[]): boolean =>
  /^[A-Z]{1,6}$/u.test(typed) && cells.some(c => c.kind === 'letter' && !c.capital)

function chunkEnd(cells: readonly Cell[], from: number): number {
  let to = from + 1
  while (to < cells.length && cells[to]?.kind === 'letter' && cells[to]?.gap === 'none') to++
  return to
}

/** The kana of a whole romanised text, spaces and hyphens aside; undefined where it is not Japanese throughout. */
export function kanaOf(romanized: string): string | undefined {
  const cells = readTitle(romanized)
  if (cells.some(cell => cell.kind !== 'letter')) return undefined
  return katakana(moraEdges(cells), 0, cells.length)
}

/** The cheapest reading of the letters as kana, long vowels as far as they are written. */
function katakana(spelled: Spelled, from: number, to: number): string | undefined {
  const best: ({ cost: number; text: string } | undefined)[] = []
  best[from] = { cost: 0, text: '' }
  for (let at = from; at < to; at++) {
    const here = best[at]
    if (!here) continue
    for (const edge of spelled[at] ?? []) {
      const cost = here.cost + edge.cost + 1
      if (edge.to > to || cost >= (best[edge.to]?.cost ?? Infinity)) continue
      const text = here.text + (MORAE[edge.mora] ?? '') + (edge.long === 'must' ? LONG : '')
      best[edge.to] = { cost, text }
    }
  }
  const text = best[to]?.text
  // A stretch that ends in a doubled consonant is a foreign word, not Japanese.
  return text?.endsWith(SOKUON) ? undefined : text
}
