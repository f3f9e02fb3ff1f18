import type { Linkers, Place } from '../link/link.ts'
import type { Code, Side } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Mention, Span, Token } from '../model/text.ts'
import type { Tokenizer } from '../tokenize/tokenizer.ts'
import type { LinkedSide } from './rule.ts'

/** What finds the tokens and terms of a side. */
export interface Analyzers extends Linkers {
  readonly tokenize: Tokenizer
}

/** A side that is analyzed when a rule first asks: most units of a clean text are settled by plain search. */
export class LazySide implements LinkedSide {
  readonly id: string
  readonly lang: DocumentLang
  readonly text: string
  readonly source: Span
  readonly path: string
  readonly codes: readonly Code[]
  readonly #analyzers: Analyzers
  #tokens: readonly Token[] | undefined
  #places: readonly Place[] | undefined
  #mentions: readonly Mention[] | undefined
  #overlaps: readonly Mention[] | undefined

  constructor({ id, lang, text, source, path, codes }: Side, analyzers: Analyzers) {
    this.id = id
    this.lang = lang
    this.text = text
    this.source = source
    this.path = path
    this.codes = codes
    this.#analyzers = analyzers
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= this.#analyzers.tokenize(this.text).tokens
    return this.#tokens
  }

  get places(): readonly Place[] {
    this.#places ??= this.#analyzers.places(this)
    return this.#places
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= this.#analyzers.link(this)
    return this.#mentions
  }

  get overlaps(): readonly Mention[] {
    this.#overlaps ??= this.#analyzers.linkAll(this)
    return this.#overlaps
  }
}
