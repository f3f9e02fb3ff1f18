import type { Span } from '../../model/text.ts'
import type { CorpusJudge, LinkedUnit, Report } from '../rule.ts'

/** A word of which there is another spelling, where it stands in the target. Plain data. */
export interface Choice extends Span {
  /** What all spellings of the word share. */
  readonly word: string
  readonly found: string
  /** The other spelling. */
  readonly other: string
  /** Which of the two this is: `long` or `short`, `full` or `brief`. */
  readonly form: string
}

/**
 * A judge of spellings between which a profile chooses.
 * @param wanted the form that the profile wants, or undefined where a text need only agree with itself
 * @param preferred what to write where both forms are as frequent
 */
export function judgeChoices(
  choices: (unit: LinkedUnit) => readonly Choice[],
  wanted: string | undefined,
  preferred: string,
): CorpusJudge<Choice> {
  return {
    collect: choices,
    conclude: facts => {
      const usual = wanted === undefined ? usualForms(facts, preferred) : undefined
      return facts.flatMap((fact, unit): readonly (Report & { readonly unit: number })[] => {
        const { word, found, other, form, start, end } = fact
        const want = wanted ?? usual?.get(word)
        if (want === undefined || want === form) return []
        const why = wanted === undefined ? `is spelled "${other}" elsewhere` : 'is not spelled by the chosen profile'
        return [{ unit, message: `"${found}" ${why}; write "${other}".`, target: { start, end }, suggestions: [other] }]
      })
    },
  }
} // prettier-ignore

/** Of words with both forms: the more frequent. */
function usualForms(facts: readonly Choice[], preferred: string): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { word, form } of facts) {
    const forms = counts.get(word) ?? new Map<string, number>()
    counts.set(word, forms.set(form, (forms.get(form) ?? 0) + 1))
  }
  return new Map(
    [...counts].flatMap(([word, forms]) => {
      if (forms.size < 2) return []
      const most = Math.max(...forms.values())
      const usual =
        forms.get(preferred) === most ? preferred : [...forms].find(([, count]) => count === most)?.[0]
      return usual === undefined ? [] : [[word, usual] as const]
    }),
  )
}
