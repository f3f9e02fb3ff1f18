import type { Designation, Glossary, Status } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Mention } from '../model/text.ts'
import { flowsOf, type Dialect, type Flow, type Properties, type Tree } from './flow.ts'
import { createTermLinker, langOfTag, type TermLinker } from './linker.ts'
import { placeOf, setMark, type Mark } from './mark.ts'
import { equivalents, isUnwanted, type Named } from './tooltip.ts'

export interface TermOptions {
  readonly glossary: Glossary
  /** One that is made once, of the same glossary, for many processors; without it each makes its own. */
  readonly linker?: TermLinker
  /** BCP 47: of text for which no `lang` attribute speaks. Without it, told by the letters of the document. */
  readonly lang?: string
  /** The languages of the tooltip, in order; all where it is left out. */
  readonly languages?: readonly DocumentLang[]
  /** Only the first mention of a concept in each section; a heading begins one. */
  readonly first?: boolean
  /** Headings are marked too. */
  readonly headings?: boolean
  /** Which designations are marked; all where it is left out. */
  readonly statuses?: readonly Status[]
  /**
   * The element of a mark, `dfn` where it is left out. HTML takes the title of a `dfn` for the term itself: choose `span` where
   * that matters.
   */
  readonly element?: string
  /** The tooltip of what is named, several concepts where the name is ambiguous; undefined for none. */
  readonly title?: (named: readonly Named[]) => string | undefined
}

/** The class of every mark, by which a mark from before is known. */
export const MARK_CLASS = 'taiyaku-term'
export const DEFAULT_ELEMENT = 'dfn'

/** Marks the terms in a tree, in place. A tree that has been marked is not changed. */
export function createMarkTerms(dialect: Dialect, options: TermOptions): (tree: Tree) => Promise<void> {
  const linker = options.linker ?? createTermLinker(options.glossary)
  return async tree => {
    const flows = flowsOf(tree, dialect, { headings: options.headings ?? false })
    const whole = options.lang === undefined ? flows.map(({ text }) => text).join('\n') : ''
    for (const flow of flows) {
      if (!flow.pieces.some(({ node }) => node.value?.trim())) continue
      const lang = langOfTag(flow.lang ?? options.lang, whole)
      if (!lang) continue
      const marks = marksOf(flow, await linker(flow.text, lang), options)
      for (const { properties, ...span } of marks.toReversed()) {
        // Found anew: the marks behind it have changed the tree.
        const place = placeOf(flow, span)
        if (place) setMark(place, properties, dialect)
      }
    }
  }
}

function marksOf(flow: Flow, mentions: readonly Mention[], options: TermOptions): readonly Mark[] {
  const { glossary, first = false, statuses } = options
  const marks: Mark[] = []
  for (const together of byPlace(mentions)) {
    const [{ start, end, match }] = together
    const named = together.flatMap(mention => namedBy(mention, glossary))
    const wanted = statuses ? named.filter(({ designation }) => statuses.includes(designation.status)) : named
    if (wanted.length === 0 || !placeOf(flow, { start, end })) continue
    if (first && wanted.every(({ concept }) => flow.marked.has(concept.id))) continue
    for (const { concept } of wanted) flow.marked.add(concept.id)
    marks.push({ start, end, properties: propertiesOf(wanted, match, options) })
  }
  return marks
}

type Together = readonly [Mention, ...Mention[]]

/** The mentions of several concepts by one name share their place. */
function byPlace(mentions: readonly Mention[]): readonly Together[] {
  const places: [Mention, ...Mention[]][] = []
  for (const mention of mentions) {
    const last = places.at(-1)
    if (last?.[0].start === mention.start && last[0].end === mention.end) last.push(mention)
    // A linker that is not this one may give overlapping mentions: marks are never nested.
    else if (!last || last[0].end <= mention.start) places.push([mention])
  }
  return places
}

function namedBy(mention: Mention, glossary: Glossary): readonly Named[] {
  const concept = glossary.concepts.get(mention.concept)
  const designation = glossary.designations.get(mention.designation)
  return concept && designation ? [{ concept, designation }] : []
}

function propertiesOf(
  named: readonly Named[],
  match: Mention['match'],
  { languages, title = all => equivalents(all, languages) }: TermOptions,
): Properties {
  const status = worstOf(named.map(({ designation }) => designation))
  return {
    className: [
      MARK_CLASS,
      ...(status === 'deprecated' || status === 'forbidden' ? [`taiyaku-${status}`] : []),
      ...(named.length > 1 ? ['taiyaku-ambiguous'] : []),
    ],
    dataConcept: named.map(({ concept }) => concept.id).join(' '),
    dataStatus: status,
    dataMatch: match,
    title: title(named),
  }
}

/** A name that one concept forbids may be right for another: it is a warning only if all do. */
const worstOf = (designations: readonly Designation[]): Status | undefined =>
  (designations.find(designation => !isUnwanted(designation)) ?? designations[0])?.status
