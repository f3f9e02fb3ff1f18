import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import picomatch from 'picomatch'
import { BITEXT_ENDINGS, CATALOGUE_ENDINGS } from '../../bitext/read.ts'
import type { BitextLangs } from '../../bitext/file.ts'
import type { DocumentLang } from '../../model/lang.ts'
import { InputError } from '../../model/outcome.ts'
import { findCorpus } from '../corpus.ts'
import { isFolder, listFolder, shownPath } from '../files.ts'
import type { Settings } from '../settings.ts'
import { inLanguage, languageIn } from './language-names.ts'

/** A file to check; `source` is where its originals are, when not in itself. */
export interface Input {
  readonly target: string
  readonly source?: string
  readonly langs: BitextLangs
}

export interface InputLangs {
  readonly source: DocumentLang
  /** Those that files without a language in their name may be in. */
  readonly targets: readonly DocumentLang[]
  /** Whether the user has said so in so many words, whatever a file's name says. */
  readonly isSaid: boolean
}

const DOCUMENT_ENDINGS = ['.md', '.markdown', '.txt']
/** Of files that hold one language each. */
const PAIRED_ENDINGS: ReadonlySet<string> = new Set([...CATALOGUE_ENDINGS, ...DOCUMENT_ENDINGS])
const isPaired = (path: string): boolean => PAIRED_ENDINGS.has(extname(path).toLowerCase())
export const isDocument = (path: string): boolean => DOCUMENT_ENDINGS.includes(extname(path).toLowerCase())
const isRead = (path: string): boolean =>
  isPaired(path) || BITEXT_ENDINGS.includes(extname(path).toLowerCase())

/** Somebody else's files. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules'])

/**
 * The files that are meant by names of files and folders and by globs, each with the file of its originals.
 * @throws InputError where a name leads to nothing, or a file has no originals beside it
 */
export function findInputs(names: readonly string[], langs: InputLangs): readonly Input[] {
  const pair = namelessPair(names)
  if (pair)
    return [{ ...pair, langs: { sourceLang: langs.source, targetLang: onlyTarget(pair.target, langs) } }]
  const inputs = new Map<string, Input>()
  for (const name of names)
    for (const { path, isNamed } of filesOf(name, isRead)) {
      const input = inputOf(path, isNamed, langs)
      if (input) inputs.set(input.target, input)
    }
  if (inputs.size === 0)
    throw new InputError(
      names.map(shownPath).join(', '),
      undefined,
      `no translated file in ${langs.targets.join(', ')}: name one, or say which language with --target-lang`,
    )
  return [...inputs.values()]
}

/** Two files of one language each whose names say nothing: the first is the original. */
function namelessPair(names: readonly string[]): { source: string; target: string } | undefined {
  const [source, target] = names
  if (names.length !== 2 || source === undefined || target === undefined) return undefined
  const isPair = [source, target].every(name => isPaired(name) && existsSync(name) && !isFolder(name))
  return isPair && languageIn(target) === undefined ? { source, target } : undefined
}

export interface FoundFile {
  readonly path: string
  /** By the user, not found in a folder. */
  readonly isNamed: boolean
}

/**
 * The files that a name of a file or folder or a glob means; of a folder those that `isMeant` takes.
 * @throws InputError where there is none
 */
export function filesOf(name: string, isMeant: (path: string) => boolean): readonly FoundFile[] {
  if (existsSync(name)) {
    if (!isFolder(name)) return [{ path: name, isNamed: true }]
    return filesBelow(name).filter(isMeant).map(found)
  }
  const { base, isGlob } = picomatch.scan(name)
  if (!isGlob) throw new InputError(shownPath(name), undefined, 'no such file or folder')
  const matches = picomatch(name.replace(/^\.\//u, ''))
  const root = base === '' ? '.' : base
  const files = isFolder(root) ? filesBelow(root) : []
  const matching = files.filter(path => matches(path.replaceAll('\\', '/')))
  if (matching.length === 0) throw new InputError(name, undefined, 'no file matches')
  return matching.map(found)
}

const found = (path: string): FoundFile => ({ path, isNamed: false })

/** All files below a folder, in a fixed order, hidden ones and those of others left out. Links to folders are not followed. */
function filesBelow(folder: string): readonly string[] {
  return listFolder(folder).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(path)
    return entry.isFile() || (entry.isSymbolicLink() && !isFolder(path)) ? [path] : []
  })
}

function inputOf(path: string, isNamed: boolean, langs: InputLangs): Input | undefined {
  const named = languageIn(path)
  const sourceLang = langs.source
  if (!isPaired(path)) {
    // A file of messages may be there for the source language too.
    if (!isNamed && named === sourceLang) return undefined
    const isKnown = named !== undefined && named !== sourceLang && !langs.isSaid
    const targetLang = isKnown ? named : onlyTarget(path, langs)
    return langs.targets.includes(targetLang)
      ? { target: path, langs: { sourceLang, targetLang } }
      : undefined
  }
  if (named === undefined && isNamed)
    throw unpaired(path, `name it after its language, such as ${langs.targets[0] ?? 'ja'}${extname(path)}`)
  if (named === undefined || named === sourceLang || !langs.targets.includes(named)) return undefined
  const candidates = inLanguage(path, sourceLang)
  const source = candidates.find(candidate => existsSync(candidate))
  if (source !== undefined) return { target: path, source, langs: { sourceLang, targetLang: named } }
  // A folder may hold texts that are not translations.
  if (!isNamed) return undefined
  throw unpaired(path, `expected ${shownPath(candidates[0] ?? sourceLang)}`)
}

const unpaired = (path: string, what: string): InputError =>
  new InputError(shownPath(path), undefined, `no original beside it: ${what}`)

function onlyTarget(path: string, { targets }: InputLangs): DocumentLang {
  const [target, ...others] = targets
  if (target && others.length === 0) return target
  throw new InputError(
    shownPath(path),
    undefined,
    `its name does not say its language: say which of ${targets.join(', ')} with --target-lang`,
  )
}

/**
 * The documents of the project's corpus that have a version in the source language and in a target language.
 * @throws InputError where there is none
 */
export function corpusInputs(project: string, settings: Settings, langs: InputLangs): readonly Input[] {
  const inputs = findCorpus(project, settings).documents.flatMap(({ versions }): readonly Input[] => {
    const source = versions.find(({ lang }) => lang === langs.source)
    if (!source) return []
    return versions
      .filter(({ lang }) => lang !== langs.source && langs.targets.includes(lang))
      .map(({ path, lang }) => ({
        target: path,
        source: source.path,
        langs: { sourceLang: langs.source, targetLang: lang },
      }))
  })
  if (inputs.length > 0) return inputs
  throw new InputError(
    shownPath(join(project, settings.corpus)),
    undefined,
    `no document in ${langs.source} and in ${langs.targets.join(' or ')}: name the files to check`,
  )
}
