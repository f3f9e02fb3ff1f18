import type { Pos } from '../model/text.ts'
import type { Edge } from './edge.ts'
import { toKatakana } from '../text/kana.ts'
import type { Meant } from './meanings.ts'
import { plainName, soundOfEnglish, soundOfRomanised } from './sound.ts'
import type { Cell } from './title.ts'
import type { LexiconWord } from './word.ts'

/** What the English printed beside a title says for a word of the lattice, as a cost. */
export type Evidence = (edge: Edge) => number

export const TRANSLATION_COST = {
  /** A word in katakana that sounds like an English one; two consonants may agree by chance. */
  loanword: -2500,
  shortLoanword: -1200,
  /** A name that is spelled like one in the English. */
  name: -1800,
  /** A country by its one character, as headlines have it. */
  country: -2500,
}

const SHORT_SOUND = 2
const LEAST_NAME = 3

/** `meant`: the words that it may speak of. */
export function readTranslation(
  translation: string,
  cells: readonly Cell[],
  meant: readonly Meant[],
): Evidence {
  const meaning = createMeaning(meant)
  const words = translation.match(/\p{L}+/gu) ?? []
  const sounds = new Set(
    words
      .flatMap(word => [word, word.replace(/s$/u, '')])
      .filter(word => word.length > 2)
      .map(soundOfEnglish),
  )
  const names = new Set(
    words.filter(word => /^\p{Lu}/u.test(word) && word.length >= LEAST_NAME).map(plainName),
  )
  const countries = new Set(
    COUNTRIES.filter(([, pattern]) => pattern.test(translation)).flatMap(([characters]) => [...characters]),
  )
  const known = new Map<number, SpanEvidence>()
  return edge => {
    const word = edge.word()
    const cost = meaning(word)
    if (cost < 0) return cost
    const id = edge.from * cells.length + edge.to
    let span = known.get(id)
    if (!span) known.set(id, (span = spanEvidence(lettersOf(cells, edge), sounds, names)))
    if (span.loanword === 0 && !span.name && edge.to - edge.from > LONGEST_COUNTRY) return 0
    const { surface, pos } = word
    if (countries.has(surface)) return TRANSLATION_COST.country
    if (span.loanword !== 0 && KATAKANA.test(surface)) return span.loanword
    return span.name && pos === 'PROPN' ? TRANSLATION_COST.name : 0
  }
}

/** Words of these have a meaning that dictionaries give. */
const CONTENT: ReadonlySet<Pos> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'])

/** What the surest of the sources takes off a word's cost. */
function createMeaning(meant: readonly Meant[]): (word: LexiconWord) => number {
  const table = bySurface(meant)
  const costOf = (form: string, reading?: string): number => cheapest(table.get(form), reading)
  return ({ surface, lemma, reading, pos }) => {
    if (!CONTENT.has(pos)) return 0
    // A dictionary lists inflected words by their lemma, of which the lexicon has no reading.
    return costOf(surface, toKatakana(reading)) || (lemma === surface ? 0 : costOf(lemma))
  }
}

function bySurface(words: readonly Meant[]): ReadonlyMap<string, readonly Meant[]> {
  const table = new Map<string, Meant[]>()
  for (const word of words) {
    const known = table.get(word.surface)
    if (known) known.push(word)
    else table.set(word.surface, [word])
  }
  return table
}

/** Of those that may be read so. */
function cheapest(words: readonly Meant[] | undefined, reading: string | undefined): number {
  let cost = 0
  for (const word of words ?? [])
    if (reading === undefined || word.reading === '' || word.reading === reading)
      cost = Math.min(cost, word.cost)
  return cost
}

const KATAKANA = /^[ァ-ヺー・]{2,}$/u
/** `nichi`, in letters. */
const LONGEST_COUNTRY = 5

interface SpanEvidence {
  readonly loanword: number
  readonly name: boolean
}

function spanEvidence(
  letters: string,
  sounds: ReadonlySet<string>,
  names: ReadonlySet<string>,
): SpanEvidence {
  const sound = soundOfRomanised(letters)
  const consonants = sound.replace('_', '').length
  const { loanword, shortLoanword } = TRANSLATION_COST
  const heard = consonants >= SHORT_SOUND && sounds.has(sound)
  return {
    loanword: heard ? (consonants === SHORT_SOUND ? shortLoanword : loanword) : 0,
    name: letters.length >= LEAST_NAME && names.has(plainName(letters)),
  }
}

const lettersOf = (cells: readonly Cell[], { from, to }: Edge): string =>
  cells
    .slice(from, to)
    .map(cell => (cell.kind === 'letter' ? cell.letter : ''))
    .join('')

/** The characters by which headlines name countries. */
const COUNTRIES: readonly (readonly [characters: string, english: RegExp])[] = [
  ['日', /\bJapan/u],
  ['米', /\bU\.?S\.?(?:A\b|\b)|\bAmerica|\bUnited States/u],
  ['中', /\bChin(?:a|ese)/u],
  ['韓', /\b(?:South )?Korea|\bROK\b|\bSeoul/u],
  ['朝北', /\bNorth Korea|\bDPRK\b|\bPyongyang/u],
  ['露ロ', /\bRussia/u],
  ['英', /\bUK\b|\bU\.K\.|\bBritain|\bBritish|\bUnited Kingdom/u],
  ['仏', /\bFrance|\bFrench/u],
  ['独', /\bGerman/u],
  ['伊', /\bItal/u],
  ['豪', /\bAustralia/u],
  ['印', /\bIndia/u],
  ['加', /\bCanad/u],
  ['台', /\bTaiwan/u],
  ['比', /\bPhilippine/u],
  ['越', /\bVietnam/u],
  ['欧', /\bEurop|\bEU\b/u],
]
