import { z } from 'zod'
import type { Place } from '../../link/link.ts'
import { writingOf } from '../../link/writings.ts'
import type { Concept, ConceptId, Designation } from '../../model/glossary.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { Mention } from '../../model/text.ts'
import { isInLongerName } from '../longer-name.ts'
import { createPlainSearch, type PlainSearch } from '../plain-search.ts'
import type { CheckContext, LinkedSide, LinkedUnit, Report, UnitRule } from '../rule.ts'

const options = z.strictObject({
  share: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe(
      'how many of the mentions in the source need an equivalent; the rest may be pronouns or left out',
    ),
})

/** A term whose equivalent is not there. */
export const termMissing: UnitRule<z.infer<typeof options>> = {
  kind: 'unit',
  name: 'term-missing',
  severity: 'error',
  description:
    'The source has a term of the glossary, and the translation none of its equivalents in any variant or inflection; one that is forbidden or deprecated is left to the rules of those names.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', terms: [{ en: ['data breach'], ja: ['情報漏えい', '情報流出'] }], units: [['Two data breaches were reported.', '情報流出が2件報告された。']], found: [], note: 'An admitted equivalent, and a plural.' },
    { sourceLang: 'en', targetLang: 'ja', terms: [{ en: ['data breach'], ja: ['情報漏えい', '情報流出'] }], units: [['Two data breaches were reported.', 'データ侵害が2件報告された。']], found: ['data breaches'] },
    { sourceLang: 'en', targetLang: 'ko', terms: [{ en: ['firewall'], ko: ['방화벽'] }], units: [['The firewall stops it.', '방화벽은 이를 막는다.']], found: [] },
    { sourceLang: 'en', targetLang: 'ko', terms: [{ en: ['Jordan'], ko: ['요르단'] }], units: [['A goal by Jordan Miller decided the match.', '조던 밀러의 골이 경기를 결정지었다.']], found: [], note: 'Part of a longer name, of which the glossary says nothing.' },
    { sourceLang: 'ja', targetLang: 'en', terms: [{ en: ['firewall'], ja: ['ファイアウォール'] }], units: [['ファイアーウォールを設定する。', 'Set up the firewalls.']], found: [], note: 'Another spelling of the source term.' },
    { sourceLang: 'en', targetLang: 'zh-Hans', terms: [{ en: ['World Health Organization', 'WHO'], 'zh-Hans': ['世界卫生组织', '世卫组织'] }], units: [['The World Health Organization warned, and the WHO acted.', '世卫组织发出警告并采取了行动。']], found: [], note: 'A second mention may be left out.' },
  ], // prettier-ignore
  create: context => createMissing(context),
}

/** What the target has to have of a concept. */
interface Needed {
  readonly concept: Concept
  /** Best first. */
  readonly equivalents: readonly Designation[]
  readonly search: PlainSearch
}

function createMissing({
  glossary,
  targetLang,
  options: { share },
}: CheckContext<z.infer<typeof options>>): (unit: LinkedUnit) => readonly Report[] {
  const needed = new Map<ConceptId, Needed | undefined>()
  const neededOf = (id: ConceptId): Needed | undefined => {
    if (!needed.has(id)) needed.set(id, compile(glossary.concepts.get(id), targetLang))
    return needed.get(id)
  }
  const leastOf = (mentions: number): number => Math.max(1, Math.ceil(mentions * share))
  /** Whether every term that may be in the source has its equivalents in the target, letter for letter. */
  const isSettled = ({ source, target }: LinkedUnit): boolean => {
    if (source.places.length === 0) return true
    for (const [id, places] of byConcept(source.places)) {
      const need = neededOf(id)
      if (need && need.search(target.text) < leastOf(mostApart(places))) return false
    }
    return true
  }
  return unit => {
    if (isSettled(unit)) return []
    const { source, target } = unit
    const reports: Report[] = []
    const named = source.mentions.filter(mention => !isInLongerName(source, mention))
    for (const [id, mentions] of byConcept(named)) {
      const need = neededOf(id)
      if (!need) continue
      const least = leastOf(mentions.length)
      if (need.search(target.text) >= least) continue
      const found = countIn(target, namesakes(source, mentions, id), glossary.designations, targetLang)
      if (found < least) reports.push(report(mentions, found, need))
    }
    return reports
  }
}

/** How many places can be mentions at once. */
function mostApart(places: readonly Place[]): number {
  if (places.length === 1) return 1
  let [count, end] = [0, 0]
  for (const place of places.toSorted((a, b) => a.end - b.end)) {
    if (place.start < end) continue
    count++
    end = place.end
  }
  return count
}

function compile(concept: Concept | undefined, lang: DocumentLang): Needed | undefined {
  const equivalents = concept?.designations.filter(
    d => d.lang === lang && d.status !== 'forbidden' && d.status !== 'deprecated',
  )
  if (!concept || !equivalents || equivalents.length === 0) return undefined
  return { concept, equivalents, search: createPlainSearch(equivalents.flatMap(d => [d.text, ...d.variants]), lang) }
} // prettier-ignore

function byConcept<P extends Place>(mentions: readonly P[]): ReadonlyMap<ConceptId, readonly P[]> {
  const grouped = new Map<ConceptId, P[]>()
  for (const mention of mentions) {
    const known = grouped.get(mention.concept)
    if (known) known.push(mention)
    else grouped.set(mention.concept, [mention])
  }
  return grouped
}

/** The concept, and those that share all of its places: which of them is meant, the translator knows better. */
function namesakes(source: LinkedSide, mentions: readonly Mention[], id: ConceptId): ReadonlySet<ConceptId> {
  const concepts = new Set([id])
  if (mentions.some(({ ambiguous }) => ambiguous))
    for (const { start, end, concept } of source.overlaps)
      if (mentions.some(mention => mention.start === start && mention.end === end)) concepts.add(concept)
  return concepts
}

/** Places in the target that name one of the concepts in its language, or by an abbreviation, which goes through unchanged. */
function countIn(
  target: LinkedSide,
  concepts: ReadonlySet<ConceptId>,
  designations: ReadonlyMap<string, Designation>,
  lang: DocumentLang,
): number {
  let [count, end] = [0, -1]
  for (const mention of target.overlaps) {
    const designation = designations.get(mention.designation)
    const isOwn = designation && writingOf(designation.lang) === writingOf(lang)
    if (!concepts.has(mention.concept) || !(isOwn || designation?.type === 'abbreviation')) continue
    if (mention.start < end) continue
    count++
    end = mention.end
  }
  return count
}

function report(mentions: readonly Mention[], found: number, { concept, equivalents }: Needed): Report {
  const [first] = mentions
  const texts = [...new Set(equivalents.map(({ text }) => text))]
  const what =
    found === 0
      ? `"${first?.surface ?? ''}" has no equivalent in the translation`
      : `"${first?.surface ?? ''}" stands ${mentions.length} times in the source, and its equivalent ${found === 1 ? 'once' : `${found} times`} in the translation`
  return {
    message: `${what}; write ${texts.map(text => `"${text}"`).join(' or ')}.`,
    ...(first && { source: { start: first.start, end: first.end } }),
    concept: concept.id,
    suggestions: texts,
  }
}
