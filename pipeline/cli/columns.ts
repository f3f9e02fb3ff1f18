import stringWidth from 'string-width'

/** How many columns a terminal gives to a text: East Asian characters take two, combining ones none. */
export const columns = (text: string): number => stringWidth(text)

export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - columns(text)))

/** Nothing of these begins a line. */
const CLOSING = /^[、。，．,.;:!?！？；：)）\]］}」』】》〉’”…ー々]/u
/** A space, a word of letters with what closes after it, or one character of unbroken script. */
const UNITS = /\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\s\S]/gu

/** The lines of a text, none wider than `width` columns, unless a single word is. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of text.match(UNITS) ?? []) {
    for (const piece of columns(unit) > width ? [...unit] : [unit]) {
      if (line !== '' && columns(line + piece.trimEnd()) > width) {
        // A closing mark takes the character before it along.
        const carried = CLOSING.test(piece) ? [...line].slice(-1).join('') : ''
        lines.push(line.slice(0, line.length - carried.length).trimEnd())
        line = carried
      }
      line += line === '' ? piece.trimStart() : piece
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}
