import { isDocumentLang, type DocumentLang } from '../../model/lang.ts'
import { InputError, type Outcome } from '../../model/outcome.ts'
import { decode } from '../../text/decode.ts'
import { readJson, type JsonValue } from '../../text/json.ts'
import { langOfTag } from '../../text/language-tag.ts'
import { createLines } from '../../text/lines.ts'
import type { NewDesignation } from '../merge-entry.ts'
import { conceptsOf, settled, type ForeignConcept } from './concept.ts'
import { Dropped } from './dropped.ts'
import type { ExchangeFormat, ForeignFile, ReadOptions, WriteOptions } from './format.ts'
import { isUsable, type Holds } from './holds.ts'

const HOLDS: Holds = { concept: new Set(['id']), name: new Set(), isPair: false, isSingle: true }

/** Resources of i18next, with the id of a concept as the key of its name in each language. */
export const I18NEXT: ExchangeFormat = {
  title: 'i18next JSON',
  dialects: [],
  holds: () => HOLDS,
  read: readI18next,
  write: (glossary, options) => i18next(conceptsOf(glossary), options),
}

const NAMESPACE = 'translation'

function i18next(concepts: readonly ForeignConcept[], { languages }: WriteOptions): string {
  const resources = languages.map(lang => {
    const entries = concepts.flatMap(({ id = '', designations }) => {
      const usable = (designations[lang] ?? []).find(isUsable)
      return usable ? [[id, usable.text] as const] : []
    })
    return [lang, { [NAMESPACE]: Object.fromEntries(entries) }] as const
  })
  return `${JSON.stringify(Object.fromEntries(resources), null, 2)}\n`
}

interface Entry {
  readonly key: string
  readonly text: string
  readonly start: number
}

/**
 * Resources of several languages, or a catalogue of one, that its name or its folder says (`ja.json`, `ja/terms.json`) or else
 * the first of `languages`; a browser extension's messages are read too.
 * @throws InputError where it is no JSON of that form
 */
function readI18next(
  { path, bytes }: ForeignFile,
  { languages }: ReadOptions,
): Outcome<readonly ForeignConcept[]> {
  const text = decode(bytes, path)
  const root = readJson({ path, text })
  if (root.kind !== 'object')
    throw new InputError(path, 1, 'no catalogue: an object of keys and texts is expected')
  const dropped = new Dropped()
  const lines = createLines(text)
  const isResources =
    root.members.length > 0 &&
    root.members.every(({ key, value }) => value.kind === 'object' && langOfTag(key) !== undefined)
  const catalogues: (readonly [DocumentLang, readonly Entry[]])[] = isResources
    ? root.members.map(({ key, value }) => [
        langOfTag(key) ?? 'en',
        spaces(value).flatMap(space => entriesOf(space, '')),
      ])
    : [[langOfPath(path) ?? languages[0] ?? unknownLanguage(path), entriesOf(root, '')]]
  const concepts = new Map<
    string,
    { readonly line: number; readonly names: Partial<Record<DocumentLang, readonly NewDesignation[]>> }
  >()
  for (const [lang, entries] of catalogues)
    for (const entry of entries) {
      const concept = concepts.get(entry.key) ?? { line: lines(entry.start).line, names: {} }
      concept.names[lang] = [...(concept.names[lang] ?? []), { text: entry.text }]
      concepts.set(entry.key, concept)
    }
  const value = [...concepts].flatMap(([id, { line, names }]) => {
    const concept = settled({ id, designations: names, line })
    if (!concept) dropped.add('empty texts', line)
    return concept ? [concept] : []
  })
  return { value, findings: dropped.findings(path) }
}

/** The namespaces of a language; where there are none, the whole. */
const spaces = (value: JsonValue): readonly JsonValue[] =>
  value.kind === 'object' && value.members.every(member => member.value.kind === 'object')
    ? value.members.map(member => member.value)
    : [value]

function entriesOf(value: JsonValue, prefix: string): readonly Entry[] {
  if (value.kind === 'string') return [{ key: prefix, text: value.text, start: value.start }]
  if (value.kind !== 'object') return []
  const message = value.members.find(({ key }) => key === 'message')?.value
  // `{ "message": …, "description": … }` of a browser extension.
  if (prefix !== '' && message?.kind === 'string')
    return [{ key: prefix, text: message.text, start: message.start }]
  return value.members.flatMap(member =>
    entriesOf(member.value, prefix === '' ? member.key : `${prefix}.${member.key}`),
  )
}

/** The language that the path says last: of the file, else of a folder. */
function langOfPath(path: string): DocumentLang | undefined {
  const parts = path
    .replace(/\.json$/iu, '')
    .split(/[/\\]/u)
    .toReversed()
  const tag = parts.find(part => isDocumentLang(part) || langOfTag(part) !== undefined)
  return tag === undefined ? undefined : langOfTag(tag)
}

function unknownLanguage(path: string): never {
  throw new InputError(path, undefined, 'does not say its language: name it with --languages')
}
