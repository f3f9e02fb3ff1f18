import { writingOf, type WritingLang } from '../link/writings.ts'
import type { DocumentLang } from '../model/lang.ts'
import { learnChineseWords, type Mend } from './chinese-words.ts'
import { Drafts, formsIn, isTerm, type Draft } from './drafts.ts'
import { mendKorean } from './korean-words.ts'
import { isFragment, nestedIn, type Met } from './nesting.ts'
import { Occurrences } from './occurrences.ts'
import type { WordStore } from './word-store.ts'

/** Something that is said in one language, a possible term or a word that is none, with all its writings. */
export interface Entry {
  readonly id: number
  readonly key: string
  /** How often by writing. */
  readonly forms: ReadonlyMap<string, number>
  /** In words. */
  readonly length: number
  /** False for verbs and the like, which take part in alignment only. */
  readonly isTerm: boolean
  /** Two nouns with a word between them that joins them: of, の. */
  readonly isJoined: boolean
  /** How many of its words are of everyday prose. */
  readonly generalWords: number
  /** Its last word is one of them. */
  readonly hasGeneralHead: boolean
  readonly frequency: number
  /** How many of its occurrences begin a sentence. */
  readonly opening: number
  /** Occurrences inside longer terms, and how many different ones those are. */
  readonly nested: number
  readonly hosts: number
  /** Those that hold it, by index. */
  readonly units: Int32Array
}

/** What one side of a bitext says, and where. */
export interface Inventory {
  readonly lang: DocumentLang
  /** By id. */
  readonly entries: readonly Entry[]
  /** The words in Latin letters that its texts have, in small letters. */
  readonly vocabulary: ReadonlySet<string>
  /** By unit; in order of start, shorter first. `term` is the entry's id. */
  readonly occurrences: Occurrences
}

/**
 * The possible terms of one side's texts, and their other words, that at least `minFrequency` units hold. Only what
 * `minHost` units hold makes a shorter term a part of it.
 * @param words of each text
 */
export function takeInventory(
  texts: readonly string[],
  words: WordStore,
  lang: DocumentLang,
  minFrequency: number,
  minHost = minFrequency,
): Inventory {
  const drafts = new Drafts(writingOf(lang))
  const mend = mendOf(words, writingOf(lang))
  const met = new Occurrences()
  texts.forEach((text, unit) => {
    met.add(drafts.meet(text, mend(words.of(unit)), unit))
  })
  const wholes = drafts.merge()
  const nesting = nestedIn(metIn(met, wholes, minFrequency), minHost)
  const kept = [...new Set(wholes)].filter(
    draft => draft.units.length >= minFrequency && !isFragment(draft, nesting.get(draft)),
  )
  const ids = new Map(kept.map((draft, id) => [draft, id]))
  return {
    lang,
    vocabulary: words.latin(),
    entries: kept.map((draft, id) => {
      const { nested = 0, hosts } = nesting.get(draft) ?? {}
      return entryOf(draft, id, nested, hosts?.size ?? 0)
    }),
    occurrences: met.renumbered(term => {
      const whole = wholes[term]
      return whole && ids.get(whole)
    }),
  }
}

const entryOf = (draft: Draft, id: number, nested: number, hosts: number): Entry => ({
  id,
  key: draft.key,
  forms: formsIn(draft),
  length: draft.length,
  isTerm: isTerm(draft),
  isJoined: draft.isJoined,
  generalWords: draft.generalWords,
  hasGeneralHead: draft.hasGeneralHead,
  frequency: draft.frequency,
  opening: draft.opening,
  nested,
  hosts,
  units: Int32Array.from(draft.units),
})

/** By unit, what is frequent enough. */
function* metIn(met: Occurrences, wholes: readonly Draft[], minFrequency: number): Generator<readonly Met[]> {
  for (let unit = 0; unit < met.length; unit++)
    yield met.of(unit).flatMap(({ term, start, end }): Met[] => {
      const draft = wholes[term]
      return draft && draft.units.length >= minFrequency ? [{ draft, start, end }] : []
    })
}

/** Puts together what the analyser of the language is known to cut wrongly. */
function mendOf(words: WordStore, lang: WritingLang): Mend {
  if (lang === 'ko') return mendKorean
  return lang === 'zh-Hans' ? learnChineseWords(words) : own => own
}
