import type { Meanings, Meant } from '../meanings.ts'
import type { DictionaryArrays } from './compile.ts'
import { contentStems } from './english.ts'
import type { CompiledDictionary } from './file.ts'

/**
 * What it says for a word that a gloss of it stands in the translation, as a cost: `scale` a nat of
 * `sum over the gloss's stems of ln(words / words with the stem) - glosses ln(glosses of the word) - rivals ln(1 + rivals)`,
 * and never more than `most`. A rare stem says more than one that many words have; a word of many glosses, or one of many
 * that sound alike, is met by chance. Tuned on the totals of development titles.
 */
export const DICTIONARY_COST = {
  scale: -500,
  glosses: 0.5,
  rivals: 1,
  most: -3000,
  /** Chinese words are mostly, not always, Japanese ones. */
  chinese: 0.4,
}

export function createMeanings({ format, arrays }: CompiledDictionary): Meanings {
  const isChinese = format === 'CC-CEDICT'
  return {
    meantBy: translation => meantBy(arrays, translation, isChinese ? DICTIONARY_COST.chinese : 1),
  }
}

function meantBy(arrays: DictionaryArrays, translation: string, trust: number): readonly Meant[] {
  const stems = new Set<number>()
  for (const stem of contentStems(translation)) {
    const number = stemNumber(arrays, stem)
    if (number !== undefined) stems.add(number)
  }
  const all = arrays.glosses.length
  const rarity = (stem: number): number => Math.log(all / Math.max(1, at(arrays.frequency, stem)))
  /** By word: what its best gloss says. */
  const said = new Map<number, number>()
  for (const key of stems)
    for (let gloss = at(arrays.glossStart, key); gloss < at(arrays.glossStart, key + 1); gloss++) {
      const others = arrays.others.subarray(at(arrays.otherStart, gloss), at(arrays.otherStart, gloss + 1))
      if (!others.every(stem => stems.has(stem))) continue
      const information = others.reduce((sum, stem) => sum + rarity(stem), rarity(key))
      for (let i = at(arrays.wordStart, gloss); i < at(arrays.wordStart, gloss + 1); i++) {
        const word = at(arrays.words, i)
        said.set(word, Math.max(information, said.get(word) ?? 0))
      }
    }
  return [...said].flatMap(([word, information]) => {
    const cost = trust * costOf(arrays, word, information)
    return cost < 0 ? [meant(arrays, word, cost)] : []
  })
}

function costOf(arrays: DictionaryArrays, word: number, information: number): number {
  const { scale, glosses, rivals, most } = DICTIONARY_COST
  const chance = glosses * Math.log(at(arrays.glosses, word)) + rivals * Math.log(1 + at(arrays.rivals, word))
  return Math.max(most, scale * Math.max(0, information - chance))
}

const meant = (arrays: DictionaryArrays, word: number, cost: number): Meant => ({
  surface: string(arrays.surfaceStart, arrays.surfaceUnits, word),
  reading: string(arrays.readingStart, arrays.readingUnits, word),
  cost,
})

function stemNumber({ stemStart, stemUnits }: DictionaryArrays, stem: string): number | undefined {
  let [low, high] = [0, stemStart.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (string(stemStart, stemUnits, middle) < stem) low = middle + 1
    else high = middle
  }
  return low < stemStart.length - 1 && string(stemStart, stemUnits, low) === stem ? low : undefined
}

const string = (start: Uint32Array, units: Uint16Array, index: number): string =>
  String.fromCharCode(...units.subarray(at(start, index), at(start, index + 1)))

/** Indexes here come from the arrays themselves; a miss means a broken file and shows as a word that says nothing. */
const at = (array: Uint32Array | Uint16Array, index: number): number => array[index] ?? 0
