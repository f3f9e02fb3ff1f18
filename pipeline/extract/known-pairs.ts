import { writingOf } from '../link/writings.ts'
import type { ConceptId, Designation, Glossary } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import { KEYS, otherForms } from './keys.ts'

/** `known`: the glossary has the pair already; otherwise the concept that has another equivalent of the source, if one has. */
export type Verdict = 'known' | ConceptId | undefined

/** Looks a pair of terms up in a glossary. */
export function createKnown(
  glossary: Glossary,
  sourceLang: DocumentLang,
  targetLang: DocumentLang,
): (source: readonly string[], target: readonly string[]) => Verdict {
  const concepts = new Map<string, Set<ConceptId>>()
  for (const designation of glossary.designations.values()) {
    if (writingOf(designation.lang) !== writingOf(sourceLang)) continue
    for (const key of keysOf(textsOf(designation), sourceLang))
      concepts.set(key, (concepts.get(key) ?? new Set()).add(designation.concept))
  }
  const equivalentsOf = (id: ConceptId): readonly Designation[] =>
    glossary.concepts.get(id)?.designations.filter(d => writingOf(d.lang) === writingOf(targetLang)) ?? []
  return (source, target) => {
    const targetKeys = keysOf(target, targetLang)
    const ids = [...keysOf(source, sourceLang)].flatMap(key => [...(concepts.get(key) ?? [])])
    const others: ConceptId[] = []
    for (const id of new Set(ids)) {
      const equivalents = equivalentsOf(id)
      const same = equivalents.filter(d =>
        [...keysOf(textsOf(d), targetLang)].some(key => targetKeys.has(key)),
      )
      // What the glossary forbids, a translation that has it contradicts.
      if (same.some(({ status }) => status !== 'forbidden')) return 'known'
      if (equivalents.length > 0) others.push(id)
    }
    return others[0]
  }
}

/** A bracket behind a designation holds another name: 부두(pier). */
const textsOf = ({ text, variants }: Designation): readonly string[] =>
  [text, ...variants].flatMap(form => {
    const [, before, inside] = /^(.+?)\s*[（(](.+)[)）]$/u.exec(form) ?? []
    return [form, ...(before === undefined ? [] : [before]), ...(inside === undefined ? [] : [inside])]
  })

function keysOf(forms: readonly string[], lang: DocumentLang): ReadonlySet<string> {
  const writing = writingOf(lang)
  return new Set(forms.flatMap(form => [form, ...otherForms(form, writing)]).map(form => KEYS[writing](form)))
}
