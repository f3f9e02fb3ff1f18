import type { Concept, ConceptId, Glossary } from '../model/glossary.ts'
import type { Lang } from '../model/lang.ts'
import type { Linked, Mention } from '../model/text.ts'
import { countryNames, HOME, type Country, type CountryName } from './countries.ts'

/** What surrounds a mention: a segment alone, or with its document. */
type Segment = Pick<Linked, 'lang' | 'text' | 'mentions'>

/** Where several concepts share a place, the likeliest stands first, and all are marked as ambiguous. */
export type Rank = (segment: Segment, document?: Surroundings) => readonly Mention[]

/** How often something is met; as shares, so that long texts weigh no more. */
export interface Surroundings {
  readonly countries: ReadonlyMap<Country, number>
  readonly concepts: ReadonlySet<ConceptId>
  readonly domains: ReadonlyMap<string, number>
}

/**
 * Points for a concept. They were set by hand so that what is nearer outweighs what is farther: a country's name right
 * before the mention decides, one in the sentence outweighs all that the document says, and the text's language only decides
 * where nothing else does.
 */
const POINTS = {
  touchingCountry: 3,
  nearCountry: 2,
  segmentCountry: 1,
  documentCountry: 0.9,
  homeCountry: 0.4,
  segmentItself: 3,
  documentItself: 0.6,
  segmentRelated: 0.8,
  documentRelated: 0.3,
  segmentDomain: 0.4,
  documentDomain: 0.3,
  sharedWord: 1,
  /** For the wider of two concepts, if the definition of one names the other: intelligence is a kind of information. */
  genus: 0.4,
} as const
/** Between a country's name and the mention: 日本の国会, the Japanese Diet. */
const TOUCHING = 2
const NEAR = 16

/** What is known of a concept before any text. */
interface Profile {
  readonly domain: string
  readonly countries: ReadonlySet<Country>
  /** Concepts that its definition or note names. */
  readonly related: ReadonlySet<ConceptId>
  /** Those of the definition. */
  readonly defining: ReadonlySet<ConceptId>
  readonly words: ReadonlySet<string>
}

/** @param conceptsIn the concepts that an English text mentions */
export function createRank(glossary: Glossary, conceptsIn: (english: string) => readonly ConceptId[]): Rank {
  const profiles = new Map<ConceptId, Profile>()
  const profileOf = (id: ConceptId): Profile => {
    let profile = profiles.get(id)
    if (!profile) profiles.set(id, (profile = readProfile(glossary.concepts.get(id), conceptsIn)))
    return profile
  }
  return (segment, document = NOTHING) => {
    const { mentions } = segment
    if (!mentions.some((mention, n) => isSharedWithNext(mentions, mention, n))) return mentions
    const own = surroundings([segment], glossary)
    const names = countryNames(segment.text)
    const words = segment.lang === 'en' ? wordsOf(segment.text) : NO_WORDS
    return grouped(mentions).flatMap(group => {
      const [first] = group
      if (!first || new Set(group.map(({ concept }) => concept)).size === 1) return group
      const points = new Map(
        group.map(({ concept }) => {
          const profile = profileOf(concept)
          return [
            concept,
            countryPoints(profile, first, segment.lang, names, document) +
              contextPoints(concept, profile, own, document) +
              POINTS.sharedWord * likeness(profile.words, words) +
              (isGenus(concept, group, profileOf) ? POINTS.genus : 0),
          ]
        }),
      )
      return group
        .map(mention => ({ ...mention, ambiguous: true as const }))
        .toSorted((a, b) => (points.get(b.concept) ?? 0) - (points.get(a.concept) ?? 0))
    })
  }
}

const NO_WORDS: ReadonlySet<string> = new Set()
const NOTHING: Surroundings = { countries: new Map(), concepts: new Set(), domains: new Map() }

const isSamePlace = (a: Mention, b: Mention | undefined): boolean => a.start === b?.start && a.end === b.end

const isSharedWithNext = (mentions: readonly Mention[], mention: Mention, n: number): boolean =>
  isSamePlace(mention, mentions[n + 1])

/** Mentions by their places. */
function grouped(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups: Mention[][] = []
  for (const mention of mentions) {
    const last = groups.at(-1)
    if (last?.[0] && isSamePlace(last[0], mention)) last.push(mention)
    else groups.push([mention])
  }
  return groups
}

/** What the segments say that is not itself ambiguous. */
export function surroundings(segments: readonly Segment[], { concepts }: Glossary): Surroundings {
  const countries = new Map<Country, number>()
  const domains = new Map<string, number>()
  const met = new Set<ConceptId>()
  for (const { text, mentions } of segments) {
    for (const country of new Set(countryNames(text).map(name => name.country))) add(countries, country)
    for (const group of grouped(mentions)) {
      const [only, more] = group
      if (!only || more) continue
      met.add(only.concept)
      add(domains, concepts.get(only.concept)?.domain ?? '')
    }
  }
  return { countries: shares(countries), domains: shares(domains), concepts: met }
}

const add = <K>(counts: Map<K, number>, key: K): unknown => counts.set(key, (counts.get(key) ?? 0) + 1)

function shares<K>(counts: ReadonlyMap<K, number>): ReadonlyMap<K, number> {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return new Map([...counts].map(([key, count]) => [key, count / all]))
}

function readProfile(
  concept: Concept | undefined,
  conceptsIn: (english: string) => readonly ConceptId[],
): Profile {
  const { id, domain = '', definition = '', note = '', designations = [] } = concept ?? {}
  const names = designations.filter(({ status }) => status !== 'forbidden').map(({ text }) => text)
  return {
    domain,
    countries: new Set(countryNames([definition, ...names].join('\n')).map(({ country }) => country)),
    related: new Set(conceptsIn(`${definition}\n${note}`).filter(other => other !== id)),
    defining: new Set(conceptsIn(definition)),
    words: wordsOf(`${definition} ${note}`),
  }
}

/** The country whose concept it is: of its names in the text the nearest counts. */
function countryPoints(
  { countries }: Profile,
  { start, end }: Mention,
  lang: Lang,
  names: readonly CountryName[],
  document: Surroundings,
): number {
  const ofName = (name: CountryName): number => {
    const gap = name.end <= start ? start - name.end : name.start - end
    if (gap < 0) return 0
    if (gap <= TOUCHING) return POINTS.touchingCountry
    return gap <= NEAR ? POINTS.nearCountry : POINTS.segmentCountry
  }
  let most = 0
  for (const country of countries) {
    const nearest = Math.max(0, ...names.filter(name => name.country === country).map(ofName))
    const anywhere = POINTS.documentCountry * (document.countries.get(country) ?? 0)
    most = Math.max(most, nearest + anywhere + (HOME[lang] === country ? POINTS.homeCountry : 0))
  }
  return most
}

function contextPoints(
  concept: ConceptId,
  { domain, related }: Profile,
  segment: Surroundings,
  document: Surroundings,
): number {
  const itself =
    (segment.concepts.has(concept) ? POINTS.segmentItself : 0) +
    (document.concepts.has(concept) ? POINTS.documentItself : 0)
  const domains =
    POINTS.segmentDomain * (segment.domains.get(domain) ?? 0) +
    POINTS.documentDomain * (document.domains.get(domain) ?? 0)
  const others =
    POINTS.segmentRelated * likeness(related, segment.concepts) +
    POINTS.documentRelated * likeness(related, document.concepts)
  return itself + domains + others
}

const isGenus = (
  concept: ConceptId,
  group: readonly Mention[],
  profileOf: (id: ConceptId) => Profile,
): boolean => group.some(other => other.concept !== concept && profileOf(other.concept).defining.has(concept))

/** How much of the first the second holds; longer definitions hold more by chance, so by the square root. */
function likeness<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0
  for (const item of a) if (b.has(item)) count++
  return count === 0 ? 0 : count / Math.sqrt(a.size)
}

/** Words that tell little of what a text is about are mostly short. */
const SHORTEST_WORD = 5
const PREFIX = 6

/** The beginnings of longer English words: negotiate and negotiation are one. */
const wordsOf = (english: string): ReadonlySet<string> =>
  new Set(
    (english.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter(word => word.length >= SHORTEST_WORD)
      .map(word => word.slice(0, PREFIX)),
  )
