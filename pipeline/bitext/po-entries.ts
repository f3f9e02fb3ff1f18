import type { Span } from '../model/text.ts'
import { hasStrayQuote } from './po-string.ts'

/** A quoted string, over as many lines as it takes: from after its first quote to before its last. */
export interface PoString extends Span {
  /** 1-based, of its first quote. */
  readonly line: number
}

export interface PoEntry {
  /** Of its first keyword. */
  readonly line: number
  readonly context?: PoString
  readonly id: PoString
  readonly plural?: PoString
  /** By number; of an entry without a plural form, the only one has the number 0. */
  readonly translations: readonly { readonly n: number; readonly string: PoString }[]
  readonly isFuzzy: boolean
  readonly isObsolete: boolean
  /** Comments for people, those of the program's authors included. */
  readonly comments: readonly string[]
}

export interface PoFault {
  readonly line: number
  readonly message: string
}

export interface PoEntries {
  readonly entries: readonly PoEntry[]
  readonly faults: readonly PoFault[]
}

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/gu

/** `#~ ` goes before what is obsolete, `#~| ` and `#| ` before what a message once was. */
const OBSOLETE = /^\s*#~(?!\|)\s*/u
const PREVIOUS = /^\s*#~?\|/u
const KEYWORD = /^\s*(msgctxt|msgid_plural|msgid|msgstr)\s*(?:\[\s*(\d{1,3})\s*\])?\s*(?=")/u
const STRING = /^\s*"/u

/** The entries of a gettext PO file. What is no line of such a file is a fault, and the entry around it is still read. */
export function readPoEntries(text: string): PoEntries {
  const reader = new Reader()
  for (const { 0: line, index } of text.matchAll(LINE))
    if (index < text.length) reader.add(line.replace(/[\r\n]+$/u, ''), index)
  return reader.finish()
}

type Draft = {
  -readonly [K in keyof PoEntry]?: PoEntry[K] extends readonly (infer T)[] ? T[] : PoEntry[K]
}

class Reader implements PoEntries {
  readonly entries: PoEntry[] = []
  readonly faults: PoFault[] = []
  #line = 0
  #draft: Draft = {}
  /** Where the string that may go on is put when it ends. */
  #put: ((string: PoString) => void) | undefined
  #string: PoString | undefined

  add(line: string, start: number): void {
    this.#line++
    const obsolete = OBSOLETE.exec(line)?.[0] ?? ''
    const rest = line.slice(obsolete.length)
    if (obsolete === '' && /^\s*#/u.test(line)) this.#addComment(line)
    else if (rest.trim() !== '') this.#addLine(rest, start + obsolete.length, obsolete !== '')
  }

  #addComment(line: string): void {
    if (PREVIOUS.test(line)) return
    // A comment opens the entry that it stands before.
    if (this.#draft.translations) this.#endEntry()
    const comment = line.trim()
    if (/^#[,=]/u.test(comment)) {
      if (/\bfuzzy\b/u.test(comment)) this.#draft.isFuzzy = true
    } else if (!/^#[:|~]/u.test(comment)) {
      const note = comment.replace(/^#\.?\s?/u, '')
      if (note !== '') (this.#draft.comments ??= []).push(note)
    }
  }

  #addLine(rest: string, start: number, isObsolete: boolean): void {
    const keyword = KEYWORD.exec(rest)
    const opening = keyword ?? STRING.exec(rest)
    if (!opening) return this.#fault('no line of a PO file: remove it, or make a comment of it')
    const quote = keyword ? keyword[0].length : opening[0].length - 1
    const closing = rest.trimEnd().length - 1
    const isClosed = closing > quote && rest.charAt(closing) === '"' && !isEscaped(rest, closing)
    if (!isClosed) this.#fault('the string has no closing quote: add one')
    const content = {
      start: start + quote + 1,
      end: start + (isClosed ? closing : rest.length),
      line: this.#line,
    }
    if (hasStrayQuote(rest.slice(quote + 1, content.end - start)))
      this.#fault('a quote inside of a string is not escaped: put a backslash before it')
    if (keyword) this.#addKeyword(keyword[1] ?? '', keyword[2], content, isObsolete)
    else if (this.#string) this.#string = { ...this.#string, end: content.end }
    else this.#fault('a string without a keyword before it: remove it')
  }

  #addKeyword(keyword: string, n: string | undefined, string: PoString, isObsolete: boolean): void {
    this.#endString()
    const opensEntry = keyword === 'msgctxt' || (keyword === 'msgid' && this.#draft.id)
    if (this.#draft.translations ? keyword !== 'msgstr' : opensEntry && this.#draft.id) this.#endEntry()
    const draft = this.#draft
    draft.line ??= this.#line
    draft.isObsolete = isObsolete
    this.#string = string
    this.#put = whole => {
      if (keyword === 'msgctxt') draft.context = whole
      else if (keyword === 'msgid') draft.id = whole
      else if (keyword === 'msgid_plural') draft.plural = whole
      else (draft.translations ??= []).push({ n: Number(n ?? 0), string: whole })
    }
    // It is known from now on that the entry has one, though not yet where that ends.
    if (keyword === 'msgstr') draft.translations ??= []
  }

  #endString(): void {
    if (this.#string) this.#put?.(this.#string)
    this.#string = undefined
  }

  #endEntry(): void {
    this.#endString()
    const { line, id, context, plural, translations, isFuzzy, isObsolete, comments } = this.#draft
    this.#draft = {}
    if (line === undefined) return
    if (!id) return void this.faults.push({ line, message: 'the entry has no msgid: add one' })
    if (!translations) this.faults.push({ line, message: 'the entry has no msgstr: add one' })
    this.entries.push({
      line,
      id,
      ...(context && { context }),
      ...(plural && { plural }),
      translations: translations ?? [],
      isFuzzy: isFuzzy ?? false,
      isObsolete: isObsolete ?? false,
      comments: comments ?? [],
    })
  }

  #fault(message: string): void {
    this.faults.push({ line: this.#line, message })
  }

  finish(): PoEntries {
    this.#endEntry()
    return this
  }
}

function isEscaped(text: string, at: number): boolean {
  let start = at
  while (start > 0 && text.charAt(start - 1) === '\\') start--
  return (at - start) % 2 === 1
}
