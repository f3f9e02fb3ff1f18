import { isMap, isScalar, isSeq, Pair, YAMLSeq, type Node, type YAMLMap } from 'yaml'
import type { ConceptId } from '../model/glossary.ts'
import { DOCUMENT_LANGS, type ByLang, type DocumentLang } from '../model/lang.ts'
import { isYaml, type GlossaryText } from './file.ts'
import { openList, type ListText } from './list-text.ts'
import type { MergeEntry, NameDetails, NewDesignation } from './merge-entry.ts'
import { CONCEPT_TEXTS, createConceptIndex, type ConceptText, type Known } from './merge-index.ts'
import { createSlugs, type Romanize } from './slug.ts'

export interface Merged {
  /**
   * `added`: a new concept; `merged`: new names of one that was there; `present`: nothing to do; `locked`: the concept
   * stands in a file that is not YAML, which is left alone.
   */
  readonly kind: 'added' | 'merged' | 'present' | 'locked'
  readonly concept: ConceptId
  /** Of the concept's file. */
  readonly path: string
  /** Other concepts by the same name: a person should know that there was a choice. */
  readonly others: readonly ConceptId[]
}

export interface MergeOptions {
  /** The file of a domain that the glossary does not have. */
  readonly pathOf: (domain: string) => string
  readonly romanize?: Romanize | undefined
}

export interface MergeResult {
  /** One for each entry. */
  readonly merged: readonly Merged[]
  /** The files that have changed, and new ones. */
  readonly files: readonly GlossaryText[]
}

const LIST = 'concepts'

/**
 * Glossary files with entries merged into them; all else in the files stays as it is. A concept with the entry's first name
 * in `matchBy` gets the names that it lacks; among several, one of the entry's domain. Merged again, nothing changes.
 * @throws InputError where a file cannot be read
 */
export function mergeEntries(
  files: readonly GlossaryText[],
  entries: readonly MergeEntry[],
  { pathOf, romanize }: MergeOptions,
): MergeResult {
  const index = createConceptIndex(files)
  const slugs = createSlugs(index.ids, romanize)
  const editor = createEditor(files)
  const merged = entries.map((entry): Merged => {
    const named = index.find(entry)
    const [known] = named
    const others = named.slice(1).map(({ id }) => id)
    if (known) {
      const missing = index.missing(known, entry)
      const texts = index.unsaid(known, entry)
      const { details = [] } = entry
      const isPresent = isEmpty(missing) && texts.length === 0 && details.length === 0
      const kind = isPresent ? 'present' : isYaml(known.path) ? 'merged' : 'locked'
      if (kind === 'merged') {
        editor.extend(known, {
          names: missing,
          texts: texts.map(field => [field, entry[field] ?? '']),
          details,
        })
        index.extend(known, missing)
      }
      return { kind, concept: known.id, path: known.path, others }
    }
    const id = slugs(entry)
    const path = index.fileOf(entry.domain) ?? pathOf(entry.domain)
    const n = editor.add(path, conceptOf(id, entry), entry.domain)
    const says = new Set(CONCEPT_TEXTS.filter(field => entry[field] !== undefined))
    index.add({ id, path, n, says, domain: entry.domain }, entry.designations)
    return { kind: 'added', concept: id, path, others }
  })
  return { merged, files: editor.changed() }
}

const isEmpty = (names: ByLang<readonly NewDesignation[]>): boolean =>
  DOCUMENT_LANGS.every(lang => (names[lang] ?? []).length === 0)

function conceptOf(id: ConceptId, entry: MergeEntry): object {
  const { definition, note, source, designations } = entry
  return {
    id,
    ...(definition !== undefined && { definition }),
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    ...Object.fromEntries(
      DOCUMENT_LANGS.filter(lang => (designations[lang] ?? []).length > 0).map(lang => [
        lang,
        (designations[lang] ?? []).map(plain),
      ]),
    ),
  }
}

/** A plain string where the text says it all. */
function plain(designation: NewDesignation): string | NewDesignation {
  const { variants = [], ...rest } = designation
  if (variants.length > 0) return designation
  return Object.keys(rest).length === 1 ? rest.text : rest
}

interface Extension {
  readonly names: ByLang<readonly NewDesignation[]>
  readonly texts: readonly (readonly [ConceptText, string])[]
  readonly details: readonly NameDetails[]
}

interface Editor {
  readonly extend: (known: Known, by: Extension) => void
  /** @returns the concept's place in the file */
  readonly add: (path: string, concept: object, domain: string) => number
  readonly changed: () => readonly GlossaryText[]
}

/** Files are opened when something in them is to be changed. */
function createEditor(files: readonly GlossaryText[]): Editor {
  const originals = new Map(files.map(({ path, text }) => [path, text]))
  const opened = new Map<string, ListText>()
  const listOf = (path: string, domain = ''): ListText => {
    const text = originals.get(path) ?? `domain: ${domain}\n${LIST}: []\n`
    const list = opened.get(path) ?? openList(text, path, LIST)
    opened.set(path, list)
    return list
  }
  return {
    extend: ({ path, n }, { names, texts, details }) =>
      listOf(path).change(n, (concept, create) => {
        for (const [field, text] of texts) addText(concept, field, text, create)
        for (const detail of details) addDetails(concept, detail, create)
        for (const lang of DOCUMENT_LANGS)
          for (const name of names[lang] ?? []) addName(concept, lang, name, create)
      }),
    add: (path, concept, domain) => {
      const list = listOf(path, domain)
      list.add(concept)
      return list.length - 1
    },
    changed: () => [...opened].map(([path, list]) => ({ path, text: list.text() })),
  }
}

const isLanguage = (key: unknown): boolean => DOCUMENT_LANGS.some(lang => lang === String(key))

/** What is said of a concept stands before its names. */
function addText(concept: YAMLMap, field: ConceptText, text: string, create: (value: unknown) => Node): void {
  const first = concept.items.findIndex(({ key }) => isLanguage(key))
  const pair = new Pair(create(field), create(text))
  concept.items.splice(first < 0 ? concept.items.length : first, 0, pair)
}

function addDetails(
  concept: YAMLMap,
  { lang, n, fields }: NameDetails,
  create: (value: unknown) => Node,
): void {
  const list: unknown = concept.get(lang, true)
  const item: unknown = isSeq(list) ? list.items[n] : undefined
  if (isMap(item)) for (const [field, value] of Object.entries(fields)) item.set(field, create(value))
  else if (isSeq(list) && isScalar(item)) list.items[n] = create({ text: item.value, ...fields })
}

function addName(
  concept: YAMLMap,
  lang: DocumentLang,
  name: NewDesignation,
  create: (value: unknown) => Node,
): void {
  const list: unknown = concept.get(lang, true)
  const node = create(plain(name))
  if (isSeq(list)) list.items.push(node)
  else {
    const names = new YAMLSeq()
    names.items.push(node)
    concept.set(lang, names)
  }
}
