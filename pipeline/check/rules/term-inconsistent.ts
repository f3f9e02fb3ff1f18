import { z } from 'zod'
import { alignWords } from '../../align/words/align-words.ts'
import type { Token } from '../../model/text.ts'
import { keptOf, occurrencesIn, translationOf, type Occurrence } from '../drift.ts'
import type { CorpusRule, Report } from '../rule.ts'

const options = z.strictObject({
  leastUnits: z.number().int().min(2).default(3).describe('segments that a term has to stand in'),
  mostUnits: z
    .number()
    .int()
    .min(1)
    .default(5000)
    .describe('segments whose words are aligned, evenly chosen where more have a repeated term'),
  uses: z
    .enum(['all', 'rarer'])
    .default('all')
    .describe('which uses of a drifting term are reported; all of them make the table of drift complete'),
})

/** A unit with a term that may repeat: its tokens, and what is needed of its text. */
interface Fact {
  readonly source: { readonly text: string; readonly tokens: readonly Token[] }
  readonly target: { readonly text: string; readonly tokens: readonly Token[] }
  readonly terms: readonly Occurrence[]
}

/** Words are aligned by what stands together elsewhere, so an example needs some units. */
const GOOD = ['risk リスク', 'audit 監査', 'manager 管理者', 'map 地図', 'report 報告'].flatMap(words => {
  const [english, japanese] = words.split(' ')
  return [[`supply chain ${english}`, `供給網の${japanese}`], [`the ${english}`, `${japanese}`]] as const
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
    { sourceLang: 'en', targetLang: 'ja', units: [...GOOD, ['supply chain', 'サプライチェーン']], found: ['サプライチェーン'], options: { uses: 'rarer' } },
  ], // prettier-ignore
  create: ({ sourceLang, targetLang, options: { leastUnits, mostUnits, uses } }) => ({
    collect: ({ source, target }) => {
      const terms = occurrencesIn(source)
      if (terms.length === 0) return []
      return [{ source: plainSide(source), target: plainSide(target), terms }]
    },
    conclude: facts => {
      const kept = keptOf(facts, leastUnits, mostUnits)
      const links = alignWords(
        kept.units.map(unit => ({ source: facts[unit]?.source.tokens ?? [], target: facts[unit]?.target.tokens ?? [] })),
        { sourceLang, targetLang },
      )
      const found = new Map<string, Use[]>()
      for (const [i, unit] of kept.units.entries())
        for (const term of facts[unit]?.terms ?? []) {
          const { target } = facts[unit] ?? {}
          if (!target || !kept.terms.has(term.key)) continue
          const span = translationOf(term, links[i] ?? [], target.tokens)
          if (span) found.set(term.key, [...(found.get(term.key) ?? []), { unit, term, span, text: target.text.slice(span.start, span.end) }])
        }
      return [...found.values()].flatMap(same => drift(same, facts, uses))
    },
  }),
} // prettier-ignore

/** Tokens without their readings: facts may come from another thread. */
const plainSide = ({ text, tokens }: Fact['source']): Fact['source'] => ({
  text,
  tokens: tokens.map(({ start, end, surface, lemma, pos }) => ({ start, end, surface, lemma, pos })),
})

/** One term in one unit with what it was translated as. */
interface Use {
  readonly unit: number
  readonly term: Occurrence
  readonly span: { readonly start: number; readonly end: number }
  readonly text: string
}

/** A usual translation is met so often at least, and twice. */
const USUAL = 0.5

function drift(
  uses: readonly Use[],
  facts: readonly Fact[],
  which: 'all' | 'rarer',
): readonly (Report & { readonly unit: number })[] {
  const [usual, times] = [...countsOf(uses)].reduce((best, other) => (other[1] > best[1] ? other : best))
  if (times < 2 || times < USUAL * uses.length) return []
  const settled = uses.flatMap(use => settle(use, usual, facts[use.unit]?.target.text ?? '') ?? [])
  const rarer = settled.filter(({ text }) => text !== usual)
  if (rarer.length === 0) return []
  const table = [...countsOf(settled)].toSorted((a, b) => b[1] - a[1]).map(([text, n]) => `${text} ${n}`)
  return (which === 'all' ? settled : rarer).map(({ unit, term, span, text }) => ({
    unit,
    message: `"${term.surface}" is "${text}" here and translated in several ways (${table.join(', ')}); choose one and add it to the glossary.`,
    source: { start: term.start, end: term.end },
    target: span,
    suggestions: [usual],
  }))
}

/**
 * Where the usual translation stands in the target after all, the alignment was at fault and not the translator. A part of it, or
 * more than it, tells nothing.
 */
function settle(use: Use, usual: string, target: string): Use | undefined {
  const at = target.indexOf(usual)
  if (at >= 0) return { ...use, text: usual, span: { start: at, end: at + usual.length } }
  const [own, other] = [plain(use.text), plain(usual)]
  return own.includes(other) || other.includes(own) ? undefined : use
}

const plain = (text: string): string => text.replaceAll(/\s/gu, '').toLowerCase()

function countsOf(uses: readonly Use[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of uses) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
