import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import picomatch from 'picomatch'
import type { BitextLangs } from '../../bitext/file.ts'
import { OTHER_LANGUAGE } from '../../bitext/language.ts'
import type { DocumentLang } from '../../model/lang.ts'
import { InputError } from '../../model/outcome.ts'
import { loadBitext } from '../bitext-files.ts'
import { findCorpus } from '../corpus.ts'
import { counterpartOf, namesLanguage } from '../counterpart.ts'
import { isFolder, listFolder, shownPath } from '../files.ts'
import { findBitexts, isWhole, type BitextPaths } from '../find-bitexts.ts'
import type { Settings } from '../settings.ts'

/** A file to check, with the languages that it is checked in. */
export type Input = BitextPaths & { readonly langs: BitextLangs }

export interface InputLangs {
  readonly source: DocumentLang
  /** Of several, a file's path must say which it is in. */
  readonly targets: readonly DocumentLang[]
}

/**
 * The files that are meant by names of files and folders and by globs, each with the file of its originals; of several
 * languages, each file in those that its path or itself names.
 * @throws InputError where a name leads to nothing, a file has no originals beside it, or nothing tells its language
 */
export function findInputs(names: readonly string[], { source, targets }: InputLangs): readonly Input[] {
  const paths = names.flatMap(expanded)
  const [only] = targets
  if (only !== undefined && targets.length === 1)
    return inputsIn(paths, { sourceLang: source, targetLang: only })
  const languagesOf = createLanguagesOf({ source, targets })
  const found: Input[] = []
  let problem: unknown
  for (const target of targets) {
    const langs = { sourceLang: source, targetLang: target }
    const files = paths.filter(path => !isFolder(path) && isMeant(path, langs, languagesOf))
    for (const group of [files, ...paths.filter(isFolder).map(folder => [folder])]) {
      let inputs: readonly Input[] = []
      try {
        inputs = inputsIn(group, langs)
      } catch (error) {
        // A folder need not have files in each of the project's languages.
        problem ??= error
      }
      found.push(
        ...inputs.filter(input => !isWhole(input.target) || languagesOf(input.target).includes(target)),
      )
    }
  }
  if (found.length > 0) return found
  throw (
    problem ??
    new InputError(
      names.map(shownPath).join(', '),
      undefined,
      `no file names its language: say which of ${targets.join(', ')} with --target-lang`,
    )
  )
}

const inputsIn = (paths: readonly string[], langs: BitextLangs): readonly Input[] =>
  findBitexts(paths, langs).map(input => ({ ...input, langs }))

type LanguagesOf = (path: string) => readonly DocumentLang[]

const isMeant = (path: string, { sourceLang, targetLang }: BitextLangs, languagesOf: LanguagesOf): boolean =>
  isWhole(path)
    ? languagesOf(path).includes(targetLang)
    : namesLanguage(path, targetLang) ||
      (namesLanguage(path, sourceLang) && counterpartOf(path, sourceLang, targetLang) !== undefined)

/**
 * The target languages that a file with both sides is in: by its path, else by what it says itself.
 * @throws InputError where it cannot be read, or says none
 */
function createLanguagesOf({ source, targets }: InputLangs): LanguagesOf {
  const known = new Map<string, readonly DocumentLang[]>()
  const read = (path: string): readonly DocumentLang[] => {
    const named = targets.filter(target => namesLanguage(path, target))
    if (named.length > 0) return named
    let problem: unknown
    const fitting = targets.filter(targetLang => {
      try {
        return isIn(path, { sourceLang: source, targetLang })
      } catch (error) {
        problem ??= error
        return false
      }
    })
    if (fitting.length === 0 && problem !== undefined) throw problem
    // A translation memory may have all of them; what else goes with any language says none.
    if (fitting.length < targets.length || extname(path).toLowerCase() === '.tmx') return fitting
    const reason = `names no language: say which of ${targets.join(', ')} with --target-lang, or in its name`
    throw new InputError(shownPath(path), undefined, reason)
  }
  return path => {
    const languages = known.get(path) ?? read(path)
    known.set(path, languages)
    return languages
  }
}

function isIn(path: string, langs: BitextLangs): boolean {
  const { value, findings } = loadBitext(path, langs)
  return (
    value.units.some(({ target }) => target.text !== '') &&
    !findings.some(({ rule }) => rule === OTHER_LANGUAGE)
  )
}

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
