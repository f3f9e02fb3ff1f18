import { basename, extname } from 'node:path'
import { messagesOf } from '../../bitext/catalogue-keys.ts'
import { compareKeys, type KeyComparison, type Namespace } from '../../bitext/compare-keys.ts'
import type { TextFile } from '../../bitext/file.ts'
import { languageFit } from '../../text/language-tag.ts'
import { CATALOGUE_ENDINGS } from '../../bitext/read.ts'
import { collectKeys, SOURCE_ENDINGS, type UsedKey } from '../../bitext/source-keys.ts'
import type { KeyRule } from '../../check/key-rules.ts'
import type { UnitFinding } from '../../model/check.ts'
import { DOCUMENT_LANGS } from '../../model/lang.ts'
import { readJson } from '../../text/json.ts'
import { createLines } from '../../text/lines.ts'
import { readText, shownPath } from '../files.ts'
import { filesOf } from './inputs.ts'
import type { LoadedInput } from './load.ts'

/**
 * What the code of an application asks for, beside its catalogues. Findings about the code stand in the code, those about
 * a catalogue in the catalogue.
 * @throws InputError where a file of the code cannot be read
 */
export async function checkKeys(
  code: readonly string[],
  bitexts: readonly LoadedInput[],
  rules: readonly KeyRule[],
): Promise<readonly UnitFinding[]> {
  const catalogues = bitexts.filter(({ bitext, file }) => file?.source && isCatalogue(bitext.path))
  if (catalogues.length === 0) return []
  const { value: used, findings: unread } = await collectKeys(readCode(code))
  const sources = sourcesOf(catalogues)
  const comparison = compareKeys(used, sources.map(namespaceIn))
  const found: Readonly<Record<KeyRule['name'], () => readonly Found[]>> = {
    'key-missing': () => missingKeys(comparison),
    'key-unused': () => unusedKeys(comparison, sources),
    'key-untranslated': () => untranslatedKeys(comparison, catalogues),
  }
  return [
    ...unread.map(finding => ({ ...finding, id: '' })),
    ...rules.flatMap(({ name, severity }) => found[name]().map(rest => ({ rule: name, severity, ...rest }))),
  ]
}

/** A finding without its rule. */
type Found = Omit<UnitFinding, 'rule' | 'severity'>

const isCatalogue = (path: string): boolean => CATALOGUE_ENDINGS.includes(extname(path).toLowerCase())

const readCode = (code: readonly string[]): readonly TextFile[] =>
  [...new Set(code.flatMap(filesOf).filter(isSource))].map(path => ({
    path: shownPath(path),
    text: readText(path),
  }))

const isSource = (path: string): boolean => SOURCE_ENDINGS.includes(extname(path).toLowerCase())

/** The catalogues of the originals, each once. */
const sourcesOf = (catalogues: readonly LoadedInput[]): readonly TextFile[] => [
  ...new Map(
    catalogues.flatMap(({ file }) => (file?.source ? [[file.source.path, file.source] as const] : [])),
  ).values(),
]

const namespaceIn = (source: TextFile): Namespace => ({
  name: namespaceOf(source.path),
  path: source.path,
  messages: messagesOf(readJson(source), source.path).byKey,
})

/** `locales/en/common.json` holds `common`; of `locales/en.json` the name says only the language. */
function namespaceOf(path: string): string {
  const stem = basename(path, extname(path))
  return DOCUMENT_LANGS.some(lang => languageFit(stem, lang) > 0) ? DEFAULT_NAMESPACE : stem
}

/** As i18next has it. */
const DEFAULT_NAMESPACE = 'translation'

const missingKeys = ({ missing }: KeyComparison): readonly Found[] =>
  missing.map(({ key, namespace, path, line, column }) => ({
    message: `The code uses the key "${key}"${namespace === undefined ? '' : ` of "${namespace}"`}, and no catalogue has it: add it, or correct the code.`,
    path,
    line,
    column,
    id: key,
  }))

function unusedKeys({ unused }: KeyComparison, sources: readonly TextFile[]): readonly Found[] {
  const lines = new Map(sources.map(({ path, text }) => [path, createLines(text)]))
  return unused.map(({ namespace: { path }, message: { key, at } }) => ({
    message: `No code uses the key "${key}": remove it, or excuse it where the key is put together.`,
    path,
    ...lines.get(path)?.(at),
    id: key,
  }))
}

/** Of keys that nobody uses it is enough to say that. */
const untranslatedKeys = (
  { usesOf, unused }: KeyComparison,
  catalogues: readonly LoadedInput[],
): readonly Found[] =>
  catalogues.flatMap(({ bitext: { path, units, targetLang }, file, places }) => {
    const namespace = namespaceOf(file?.source?.path ?? '')
    const idle = new Set(
      unused.flatMap(({ namespace: { name }, message }) => (name === namespace ? [message.key] : [])),
    )
    return units
      .filter(
        ({ id, source, target }) => source.text.trim() !== '' && target.text.trim() === '' && !idle.has(id),
      )
      .map(({ id, target }) => ({
        message: `The key "${id}" has no text in ${targetLang}${usedAt(usesOf(namespace, id))}: translate it.`,
        path,
        ...places(target, undefined).start,
        id,
      }))
  })

const usedAt = ([first]: readonly UsedKey[]): string =>
  first ? `, and ${first.path}:${first.line} uses it` : ''
