import { z } from 'zod'
import type { CorpusRule, Report } from '../rule.ts'

const options = z.strictObject({
  reverse: z.boolean().default(true).describe('also report different sources that have the same translation'),
  ignoreCase: z.boolean().default(true).describe('sources that differ only in capitals are the same'),
})

interface Texts {
  readonly source: string
  readonly target: string
}

/** A unit's texts, and where they are used. */
interface Pair extends Texts {
  readonly context: string
}

/** One source, several translations; several sources, one translation. */
export const segmentInconsistent: CorpusRule<z.infer<typeof options>, Pair> = {
  kind: 'corpus',
  name: 'segment-inconsistent',
  severity: 'warning',
  description: 'The same source has different translations, or the same translation stands for different sources.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: [['Save changes', '変更を保存'], ['Save changes', '変更を保存'], ['Save changes', '変更の保存']], found: ['変更の保存'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['Save changes', '変更を保存'], ['Save  changes', '変更を保存']], found: [], note: 'White space makes no difference.' },
    { sourceLang: 'en', targetLang: 'ko', units: [['Open file', '파일 열기'], ['Close file', '파일 열기']], found: ['파일 열기'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['Open file', '파일 열기'], ['Close file', '파일 열기']], found: [], options: { reverse: false } },
  ], // prettier-ignore
  create: ({ options: { reverse, ignoreCase } }) => {
    const keyOf = (text: string): string => {
      const plain = text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim()
      return ignoreCase ? plain.toLowerCase() : plain
    }
    return {
      collect: ({ source, target, context = '' }) => [{ source: source.text, target: target.text, context }],
      conclude: pairs => {
        const keyed = pairs.map(({ source, target }) => ({ source: keyOf(source), target: keyOf(target) }))
        // Of two places in a program, each may need words of its own.
        const placed = keyed.map((pair, n) => ({ ...pair, source: `${pair.source}\n${pairs[n]?.context ?? ''}` }))
        const drifting = outliers(placed, 'source', 'target').map(({ unit, usual, times }) => ({
          unit,
          ...reportOn(pairs[unit], `The same source is ${often(times)} translated as "${pairs[usual]?.target ?? ''}"; use one translation or excuse the difference.`),
          suggestions: [pairs[usual]?.target ?? ''],
        }))
        if (!reverse) return drifting
        const collapsing = outliers(keyed, 'target', 'source').map(({ unit, usual, times }) => ({
          unit,
          ...reportOn(pairs[unit], `The same translation ${often(times)} stands for "${pairs[usual]?.source ?? ''}"; check that both mean the same.`),
        }))
        return [...drifting, ...collapsing]
      },
    }
  },
} // prettier-ignore

const often = (times: number): string => (times === 1 ? 'once' : `${times} times`)

const reportOn = (pair: Pair | undefined, message: string): Report => ({
  message,
  source: { start: 0, end: pair?.source.length ?? 0 },
  target: { start: 0, end: pair?.target.length ?? 0 },
})

interface Outlier {
  readonly unit: number
  /** A unit with what most units have; the earlier of equals. */
  readonly usual: number
  readonly times: number
}

/** Units that have the same `by` as others but not the `what` that is commonest with it. */
function outliers(pairs: readonly Texts[], by: keyof Texts, what: keyof Texts): readonly Outlier[] {
  const groups = new Map<string, number[]>()
  for (const [unit, pair] of pairs.entries()) {
    const group = groups.get(pair[by])
    if (group) group.push(unit)
    else groups.set(pair[by], [unit])
  }
  return [...groups.values()].flatMap(units => {
    const counts = new Map<string, number>()
    for (const unit of units) {
      const value = pairs[unit]?.[what] ?? ''
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    if (counts.size < 2) return []
    const [usualValue, times] = [...counts].reduce((best, other) => (other[1] > best[1] ? other : best))
    const usual = units.find(unit => pairs[unit]?.[what] === usualValue) ?? 0
    return units.filter(unit => pairs[unit]?.[what] !== usualValue).map(unit => ({ unit, usual, times }))
  })
}
