import { existsSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { DOCUMENT_LANGS, isDocumentLang, type DocumentLang } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'
import { languageOf } from '../text/script.ts'
import { INGEST_ENDINGS } from '../ingest/endings.ts'
import { sourceLetters } from '../ingest/source-text.ts'
import { isFolder, listFolder, readBytes, sha256, shownPath } from './files.ts'
import { refuseLinkOut } from './safe-paths.ts'
import type { Settings } from './settings.ts'

/** A document's version on disk. */
export interface VersionFile {
  readonly path: string
  readonly lang: DocumentLang
  readonly bytes: Uint8Array
}

export interface DocumentFiles {
  readonly id: string
  readonly versions: readonly VersionFile[]
  /** Of the versions' names and bytes. */
  readonly hash: string
}

export interface Corpus {
  readonly documents: readonly DocumentFiles[]
  /** Files that are no text which can be read. */
  readonly leftOut: readonly string[]
}

/** Files of these names are about a folder, not in it. */
const ABOUT = /^(?:readme|license|licence|changelog|contributing)(?:\.|$)/iu

const isText = (name: string): boolean =>
  INGEST_ENDINGS.some(ending => ending === extname(name).toLowerCase()) && !ABOUT.test(name)

/**
 * The documents of a project's corpus: a folder with a file a language (`en.md`), or a file by itself (`report.txt`,
 * `report.ja.txt`). Where there is no corpus folder, the texts that lie loose in the project.
 * @throws InputError where there is none, or a file's language is unknown
 */
export function findCorpus(project: string, settings: Settings): Corpus {
  const folder = join(project, settings.corpus)
  const isLoose = !existsSync(folder) && listFolder(project).some(({ name }) => isText(name))
  if (isLoose) return findDocuments(project, project, new Set(notTexts(settings).map(inProject)))
  if (!isFolder(folder))
    throw new InputError(
      shownPath(folder),
      undefined,
      'no such folder: put your texts there, or run "taiyaku init"',
    )
  return findDocuments(project, folder, new Set())
}

const notTexts = ({ output, glossary, names, model }: Settings): readonly string[] =>
  [output, glossary, names, model].filter(path => path !== undefined)

const inProject = (folder: string): string =>
  folder.split(/[/\\]/u).find(part => part !== '.' && part !== '') ?? ''

function findDocuments(project: string, corpus: string, skipped: ReadonlySet<string>): Corpus {
  const entries = listFolder(corpus)
    .filter(({ name }) => !skipped.has(name))
    .map(({ name }) => ({ name, path: join(corpus, name) }))
  const files = entries.flatMap(({ name, path }) => {
    refuseLinkOut(project, path)
    return isFolder(path)
      ? filesIn(project, path).map(file => ({ ...file, id: name }))
      : { ...looseFile(path), path }
  })
  const byId = new Map<string, VersionFile[]>()
  for (const { id, path, lang } of files.filter(({ path: file }) => isText(basename(file))))
    byId.set(id, [...(byId.get(id) ?? []), readVersion(path, lang)])
  if (byId.size === 0)
    throw new InputError(
      shownPath(corpus),
      undefined,
      'no document: expected <document>/<language>.md or a .md, .txt, .docx or .html file',
    )
  const documents = [...byId].map(([id, versions]) => ({
    id,
    versions: distinct(versions),
    hash: hashOf(versions),
  }))
  const leftOut = corpus === project ? [] : files.map(({ path }) => path).filter(isForeign)
  return { documents, leftOut }
}

/** Images and data that belong to a text are nobody's business; other documents may have been meant to be read. */
const isForeign = (path: string): boolean => /\.(?:doc|pdf|rtf|odt|xlsx?|pptx?)$/iu.test(path)

interface FoundFile {
  readonly id: string
  readonly path: string
  readonly lang?: DocumentLang
}

function filesIn(project: string, folder: string): readonly Omit<FoundFile, 'id'>[] {
  return listFolder(folder)
    .map(({ name }) => join(folder, name))
    .filter(path => !isFolder(path))
    .map(path => {
      refuseLinkOut(project, path)
      const lang = basename(path, extname(path))
      if (!isText(basename(path))) return { path }
      if (isDocumentLang(lang)) return { path, lang }
      throw new InputError(
        shownPath(path),
        undefined,
        `unknown language "${lang}": name the file after one of ${DOCUMENT_LANGS.join(', ')}`,
      )
    })
}

/** `report.ja.txt` names its language; of `report.txt` the letters tell. */
function looseFile(path: string): Omit<FoundFile, 'path'> {
  const stem = basename(path, extname(path))
  const lang = /\.([^.]+)$/u.exec(stem)?.[1]
  return lang && isDocumentLang(lang) ? { id: stem.slice(0, -lang.length - 1), lang } : { id: stem }
}

function readVersion(path: string, lang?: DocumentLang): VersionFile {
  // A pipe would be waited for without end.
  if (existsSync(path) && !statSync(path).isFile())
    throw new InputError(shownPath(path), undefined, 'is not a file')
  const bytes = readBytes(path)
  return { path, bytes, lang: lang ?? languageOf(sourceLetters(bytes, shownPath(path))) }
}

/** A file that was named, and its language where the user has said it. */
export interface NamedFile {
  readonly path: string
  readonly lang: DocumentLang | undefined
}

/**
 * The versions of one document out of files that lie anywhere: `report.ja.txt` and `ja.md` name their language, of
 * others the letters tell. The first file gives the document its name.
 * @throws InputError where a file cannot be read, or two are in one language
 */
export function readVersions(files: readonly NamedFile[]): Pick<DocumentFiles, 'id' | 'versions'> {
  const versions = files.map(({ path, lang }) => readVersion(path, lang ?? languageInName(path)))
  const [first = ''] = files.map(({ path }) => path)
  const { id } = looseFile(first)
  return { id: isDocumentLang(id) ? basename(dirname(resolve(first))) : id, versions: distinct(versions) }
}

function languageInName(path: string): DocumentLang | undefined {
  const { id, lang } = looseFile(path)
  return lang ?? (isDocumentLang(id) ? id : undefined)
}

function distinct(versions: readonly VersionFile[]): readonly VersionFile[] {
  const byLang = new Map<DocumentLang, string>()
  for (const { path, lang } of versions) {
    const twin = byLang.get(lang)
    if (twin !== undefined)
      throw new InputError(
        shownPath(path),
        undefined,
        `a second ${lang} version beside ${shownPath(twin)}: remove one, or name it after its language`,
      )
    byLang.set(lang, path)
  }
  return versions
}

const hashOf = (versions: readonly VersionFile[]): string =>
  sha256(...versions.flatMap(({ path, lang, bytes }) => [basename(path), lang, bytes]))
