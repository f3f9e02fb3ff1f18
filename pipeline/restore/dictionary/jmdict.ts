import type { Entries, Entry } from './entry.ts'
import { resolved, XmlScanner, type XmlPiece } from './xml.ts'

/** The element that holds all others. */
export const JMDICT_ROOT = 'JMdict'

/** No form and no gloss is as long; what goes beyond is cut. */
const LONGEST_TEXT = 2000
/** So much text has an entry in it. */
const LONGEST_ENTRY = 1 << 20
/** No entry has as many forms, readings and glosses. */
const MOST_PARTS = 1000

interface Reading {
  readonly kana: string
  /** The forms that it is of; any where it is empty. */
  readonly of: readonly string[]
}

/** An entry as far as it has been read. */
interface Draft {
  readonly surfaces: string[]
  readonly readings: Reading[]
  readonly glosses: string[]
  /** The readings that are of no form. */
  readonly alone: string[]
  /** Of the reading that is being read. */
  restrictions: string[]
  usuallyKana: boolean
}

/**
 * The entries of a JMdict document, piece by piece: forms (`keb`), readings (`reb`) with the forms they are of
 * (`re_restr`), and English glosses. An entry without a form or a gloss is undefined.
 * Source: the document type of JMdict.
 */
export class JmdictReader {
  readonly #scanner = new XmlScanner()
  #draft = newDraft()
  #attributes = ''
  #text = ''
  #open = 0
  /** The text since the last entry ended. */
  #since = 0

  /** The entries that are complete with the chunk. @throws RangeError where the text is no XML */
  feed(chunk: string): readonly Entries[] {
    const entries: Entries[] = []
    for (const piece of this.#scanner.feed(chunk)) {
      const done = this.#take(piece)
      if (done) entries.push(entriesOf(done))
    }
    this.#since = entries.length > 0 ? 0 : this.#since + chunk.length
    if (this.#since > LONGEST_ENTRY)
      throw new RangeError(`no entry in ${LONGEST_ENTRY} characters: not JMdict`)
    return entries
  }

  /** @throws RangeError where the document ends inside of an element */
  finish(): void {
    this.#scanner.finish()
    if (this.#open > 0) throw new RangeError('the file ends too early')
  }

  /** The entry that ends with the piece. */
  #take(piece: XmlPiece): Draft | undefined {
    if (piece.kind === 'text') {
      if (this.#text.length < LONGEST_TEXT) this.#text += piece.text
      return undefined
    }
    this.#open += piece.kind === 'open' ? 1 : -1
    const text = resolved(this.#text.slice(0, LONGEST_TEXT)).trim()
    this.#text = ''
    if (piece.kind === 'open') {
      this.#attributes = piece.attributes
      if (piece.name === 'entry') this.#draft = newDraft()
      return undefined
    }
    note(this.#draft, piece.name, text, this.#attributes)
    return piece.name === 'entry' ? this.#draft : undefined
  }
}

const newDraft = (): Draft => ({
  surfaces: [],
  readings: [],
  glosses: [],
  alone: [],
  restrictions: [],
  usuallyKana: false,
})

/** English where nothing else is said; explanations are no equivalents. */
const ENGLISH_GLOSS = /^(?!.*xml:lang=["'](?!eng?["']))(?!.*g_type=["']expl["'])/u

function note(draft: Draft, element: string, text: string, attributes: string): void {
  if (draft.surfaces.length + draft.readings.length + draft.glosses.length > MOST_PARTS) return
  switch (element) {
    case 'keb':
      draft.surfaces.push(text)
      break
    case 'reb':
      draft.restrictions = []
      draft.readings.push({ kana: text, of: draft.restrictions })
      break
    case 're_restr':
      draft.restrictions.push(text)
      break
    case 're_nokanji':
      // It is of no form: a word in kana beside them.
      draft.restrictions.push('')
      draft.alone.push(draft.readings.at(-1)?.kana ?? '')
      break
    case 'misc':
      draft.usuallyKana ||= text === '&uk;'
      break
    case 'gloss':
      if (text !== '' && ENGLISH_GLOSS.test(attributes)) draft.glosses.push(text)
      break
  }
}

function entriesOf({ surfaces, readings, glosses, alone, usuallyKana }: Draft): Entries {
  if (glosses.length === 0 || readings.length === 0) return undefined
  const inKana = surfaces.length === 0 || usuallyKana ? readings.map(({ kana }) => kana) : alone
  return [
    ...surfaces.flatMap((surface): readonly Entry[] =>
      readings
        .filter(({ of }) => of.length === 0 || of.includes(surface))
        .map(({ kana }) => ({ surface, reading: kana, glosses })),
    ),
    ...inKana.map(kana => ({ surface: kana, reading: kana, glosses })),
  ]
}
