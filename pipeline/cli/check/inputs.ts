import { existsSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import type { BitextLangs } from '../../bitext/file.ts'
import { BITEXT_ENDINGS } from '../../bitext/read.ts'
import type { DocumentLang } from '../../model/lang.ts'
import { InputError } from '../../model/outcome.ts'
import { findCorpus } from '../corpus.ts'
import { counterpartOf, namesLanguage } from '../counterpart.ts'
import { isFolder, listFolder, shownPath } from '../files.ts'
import { findBitexts, type BitextPaths } from '../find-bitexts.ts'
import type { Settings } from '../settings.ts'

/** A file to check, with the languages that it is checked in. */
export type Input = BitextPaths & { readonly langs: BitextLangs }

export interface InputLangs {
  readonly source: DocumentLang
  /** Of several, a file's path must say which it is in. */
  readonly targets: readonly DocumentLang[]
}

/**
 * The files that are meant by names of files and folders and by globs, each with the file of its originals.
 * @throws InputError where a name leads to nothing, or a file has no originals beside it
 */
export function findInputs(names: readonly string[], { source, targets }: InputLangs): readonly Input[] {
  const paths = names.flatMap(expanded)
  const found = new Map<string, Input>()
  let problem: unknown
  for (const target of targets) {
    const langs = { sourceLang: source, targetLang: target }
    const own = targets.length === 1 ? paths : paths.filter(path => isFolder(path) || isMeant(path, langs))
    try {
      for (const input of findBitexts(own, langs)) found.set(input.target, { ...input, langs })
    } catch (error) {
      // A folder need not have files in each of the project's languages.
      problem ??= error
      if (targets.length === 1) throw error
    }
  }
  if (found.size > 0) return [...found.values()]
  throw (
    problem ??
    new InputError(
      names.map(shownPath).join(', '),
      undefined,
      `no file names its language: say which of ${targets.join(', ')} with --target-lang`,
    )
  )
}

const isMeant = (path: string, { sourceLang, targetLang }: BitextLangs): boolean =>
  namesLanguage(path, targetLang) ||
  (namesLanguage(path, sourceLang) &&
    !BITEXT_ENDINGS.some(ending => path.endsWith(ending)) &&
    counterpartOf(path, sourceLang, targetLang) !== undefined)

/** A file or folder as it is, or the files that a glob means. */
const expanded = (name: string): readonly string[] => (existsSync(name) ? [name] : filesMatching(name))

/** Somebody else's files. */
const FOREIGN_FOLDER = 'node_modules'

/** The files that a name of a file, a folder or a glob means, in a fixed order. @throws InputError where there is none */
export function filesOf(name: string): readonly string[] {
  if (!existsSync(name)) return filesMatching(name)
  return isFolder(name) ? filesBelow(name) : [name]
}

function filesMatching(glob: string): readonly string[] {
  const pattern = glob.replace(/^\.\//u, '')
  const { base, isGlob } = picomatch.scan(pattern)
  if (!isGlob) throw new InputError(shownPath(glob), undefined, 'no such file or folder')
  const matches = picomatch(pattern)
  const root = base === '' ? '.' : base
  const files = isFolder(root) ? filesBelow(root) : []
  const matching = files.filter(path => matches(path.replaceAll('\\', '/')))
  if (matching.length === 0) throw new InputError(glob, undefined, 'no file matches')
  return matching
}

const filesBelow = (folder: string): readonly string[] =>
  listFolder(folder).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === FOREIGN_FOLDER ? [] : filesBelow(path)
    return entry.isFile() ? [path] : []
  })

/**
 * The documents of the project's corpus that have a version in the source language and in a target language.
 * @throws InputError where there is none
 */
export function corpusInputs(
  project: string,
  settings: Settings,
  { source: sourceLang, targets }: InputLangs,
): readonly Input[] {
  const inputs = findCorpus(project, settings).documents.flatMap(({ versions }): readonly Input[] => {
    const source = versions.find(({ lang }) => lang === sourceLang)?.path
    if (source === undefined) return []
    return versions
      .filter(({ lang }) => lang !== sourceLang && targets.includes(lang))
      .map(({ path, lang }) => ({
        kind: 'documents',
        target: path,
        source,
        langs: { sourceLang, targetLang: lang },
      }))
  })
  if (inputs.length > 0) return inputs
  throw new InputError(
    shownPath(join(project, settings.corpus)),
    undefined,
    `no document in ${sourceLang} and in ${targets.join(' or ')}: name the files to check`,
  )
}
