import type { ConceptId } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import { isSameName, nameDifferences } from './compare.ts'
import { namesOf } from './diff.ts'
import { usualLeftOut } from './exchange/as-concept.ts'
import { asForeign, type ForeignConcept } from './exchange/concept.ts'
import { domainId } from './exchange/part.ts'
import { isYaml, type GlossaryText } from './file.ts'
import { readPart } from './glossary.ts'
import type { MergeEntry, NameDetails, NewDesignation } from './merge-entry.ts'
import { CONCEPT_TEXTS } from './merge-index.ts'
import { mergeEntries, type MergeOptions } from './merge.ts'
import { createOwnIndex, languagesOf, type OwnConcept } from './own-index.ts'

/** What becomes of one concept of another program. */
export interface ImportItem {
  /** `conflict`: it says something else than ours and adds nothing; `locked`: ours stands in a file that is not YAML. */
  readonly kind: 'new' | 'changed' | 'conflict' | 'present' | 'locked'
  /** Of ours. */
  readonly concept: ConceptId
  readonly path: string
  readonly foreign: ForeignConcept
  /** What ours gets, a line each. */
  readonly additions: readonly string[]
  /** Where the two disagree, a line each: ours stays. */
  readonly conflicts: readonly string[]
}

export interface ImportPlan {
  readonly items: readonly ImportItem[]
  /** The files that would change, and new ones. */
  readonly files: readonly GlossaryText[]
}

export interface ImportOptions extends MergeOptions {
  /** Of concepts that name none; without it, that of a glossary with only one. */
  readonly domain?: string | undefined
  /** A concept that has the id or the name of another, and is none of ours, becomes one of its own. */
  readonly addsHomonyms?: boolean
}

/**
 * What importing would do; nothing of ours is overwritten. Planned again on its own result, everything is present.
 * @throws InputError where one of our files cannot be read
 */
export function planImport(
  files: readonly GlossaryText[],
  foreign: readonly ForeignConcept[],
  options: ImportOptions,
): ImportPlan {
  const parts = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(file => ({ ...readPart(file), path: file.path }))
  const match = createOwnIndex(parts.flatMap(({ concepts }) => concepts))
  const domains = new Set(parts.filter(({ path }) => isYaml(path)).map(({ domain }) => domain.id))
  const usual = options.domain ?? (domains.size === 1 ? [...domains][0] : undefined)
  const drafts = distinctNameless(foreign).map(concept => draftOf(concept, match(concept), usual, options))
  const entries = drafts.flatMap(({ entry }) => entry ?? [])
  const { merged, files: changed } = mergeEntries(files, entries, options)
  let next = 0
  const items = drafts.map(({ entry, ...draft }): ImportItem => {
    const result = entry ? merged[next++] : undefined
    if (!result) return { ...draft, kind: draft.conflicts.length > 0 ? 'conflict' : 'present' }
    const kinds = { added: 'new', merged: 'changed', locked: 'locked', present: 'present' } as const
    return { ...draft, kind: kinds[result.kind], concept: result.concept, path: result.path }
  })
  return { items, files: changed }
}

/** Two without an id that have the same names are one. */
function distinctNameless(foreign: readonly ForeignConcept[]): readonly ForeignConcept[] {
  const seen = new Set<string>()
  return foreign.filter(({ id, designations }) => {
    const key = JSON.stringify(designations)
    return id !== undefined || (!seen.has(key) && seen.add(key))
  })
}

/** An item before it is known what the files make of it; without an entry, it leaves them as they are. */
interface Draft extends Omit<ImportItem, 'kind'> {
  readonly entry?: MergeEntry
}

function draftOf(
  foreign: ForeignConcept,
  match: ReturnType<ReturnType<typeof createOwnIndex>>,
  usual: string | undefined,
  { addsHomonyms = false }: ImportOptions,
): Draft {
  if (match.kind === 'same') return extended(foreign, match.own)
  if (match.kind === 'none' || addsHomonyms) return created(foreign, usual)
  const { concept } = match.own
  const shared =
    match.kind === 'other-names'
      ? 'the id'
      : `the ${match.lang} name ${(foreign.designations[match.lang] ?? [])[0]?.text ?? ''}`
  const reason = `${namesOf(asForeign(concept))} here, ${namesOf(foreign)} there: only ${shared} in common`
  return { concept: concept.id, path: concept.path, foreign, additions: [], conflicts: [reason] }
}

function created(foreign: ForeignConcept, usual: string | undefined): Draft {
  const { id, domain, definition, note, source, designations } = foreign
  const entry: MergeEntry = {
    ...(id !== undefined && { id }),
    ...(definition !== undefined && { definition }),
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    domain: domain === undefined ? (usual ?? domainId(undefined)) : domainId(domain),
    matchBy: languagesOf(foreign)[0] ?? 'en',
    designations: Object.fromEntries(
      languagesOf(foreign).map(lang => [lang, (designations[lang] ?? []).map(usualLeftOut)]),
    ),
    into: null,
  }
  return { concept: '' as ConceptId, path: '', foreign, additions: [], conflicts: [], entry }
}

function extended(foreign: ForeignConcept, { concept, said }: OwnConcept): Draft {
  const additions: string[] = []
  const conflicts: string[] = []
  const details: NameDetails[] = []
  const designations: Partial<Record<DocumentLang, readonly NewDesignation[]>> = {}
  for (const field of CONCEPT_TEXTS) {
    if (foreign[field] === undefined || foreign[field] === said[field]) continue
    if (said[field] === undefined) additions.push(`+ ${field}`)
    else conflicts.push(`${field}: ${said[field]} here, ${foreign[field]} there`)
  }
  for (const lang of languagesOf(foreign)) {
    const ours = said.designations[lang] ?? []
    const fresh: NewDesignation[] = []
    for (const theirs of foreign.designations[lang] ?? []) {
      const n = ours.findIndex(name => isSameName(name, theirs))
      const known = ours[n]
      if (known) {
        const difference = differenceOf(known, theirs, lang)
        additions.push(...difference.additions)
        conflicts.push(...difference.conflicts)
        if (Object.keys(difference.fields).length > 0) details.push({ lang, n, fields: difference.fields })
      } else if (isVariant(ours, theirs))
        conflicts.push(`${lang} ${theirs.text}: a variant here, a name there`)
      else {
        fresh.push(added(theirs, ours.length + fresh.length))
        additions.push(`+ ${lang} ${theirs.text}`)
      }
    }
    if (fresh.length > 0) designations[lang] = fresh
  }
  const draft = { concept: concept.id, path: concept.path, foreign, additions, conflicts }
  if (additions.length === 0) return draft
  const { definition, note, source } = foreign
  return {
    ...draft,
    entry: {
      domain: concept.domain,
      ...(definition !== undefined && { definition }),
      ...(note !== undefined && { note }),
      ...(source !== undefined && { source }),
      matchBy: languagesOf(foreign)[0] ?? 'en',
      designations,
      into: concept.id,
      details,
    },
  }
}

const isVariant = (ours: readonly NewDesignation[], { text }: NewDesignation): boolean =>
  ours.some(({ variants = [] }) => variants.some(variant => isSameName({ text: variant }, { text })))

/** A language has one preferred name: another program's stands behind ours. */
function added(theirs: NewDesignation, n: number): NewDesignation {
  const { status, ...rest } = theirs
  const kept = n > 0 && status === 'preferred' ? rest : theirs
  return usualLeftOut(kept, n)
}

/** What ours does not say is added to it; what it says otherwise is a conflict. */
function differenceOf(
  ours: NewDesignation,
  theirs: NewDesignation,
  lang: DocumentLang,
): {
  readonly additions: readonly string[]
  readonly conflicts: readonly string[]
  readonly fields: Omit<NewDesignation, 'text'>
} {
  const differences = nameDifferences(ours, theirs).filter(difference => difference.theirs !== undefined)
  const missing = differences.filter(difference => difference.ours === undefined)
  return {
    additions: missing.map(({ field, theirs: value }) => `+ ${lang} ${ours.text}: ${field} ${value}`),
    conflicts: differences
      .filter(difference => difference.ours !== undefined)
      .map(({ field, ours: a, theirs: b }) => `${lang} ${ours.text}: ${field} ${a} here, ${b} there`),
    fields: Object.fromEntries(missing.map(({ field }) => [field, theirs[field]])),
  }
}
