import type { Sheet } from '../../model/sheet.ts'
import type { Looks, Paper } from '../emitter.ts'
import { layOut } from '../paper.ts'

/** As CSS names them; the universal one, which fits both, is whatever the reader's printer holds. */
const PAPER_NAMES: Readonly<Record<Paper, string>> = {
  universal: '',
  a4: 'A4 ',
  a5: 'A5 ',
  letter: 'letter ',
}

/** What the options say of printed pages: paper, type size, and the title at the foot of each. */
export function paperStyle(sheet: Sheet, looks: Looks, title: string): string {
  const { orientation, size } = layOut(sheet, looks)
  return `
@page { size: ${PAPER_NAMES[looks.paper]}${orientation}; @bottom-left { content: ${quoted(title)}; } }
@media print { html { font-size: ${size}pt; } }
`
}

/** Nothing in the text may end the string or the style: all but letters and digits are escaped. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/[^\p{L}\p{N}\p{M} ]/gu, character => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`
