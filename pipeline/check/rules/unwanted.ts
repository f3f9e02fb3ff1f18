import { preferredDesignation, type Status } from '../../model/glossary.ts'
import type { CheckContext, LinkedUnit, Report } from '../rule.ts'

/**
 * The target's mentions of designations with one status. A name that is also usable for another concept is no fault: which
 * of them is meant, nobody knows.
 */
export function reportStatus(
  { glossary, targetLang }: CheckContext<unknown>,
  status: Status,
): (unit: LinkedUnit) => readonly Report[] {
  const unwanted = new Set<string>()
  for (const { id, status: own, lang } of glossary.designations.values())
    if (lang === targetLang && own === status) unwanted.add(id)
  if (unwanted.size === 0) return () => []
  return ({ target }) =>
    target.mentions.flatMap(mention => {
      const { start, end, surface, concept: id, designation, ambiguous } = mention
      const concept = glossary.concepts.get(id)
      if (!unwanted.has(designation) || ambiguous || !concept) return []
      const instead = preferredDesignation(concept, targetLang)?.text
      const advice = instead === undefined ? 'write something else' : `write "${instead}"`
      return {
        message: `"${surface}" is ${status} by the glossary; ${advice}.`,
        target: { start, end },
        concept: id,
        ...(instead !== undefined && { suggestions: [instead] }),
      }
    })
}
