import type { XmlElement } from '../../text/xml-tree.ts'

/**
 * A text as a name of XML without a colon: `xs:ID` and `xs:NMTOKEN` in one, which the ids of TBX and XLIFF are. Whatever cannot
 * stand in one is written by its code point; {@link idOf} has it back.
 * ISO/IEC 9075-14, SQL/XML, 9.1: `5g` is `_x0035_g`.
 */
export const xmlId = (text: string): string =>
  [...text.replaceAll(/_(?=x[0-9A-F]+_)/gu, UNDERSCORE)]
    .map((character, i) => ((i === 0 ? FIRST : ANY).test(character) ? character : coded(character)))
    .join('')

/** The id of an element, as it was before {@link xmlId}. */
export function idOf({ attributes }: Pick<XmlElement, 'attributes'>): string | undefined {
  const { id } = attributes
  return id === undefined ? undefined : plainId(id)
}

const plainId = (id: string): string =>
  id.replaceAll(/_x([0-9A-F]{4,6})_/gu, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code <= LAST_CODE ? String.fromCodePoint(code) : whole
  })

const coded = (character: string): string =>
  `_x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`

const UNDERSCORE = '_x005F_'
const LAST_CODE = 0x10ffff

/** XML 1.0, fifth edition, productions 4 and 4a, as far as ASCII goes. */
const FIRST = /^[A-Za-z_]$/u
const ANY = /^[A-Za-z0-9_.-]$/u
