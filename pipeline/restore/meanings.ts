import { headlineWordsIn } from './headline-english.ts'

/** A word that may be what the English beside a title speaks of. */
export interface Meant {
  /** Of an inflected word, its dictionary form. */
  readonly surface: string
  /** Katakana; empty where it is not known, and any will do. */
  readonly reading: string
  /** Negative: the surer, the lower. */
  readonly cost: number
}

/** What words mean, asked from the English side. */
export interface Meanings {
  readonly meantBy: (translation: string) => readonly Meant[]
}

/** A word of one character may agree with a title by chance. Tuned on development titles. */
const HEADLINE_COST = { word: -1400, character: -700 }

/** The project's own table: few words, each chosen with care. */
export const HEADLINE_MEANINGS: Meanings = {
  meantBy: translation =>
    headlineWordsIn(translation).map(surface => ({
      surface,
      reading: '',
      cost: surface.length > 1 ? HEADLINE_COST.word : HEADLINE_COST.character,
    })),
}
