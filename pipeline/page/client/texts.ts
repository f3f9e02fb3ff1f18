/** A text as written, and with each reading in the place of what it reads. */
export interface Texts {
  written: string
  read: string
}

const PARTS = new Set(['DIV', 'P', 'LI', 'DD', 'DT', 'TD', 'TH', 'H3', 'H4', 'H5', 'H6', 'PRE'])

export function bothTexts(node: Node): Texts {
  const texts = { written: '', read: '' }
  addTexts(node, texts)
  return texts
}

function addTexts(node: Node, texts: Texts): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const name = child.nodeName
    if (name === '#text') {
      texts.written += child.nodeValue ?? ''
      texts.read += child.nodeValue ?? ''
    } else if (name === 'RUBY') {
      // Base, bracket, reading, bracket: as the page is written.
      texts.written += child.firstChild?.nodeValue ?? ''
      texts.read += child.childNodes[2]?.textContent ?? ''
    } else {
      addTexts(child, texts)
      if (!PARTS.has(name)) continue
      texts.written += '\n'
      texts.read += '\n'
    }
  }
}
