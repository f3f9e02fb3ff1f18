import type { Bitext, TranslationUnit } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError, type Outcome } from '../model/outcome.ts'
import type { Span } from '../model/text.ts'
import { createLines } from '../text/lines.ts'
import { readXml } from '../text/xml.ts'
import type { BitextLangs, Format, TranslatedFile } from './file.ts'
import { escapeXml, inlineRuns, type InlineElements } from './inline.ts'
import { languageFit } from '../text/language-tag.ts'
import { LeftOut } from './left-out.ts'
import { createUniqueIds } from './unique-ids.ts'
import { noteOf, stateOf, xmlSide, type OpenElement } from './xml-unit.ts'

/** LISA OSCAR, TMX 1.4b, 2005, "Content Elements". */
const ELEMENTS: InlineElements = {
  codes: { bpt: 'open', ept: 'close', it: 'standalone', ph: 'standalone', ut: 'standalone' },
  pairs: new Set(['hi']),
}

export const TMX: Format = {
  read: readTmx,
  runs: (text, content) => inlineRuns(text, content, ELEMENTS),
  escape: escapeXml,
}

interface Variant {
  readonly tag: string
  /** Between the tags of its `seg`. */
  readonly content: Span
}

interface Unit {
  readonly id: string | undefined
  readonly start: number
  readonly variants: readonly Variant[]
  readonly note: string | undefined
}

function readTmx(file: TranslatedFile, langs: BitextLangs): Outcome<Bitext> {
  const { path, text } = file
  const lines = createLines(text)
  const leftOut = new LeftOut()
  const unique = createUniqueIds()
  const units = tmxUnits(file).flatMap((unit, n): readonly TranslationUnit[] => {
    const sources = inLanguage(unit.variants, langs.sourceLang)
    const [source] = sources
    const { line } = lines(unit.start)
    if (!source) {
      leftOut.add(`they have no text in ${langs.sourceLang}`, line)
      return []
    }
    for (let twin = 1; twin < sources.length; twin++)
      leftOut.add(`a second text in ${langs.sourceLang} of the same unit is passed over`, line)
    const targets = inLanguage(unit.variants, langs.targetLang)
    const missing = { tag: '', content: { start: source.content.end, end: source.content.end } }
    return (targets.length > 0 ? targets : [missing]).map(({ content }) => {
      const id = unique(unit.id ?? String(n + 1))
      const side = (lang: DocumentLang, span: Span) => xmlSide(file, { id, lang, source: span }, ELEMENTS)
      const target = side(langs.targetLang, content)
      return {
        id,
        source: side(langs.sourceLang, source.content),
        target,
        state: stateOf(target, 'translated'),
        ...(unit.note !== undefined && { note: unit.note }),
      }
    })
  })
  return { value: { path, ...langs, units }, findings: leftOut.findings(path) }
}

/** Those that fit best: of `zh-CN` and `zh`, where simplified Chinese is asked for, the first. */
function inLanguage(variants: readonly Variant[], lang: DocumentLang): readonly Variant[] {
  const fits = variants.map(({ tag }) => languageFit(tag, lang))
  const best = fits.reduce<number>((a, b) => Math.max(a, b), 0)
  return best === 0 ? [] : variants.filter((_, i) => fits[i] === best)
}

/** The `tu` elements of a document, in order. @throws InputError where it is no TMX */
function tmxUnits(file: TranslatedFile): readonly Unit[] {
  const units: Unit[] = []
  const open: OpenElement[] = []
  let id: string | undefined
  let variants: Variant[] = []
  let notes: string[] = []
  const parent = (depth: number): OpenElement | undefined => open[open.length - depth]
  readXml(file, {
    open: ({ local, attributes, end }) => {
      if (open.length === 0 && local !== 'tmx')
        throw new InputError(file.path, undefined, `no TMX: its root is <${local}>, not <tmx>`)
      open.push({ local, attributes, start: end })
      if (local === 'tu') {
        id = attributes['tuid']
        variants = []
        notes = []
      }
    },
    text: content => {
      if (parent(1)?.local === 'note' && parent(2)?.local === 'tu') notes.push(content)
    },
    close: ({ local, start }) => {
      const element = open.pop()
      if (!element) return
      if (local === 'seg' && parent(1)?.local === 'tuv') {
        const attributes = parent(1)?.attributes ?? {}
        const tag = attributes['xml:lang'] ?? attributes['lang'] ?? ''
        variants.push({ tag, content: { start: element.start, end: Math.max(element.start, start) } })
      } else if (local === 'tu') {
        units.push({ id, start: element.start, variants, note: noteOf(notes) })
      }
    },
  })
  return units
}
