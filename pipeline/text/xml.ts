import { SaxesParser } from 'saxes'
import { InputError } from '../model/outcome.ts'
import type { Span } from '../model/text.ts'

/** A tag in its document: `start` is that of its `<`. */
export interface XmlTag extends Span {
  /** As written, with its prefix; and without. */
  readonly name: string
  readonly local: string
}

export interface XmlOpenTag extends XmlTag {
  /** By name as written; references resolved. Without a prototype. */
  readonly attributes: Readonly<Record<string, string | undefined>>
  /** `<target/>`; its end is told next. */
  readonly isEmpty: boolean
}

export interface XmlHandlers {
  readonly open?: (tag: XmlOpenTag) => void
  /** Of an element without a tag of its own at the end, the span is empty. */
  readonly close?: (tag: XmlTag) => void
  /** References resolved, CDATA sections included; a text may come in several pieces. */
  readonly text?: (text: string, span: Span) => void
}

const OPTIONS = { xmlns: false, forceXMLVersion: true, defaultXMLVersion: '1.0' } as const

/** No format that is read nests as deep. */
const MAX_DEPTH = 256

const ENTITY_DECLARATION = /<!ENTITY/u

/**
 * Tells the handlers what an XML document holds, in order. Nothing is fetched or expanded but references to characters and
 * the five entities of XML itself; a document type that declares entities is refused, any other passed over.
 * @throws InputError where the document is not well-formed, declares entities, or nests too deep
 */
export function readXml({ path, text }: { path: string; text: string }, handlers: XmlHandlers): void {
  const parser = new SaxesParser<typeof OPTIONS>(OPTIONS)
  const refuse = (reason: string): never => {
    throw new InputError(path, parser.line, reason)
  }
  /** Where what has been told of ends. */
  let end = 0
  let depth = 0
  const ended = (): number => (end = parser.position)
  parser.on('error', ({ message }) => refuse(`not well-formed XML: ${plain(message)}`))
  parser.on('doctype', doctype => {
    if (ENTITY_DECLARATION.test(doctype))
      refuse('the document type declares entities, which are never expanded: remove the declarations')
    ended()
  })
  parser.on('comment', ended)
  parser.on('processinginstruction', ended)
  parser.on('xmldecl', ended)
  parser.on('text', content => {
    // A raw `<` is markup wherever it stands, and markup ends a text.
    const next = text.indexOf('<', end)
    const span = { start: end, end: next < 0 ? text.length : next }
    end = span.end
    if (depth > 0) handlers.text?.(content, span)
  })
  parser.on('cdata', content => {
    // A text before it has been told of.
    const start = end
    handlers.text?.(content, { start, end: ended() })
  })
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (++depth > MAX_DEPTH) refuse(`elements nest more than ${MAX_DEPTH} deep`)
    const start = text.lastIndexOf('<', parser.position - 1)
    handlers.open?.({ name, local: localName(name), attributes, isEmpty: isSelfClosing, start, end: ended() })
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    depth--
    const start = isSelfClosing ? parser.position : text.lastIndexOf('<', parser.position - 1)
    handlers.close?.({ name, local: localName(name), start, end: ended() })
  })
  parser.write(text).close()
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The parser puts the place first, and a full stop last. */
const plain = (message: string): string => message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')
