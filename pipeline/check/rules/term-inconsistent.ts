import { z } from 'zod'
import {
  formsOf,
  phrasesIn,
  placeOfPhrase,
  verbatim,
  withWordBefore,
  wordsIn,
  type Word,
} from '../drift/phrases.ts'
import { contentWords, occurrencesIn, repeatedTerms, wordsOf, type Occurrence } from '../drift/terms.ts'
import { waysToSay, type Frequencies, type TermUnit } from '../drift/translations.ts'
import type { Span } from '../../model/text.ts'
import type { CorpusRule, Report } from '../rule.ts'

const options = z.strictObject({
  leastUnits: z.number().int().min(2).default(3).describe('segments that a term has to stand in'),
  uses: z
    .enum(['all', 'rarer'])
    .default('all')
    .describe('which uses of a drifting term are reported; all of them make the table of drift complete'),
})

/** What is needed of a unit, plain data. */
interface Fact {
  readonly terms: readonly Occurrence[]
  /** The content words of the source. */
  readonly words: readonly string[]
  readonly target: { readonly text: string; readonly words: readonly Word[] }
}

const GOOD = ['risk リスク', 'audit 監査', 'manager 管理者', 'map 地図'].map(words => {
  const [english, japanese] = words.split(' ')
  return [`The ${english} of a supply chain`, `供給網の${japanese}`] as const
}) // prettier-ignore

/** A term that drifts. */
export const termInconsistent: CorpusRule<z.infer<typeof options>, Fact> = {
  kind: 'corpus',
  name: 'term-inconsistent',
  severity: 'info',
  onRequest: true,
  description: 'A compound that the glossary does not have is translated in several ways across the texts.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: GOOD, found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [...GOOD, ['Supply chain', 'サプライチェーン'], ['A new supply chain', '新たなサプライチェーン']], found: ['サプライチェーン', 'サプライチェーン'], options: { uses: 'rarer' } },
    { sourceLang: 'en', targetLang: 'ja', units: [...GOOD, ['Supply chain', 'サプライチェーン']], found: [], note: 'What is met once may be a slip or a paraphrase.' },
    { sourceLang: 'en', targetLang: 'ja', units: [...GOOD, ['Supply chain', 'Supply Chain']], found: ['Supply Chain'], options: { uses: 'rarer' }, note: 'A term that is left as it was counts also once.' },
  ], // prettier-ignore
  create: ({ targetLang, options: { leastUnits, uses } }) => ({
    collect: ({ source, target }) => {
      // Code that is left as it is.
      if (source.text === target.text) return []
      const { text } = target
      return [{ terms: occurrencesIn(source), words: contentWords(source), target: { text, words: wordsIn(target) } }]
    },
    conclude: facts => {
      const frequencies = frequenciesIn(facts)
      return [...repeatedTerms(facts, leastUnits)].flatMap(([term, places]) => {
        const sought = { words: wordsOf(term), verbatim: verbatim(term, targetLang) }
        const ways = waysToSay(sought, places.flatMap(unit => termUnit(facts[unit], term)), frequencies)
        if (ways.length < 2) return []
        const texts = places.map(unit => facts[unit]?.target.words ?? [])
        return drift(usesOf(term, places, ways.map(way => withWordBefore(way, texts)), facts), uses)
      })
    },
  }),
} // prettier-ignore

/** Made for each term anew: of all units at once, phrases would fill the memory. */
function termUnit(fact: Fact | undefined, term: string): readonly TermUnit[] {
  if (!fact) return []
  const { terms, words, target } = fact
  const isWhole = terms.some(one => one.key === term && one.isWhole)
  return [{ words, phrases: phrasesIn(target.words), forms: formsOf(target.words), isWhole }]
}

/** In how many units each phrase and each word stands. */
function frequenciesIn(facts: readonly Fact[]): Frequencies {
  const [phrases, words] = [new Map<string, number>(), new Map<string, number>()]
  for (const fact of facts) {
    count(phrases, phrasesIn(fact.target.words).keys())
    count(words, fact.words)
  }
  return { phrase: phrase => phrases.get(phrase) ?? 1, word: word => words.get(word) ?? 1 }
}

function count(counts: Map<string, number>, values: Iterable<string>): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** One term in one unit with what it was translated as. */
interface Use {
  readonly unit: number
  readonly term: Occurrence
  readonly way: string
  readonly span: Span
  readonly text: string
}

/** Of each unit, its first use of the term, with the longest way that its translation has. */
function usesOf(
  key: string,
  places: readonly number[],
  ways: readonly string[],
  facts: readonly Fact[],
): readonly Use[] {
  const longestFirst = ways.toSorted((a, b) => b.length - a.length)
  return places.flatMap(unit => {
    const { terms, target } = facts[unit] ?? {}
    const term = terms?.find(one => one.key === key)
    if (!term || !target) return []
    for (const way of longestFirst) {
      const span = placeOfPhrase(target.words, way)
      if (span) return [{ unit, term, way, span, text: target.text.slice(span.start, span.end) }]
    }
    return []
  })
}

function drift(
  uses: readonly Use[],
  which: 'all' | 'rarer',
): readonly (Report & { readonly unit: number })[] {
  const counts = [...countsOf(uses.map(({ way }) => way))].toSorted(([, a], [, b]) => b - a)
  const [usual] = counts
  if (!usual || counts.length < 2) return []
  const nameOf = (way: string): string => commonest(uses.filter(use => use.way === way).map(({ text }) => text))
  const names = new Map(counts.map(([way]) => [way, nameOf(way)]))
  const table = counts.map(([way, n]) => `${names.get(way)} ${n}`).join(', ')
  const term = commonest(uses.map(use => use.term.surface))
  return uses
    .filter(({ way }) => which === 'all' || way !== usual[0])
    .map(({ unit, term: { surface, start, end }, way, span, text }) => ({
      unit,
      message: `"${surface}" is "${text}" here and translated in several ways (${table}); choose one and add it to the glossary.`,
      source: { start, end },
      target: span,
      suggestions: [names.get(usual[0]) ?? ''],
      drift: { term, translation: names.get(way) ?? text },
    }))
} // prettier-ignore

/** Of equals the first. */
const commonest = (texts: readonly string[]): string =>
  [...countsOf(texts)].reduce((best, other) => (other[1] > best[1] ? other : best), ['', 0])[0]

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  count(counts, values)
  return counts
}
