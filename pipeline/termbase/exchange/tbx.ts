import type { Element } from 'xast'
import { conceptsOf } from './concept.ts'
import type { ExchangeFormat, WriteOptions } from './format.ts'
import { DIALECTS, dialectOf, tbxHolds, type Dialect } from './tbx-dialect.ts'
import { readTbx } from './tbx-read.ts'
import { tbxEntry, type TbxStyle } from './tbx-write.ts'
import { element, xmlDocument } from './write-xml.ts'

/** ISO 30042:2019, TermBase eXchange, in its three public dialects and both styles, and in the form of 2008. */
export const TBX: ExchangeFormat = {
  title: 'TBX',
  dialects: DIALECTS,
  styles,
  holds: tbxHolds,
  read: readTbx,
  write: (glossary, options) => {
    const dialect = dialectOf(options.dialect)
    const style = styles(dialect).find(one => one === options.style) ?? 'dca'
    const entries = conceptsOf(glossary).flatMap(concept =>
      tbxEntry(concept, { dialect, style, languages: options.languages }),
    )
    const root = dialect === 'martif' ? martif : tbx
    return xmlDocument(root(entries, dialect, style, options))
  },
}

function styles(dialect: string | undefined): readonly TbxStyle[] {
  return dialectOf(dialect) === 'martif' ? [] : ['dca', 'dct']
}

const NAMESPACE = 'urn:iso:std:iso:30042:ed-2'
const MODULES = { min: 'http://www.tbxinfo.net/ns/min', basic: 'http://www.tbxinfo.net/ns/basic' } as const
const MODULES_OF = { core: [], min: ['min'], basic: ['min', 'basic'], martif: [] } as const

function tbx(
  entries: readonly Element[],
  dialect: Dialect,
  style: TbxStyle,
  { version }: WriteOptions,
): Element {
  const namespaces =
    style === 'dct' ? MODULES_OF[dialect].map(name => [`xmlns:${name}`, MODULES[name]] as const) : []
  return element(
    'tbx',
    {
      type: `TBX-${dialect[0]?.toUpperCase()}${dialect.slice(1)}`,
      style,
      'xml:lang': 'en',
      xmlns: NAMESPACE,
      ...Object.fromEntries(namespaces),
    },
    element('tbxHeader', {}, fileDesc(version)),
    text(entries),
  )
}

/** The type `TBX` takes the categories of the standard itself, of which a definition may stand with the concept. */
const martif = (
  entries: readonly Element[],
  _dialect: Dialect,
  _style: TbxStyle,
  { version }: WriteOptions,
): Element =>
  element(
    'martif',
    { type: 'TBX', 'xml:lang': 'en' },
    element(
      'martifHeader',
      {},
      fileDesc(version),
      element('encodingDesc', {}, element('p', { type: 'XCSURI' }, 'TBXXCSV02.xcs')),
    ),
    text(entries),
  )

const fileDesc = (version: string): Element =>
  element('fileDesc', {}, element('sourceDesc', {}, element('p', {}, `written by taiyaku ${version}`)))

const text = (entries: readonly Element[]): Element => element('text', {}, element('body', {}, entries))
