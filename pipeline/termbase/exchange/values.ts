import {
  DESIGNATION_TYPES,
  REGIONS,
  STATUSES,
  WORD_CLASSES,
  type DesignationType,
  type Region,
  type Status,
  type WordClass,
} from '../../model/glossary.ts'

/** Words of other programs in one form: `preferredTerm-admn-sts` is `preferredterm`. */
const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/-admn-sts$/u, '')
    .replaceAll(/[\s_-]+/gu, '')

const reader =
  <T extends string>(own: readonly T[], others: Readonly<Record<string, T>>) =>
  (word: string): T | undefined => {
    const wanted = plain(word)
    return (
      own.find(one => plain(one) === wanted) ?? (Object.hasOwn(others, wanted) ? others[wanted] : undefined)
    )
  }

/** ISO 12620 `administrativeStatus`, TBX-Min of 2013, UTX `term status`, and what programs make of them. */
export const statusOf: (word: string) => Status | undefined = reader(STATUSES, {
  preferredterm: 'preferred',
  standardizedterm: 'preferred',
  legalterm: 'preferred',
  regulatedterm: 'preferred',
  approved: 'preferred',
  standard: 'preferred',
  admittedterm: 'admitted',
  allowed: 'admitted',
  nonstandard: 'admitted',
  deprecatedterm: 'deprecated',
  supersededterm: 'deprecated',
  superseded: 'deprecated',
  obsolete: 'deprecated',
  notrecommended: 'deprecated',
  prohibited: 'forbidden',
  rejected: 'forbidden',
  banned: 'forbidden',
  proposedterm: 'proposed',
  provisional: 'proposed',
  suggestedterm: 'proposed',
  new: 'proposed',
})

/** ISO 12620 `termType`. */
export const typeOf: (word: string) => DesignationType | undefined = reader(DESIGNATION_TYPES, {
  fullform: 'full',
  entryterm: 'full',
  maintentryterm: 'full',
  acronym: 'abbreviation',
  initialism: 'abbreviation',
  abbreviatedform: 'abbreviation',
  shortform: 'short',
  clippedterm: 'short',
  propername: 'name',
})

/** ISO 12620 `partOfSpeech` and UTX `pos`. */
export const wordClassOf: (word: string) => WordClass | undefined = reader(WORD_CLASSES, {
  n: 'noun',
  v: 'verb',
  adj: 'adjective',
  adv: 'adverb',
  propernoun: 'proper-noun',
  proper: 'proper-noun',
  nounphrase: 'noun',
  名詞: 'noun',
  動詞: 'verb',
  形容詞: 'adjective',
  副詞: 'adverb',
  固有名詞: 'proper-noun',
  sentence: 'phrase',
})

/** ISO 3166-1, and a language tag that ends in it. */
export const regionOf: (word: string) => Region | undefined = word =>
  REGIONS.find(region => region === word.trim().toUpperCase().split(/[-_]/u).at(-1))

/** Regions that say nothing beyond the language: `ja-JP` is Japanese. */
const USUAL: ReadonlySet<Region> = new Set(['CN', 'JP', 'KR'])

/** What a language tag says about a region that the language does not: GB of `en-GB`, TW of `zh-TW`. */
export function regionOfTag(tag: string): Region | undefined {
  const region = /[-_]/u.test(tag) ? regionOf(tag) : undefined
  return region && !USUAL.has(region) ? region : undefined
}
