/**
 * The tags and texts of an XML document, piece by piece, for machine-written files too large to hold. Comments,
 * instructions and the document type are passed over: what it declares is never expanded, and nothing is fetched.
 */
export type XmlPiece =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  /** As written, references included; a text may come in several pieces. */
  | { readonly kind: 'text'; readonly text: string }

/** No comment, tag or document type of a dictionary is as long. */
const LONGEST_PIECE = 1 << 20

/** Each alternative ends where its piece does, so that an unfinished piece matches none. */
const PIECE =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s<>"'/!?]+)([^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*)>|([^<]+)/uy

export class XmlScanner {
  #rest = ''

  /** The pieces that are complete with the chunk. @throws RangeError where the text is no XML */
  feed(chunk: string): readonly XmlPiece[] {
    const text = this.#rest + chunk
    const pieces: XmlPiece[] = []
    let at = 0
    for (let next = pieceAt(text, at); next; next = pieceAt(text, at)) {
      pieces.push(...next.pieces)
      at = next.end
    }
    this.#rest = text.slice(at)
    if (this.#rest.length > LONGEST_PIECE)
      throw new RangeError(`no XML: a piece of more than ${LONGEST_PIECE} characters`)
    return pieces
  }

  /** @throws RangeError where the document ends inside of something */
  finish(): void {
    if (this.#rest !== '') throw new RangeError('the file ends too early')
  }
}

/** The piece that starts there, and where it ends; undefined where the text ends first. */
function pieceAt(text: string, at: number): { end: number; pieces: readonly XmlPiece[] } | undefined {
  if (text.startsWith(DOCTYPE, at)) {
    const end = doctypeEnd(text, at)
    return end === undefined ? undefined : { end, pieces: [] }
  }
  PIECE.lastIndex = at
  const match = PIECE.exec(text)
  return match ? { end: PIECE.lastIndex, pieces: piecesOf(match) } : undefined
}

function piecesOf([, data, slash, name, attributes = '', text]: RegExpExecArray): readonly XmlPiece[] {
  if (text !== undefined) return [{ kind: 'text', text }]
  // Nothing in it is a reference.
  if (data !== undefined) return [{ kind: 'text', text: data.replaceAll('&', '&amp;') }]
  if (name === undefined) return []
  if (slash === '/') return [{ kind: 'close', name, attributes: '' }]
  const open = { kind: 'open', name, attributes } as const
  return attributes.endsWith('/') ? [open, { kind: 'close', name, attributes: '' }] : [open]
}

const DOCTYPE = '<!DOCTYPE'
/** What a document type is made of: a `>` ends it where no bracket is open. */
const DOCTYPE_PART = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|"[^"]*"|'[^']*'|[[\]<>]|[^"'<>[\]]+/uy

/** Where the document type ends; undefined where the text does not go so far. */
function doctypeEnd(text: string, at: number): number | undefined {
  DOCTYPE_PART.lastIndex = at
  for (let depth = 0; ;) {
    const part = DOCTYPE_PART.exec(text)?.[0]
    if (part === undefined) return undefined
    if (part === '<' || part === '[') depth++
    if (part === '>' || part === ']') depth--
    if (part === '>' && depth === 0) return DOCTYPE_PART.lastIndex
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text with its references to characters resolved; those to entities that the document declares stay as written. */
export const resolved = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (reference, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name] ?? reference
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0x10ffff ? reference : String.fromCodePoint(code)
  })
