import type { Bitext } from '../model/bitext.ts'
import { InputError, type Outcome } from '../model/outcome.ts'
import type { Span } from '../model/text.ts'
import { createLines } from '../text/lines.ts'
import { readXml, type XmlOpenTag } from '../text/xml.ts'
import type { BitextLangs, Format, TranslatedFile } from './file.ts'
import { escapeXml, inlineRuns } from './inline.ts'
import { otherLanguage } from './language.ts'
import { LeftOut } from './left-out.ts'
import { createUniqueIds } from './unique-ids.ts'
import { noteOf, stateOf, xmlSide, type OpenElement } from './xml-unit.ts'
import { XLIFF_1, XLIFF_2, XLIFF_ELEMENTS, type XliffVersion } from './xliff-versions.ts'

/** XLIFF 1.0 to 1.2, and 2.0 to 2.2. */
export const XLIFF: Format = {
  read: readXliff,
  // The names of the versions' inline elements clash in none.
  runs: (text, content) => inlineRuns(text, content, XLIFF_ELEMENTS),
  escape: escapeXml,
}

/** A segment as the document holds it. */
interface Entry {
  /** Where it begins. */
  readonly start: number
  readonly file: string
  readonly id: string
  readonly source: Span | undefined
  readonly target: Span | undefined
  readonly state: ReturnType<XliffVersion['state']>
  readonly note: string | undefined
  readonly isTranslated: boolean
}

interface Collected {
  readonly entries: readonly Entry[]
  /** Languages that the document names, with where. */
  readonly languages: readonly {
    readonly side: 'source' | 'target'
    readonly tag: string
    readonly start: number
  }[]
}

function readXliff(file: TranslatedFile, langs: BitextLangs): Outcome<Bitext> {
  const { path } = file
  const { entries, languages } = collect(file)
  const lines = createLines(file.text)
  const leftOut = new LeftOut()
  const unique = createUniqueIds()
  const isOneFile = new Set(entries.map(entry => entry.file)).size < 2
  const units = entries.flatMap(entry => {
    const { line } = lines(entry.start)
    if (!entry.isTranslated || !entry.source) {
      leftOut.add(entry.source ? 'they are marked as not to be translated' : 'they have no source', line)
      return []
    }
    const id = unique(isOneFile ? entry.id : `${entry.file.slice(0, LONGEST_NAME)}/${entry.id}`)
    const nowhere = { start: entry.source.end, end: entry.source.end }
    const source = xmlSide(file, { id, lang: langs.sourceLang, source: entry.source }, XLIFF_ELEMENTS)
    const target = xmlSide(
      file,
      { id, lang: langs.targetLang, source: entry.target ?? nowhere },
      XLIFF_ELEMENTS,
    )
    const { note } = entry
    return [{ id, source, target, state: stateOf(target, entry.state), ...(note !== undefined && { note }) }]
  })
  const others = languages.flatMap(({ side, tag, start }) =>
    otherLanguage(tag, side === 'source' ? langs.sourceLang : langs.targetLang, side, {
      path,
      ...lines(start),
    }),
  )
  return { value: { path, ...langs, units }, findings: [...others, ...leftOut.findings(path)] }
}

/** Of a file inside of the document, as far as it goes into the ids of its units. */
const LONGEST_NAME = 200

function versionOf({ local, attributes }: XmlOpenTag, path: string): XliffVersion {
  if (local !== 'xliff')
    throw new InputError(path, undefined, `no XLIFF: its root is <${local}>, not <xliff>`)
  const namespace = Object.values(attributes).find(value => value?.includes('xliff:document:'))
  const version = attributes['version'] ?? namespace?.replace(/^.*xliff:document:/u, '') ?? '1.2'
  if (/^1(?:\.|$)/u.test(version)) return XLIFF_1
  if (/^2(?:\.|$)/u.test(version)) return XLIFF_2
  throw new InputError(path, undefined, `XLIFF ${version} is not read: expected 1.2 or 2.x`)
}

function collect(file: TranslatedFile): Collected {
  const collector = new Collector(file.path)
  readXml(file, {
    open: tag => collector.open(tag),
    text: content => collector.text(content),
    close: tag => collector.close(tag.start),
  })
  return collector
}

/** Follows a document's elements, of which only those count that stand where the version has them. */
class Collector implements Collected {
  readonly entries: Entry[] = []
  readonly languages: Collected['languages'][number][] = []
  readonly #path: string
  readonly #open: (OpenElement & { readonly isTranslated: boolean })[] = []
  #version: XliffVersion = XLIFF_2
  #files = 0
  #file = ''
  #units = 0
  #segments = 0
  #source: Span | undefined
  #target: Span | undefined
  #targetState: string | undefined
  #notes: string[] = []
  /** Entries of the unit that is open, whose notes may follow. */
  #pending: Omit<Entry, 'note'>[] = []

  constructor(path: string) {
    this.#path = path
  }

  open(tag: XmlOpenTag): void {
    const { local, attributes, end } = tag
    const parent = this.#open.at(-1)
    if (!parent) this.#version = versionOf(tag, this.#path)
    const translate = attributes['translate']
    const isTranslated = translate === undefined ? (parent?.isTranslated ?? true) : translate !== 'no'
    this.#open.push({ local, attributes, start: end, isTranslated })
    const { unit, segment } = this.#version
    if (local === 'file') this.#file = attributes['original'] ?? attributes['id'] ?? String(++this.#files)
    if (local === 'file' || local === 'xliff') this.#addLanguages(tag)
    if (local === unit) {
      this.#units++
      this.#segments = 0
      this.#pending = []
      this.#notes = []
    }
    if (local === segment) {
      this.#segments++
      this.#source = this.#target = this.#targetState = undefined
    }
  }

  #addLanguages({ attributes, start }: XmlOpenTag): void {
    for (const side of ['source', 'target'] as const) {
      const tag = attributes[this.#version.languages[side]]
      if (tag !== undefined) this.languages.push({ side, tag, start })
    }
  }

  text(content: string): void {
    if (this.#open.at(-1)?.local === 'note' && this.#open.some(({ local }) => local === this.#version.unit))
      this.#notes.push(content)
  }

  close(start: number): void {
    const element = this.#open.pop()
    if (!element) return
    const { local } = element
    const { unit, segment } = this.#version
    const content = { start: element.start, end: Math.max(element.start, start) }
    if (this.#open.at(-1)?.local === segment) {
      if (local === 'source') this.#source = content
      if (local === 'target') {
        this.#target = content
        this.#targetState = element.attributes['state']
      }
    }
    if (local === segment) this.#addEntry(element)
    if (local === unit) {
      const note = noteOf(this.#notes)
      this.entries.push(...this.#pending.map(entry => ({ ...entry, note })))
    }
  }

  #addEntry({ attributes, start, isTranslated }: OpenElement & { readonly isTranslated: boolean }): void {
    const { unit, segment, state } = this.#version
    const unitAttributes = this.#open.findLast(({ local }) => local === unit)?.attributes ?? attributes
    const unitId = unitAttributes['id'] ?? String(this.#units)
    const id = unit === segment ? unitId : segmentId(unitId, attributes['id'], this.#segments)
    this.#pending.push({
      start,
      file: this.#file,
      id,
      source: this.#source,
      target: this.#target,
      state: state(this.#targetState ?? attributes['state'], attributes['approved']),
      isTranslated,
    })
  }
}

/** Of a unit with a single segment, the unit's own id says enough; a second one without an id is told by its number. */
const segmentId = (unit: string, id: string | undefined, n: number): string =>
  id === undefined ? (n === 1 ? unit : `${unit}/${n}`) : `${unit}/${id}`
