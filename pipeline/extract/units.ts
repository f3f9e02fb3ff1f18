import type { Bitext, Side, TranslationUnit } from '../model/bitext.ts'
import type { TokenizedSide } from './tokenized-side.ts'
import { windowsOf } from './windows.ts'
import { WordStore } from './word-store.ts'
import { wordsOf } from './words.ts'

/** A translation unit, or a window of a long one. */
export type Unit = TranslationUnit

/**
 * The translation units of bitexts, each once: a heading that stands on every page is no evidence of anything. Their tokens are
 * not held, so that bitexts may be analyzed part by part.
 */
export class Units {
  readonly #all: Unit[] = []
  readonly #copies: number[] = []
  /** By the source's text: where its units are. */
  readonly #places = new Map<string, number[]>()
  /** By unit. */
  readonly sourceWords = new WordStore()
  readonly targetWords = new WordStore()

  get all(): readonly Unit[] {
    return this.#all
  }

  /** How often the unit stands in the bitexts. */
  copies(n: number): number {
    return this.#copies[n] ?? 0
  }

  add(bitext: Bitext<TokenizedSide>): void {
    for (const unit of bitext.units) for (const window of windowsOf(unit)) this.#add(window)
  }

  #add(unit: TranslationUnit<TokenizedSide>): void {
    const { source, target } = unit
    if (source.text.trim() === '' || target.text.trim() === '') return
    const same = this.#places.get(source.text) ?? []
    const known = same.find(n => this.#all[n]?.target.text === target.text)
    if (known !== undefined) {
      this.#copies[known] = this.copies(known) + 1
      return
    }
    same.push(this.#all.length)
    this.#places.set(source.text, same)
    this.#all.push({ ...unit, source: withoutTokens(source), target: withoutTokens(target) })
    this.#copies.push(1)
    this.sourceWords.add(wordsOf(source.text, source.tokens, source.codes))
    this.targetWords.add(wordsOf(target.text, target.tokens, target.codes))
  }
}

const withoutTokens = ({ id, text, source, lang, path, codes }: TokenizedSide): Side => ({
  id,
  text,
  source,
  lang,
  path,
  codes,
})
