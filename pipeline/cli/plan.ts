import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Pipeline } from '../index.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError, type Outcome } from '../model/outcome.ts'
import type { Sheet } from '../model/sheet.ts'
import type { RestoreHelp } from '../tokenize/load.ts'
import { findCorpus, type DocumentFiles } from './corpus.ts'
import { isFolder, sha256, shownPath } from './files.ts'
import { glossaryFolder, OWN_GLOSSARY, readGlossaryFiles, type GlossaryFiles } from './glossary-files.ts'
import { INDEX_FILE, isUpToDate, readManifest, type Manifest } from './manifest.ts'
import { readRestoreFiles, type RestoreFiles } from './restore-files.ts'
import { refuseLinkOut } from './safe-paths.ts'
import { readSettings } from './read-settings.ts'
import { SETTINGS_FILE, type Settings } from './settings.ts'
import { programVersion } from './version.ts'

/** One sheet to be made: what it depends on, and how. */
export interface Job {
  readonly id: string
  readonly hash: string
  readonly missing: readonly DocumentLang[]
  /** Reads the texts, which may be faulty; what it returns makes the sheet. */
  readonly prepare: () => Promise<Outcome<(pipeline: Pipeline) => Sheet>>
}

export interface Plan {
  readonly settings: Settings
  readonly output: string
  readonly glossary: GlossaryFiles
  readonly restoreHelp: RestoreHelp
  /** Where the glossary came from, when not from the project. */
  readonly borrowedGlossary: boolean
  readonly jobs: readonly Job[]
  /** Those of which something has changed. */
  readonly due: readonly Job[]
  readonly before: Manifest
  /** True where the last run left nothing to do. */
  readonly isDone: boolean
  readonly leftOut: readonly string[]
}

/** The sheet of the whole glossary; no document may have its name. */
export const GLOSSARY_ID = 'glossary'
export const GLOSSARY_TITLE = {
  en: 'Glossary',
  ja: '用語集',
  'zh-Hans': '术语表',
  'zh-Hant': '術語表',
  ko: '용어집',
}

/**
 * What a run has to do. Loads nothing that only making a sheet needs, so that an unchanged project is quickly told.
 * @throws InputError where the project is not in order
 */
export async function makePlan(project: string, force: boolean): Promise<Plan> {
  if (!isFolder(project)) throw new InputError(shownPath(project), undefined, 'no such folder')
  const settings = await readSettings(project)
  for (const name of [settings.corpus, settings.glossary, settings.output])
    refuseLinkOut(project, join(project, name))
  const output = join(project, settings.output)
  const folder = projectGlossary(project, settings)
  const { documents, leftOut } = findCorpus(project, settings)
  const glossary = readGlossaryFiles(folder)
  if (folder !== OWN_GLOSSARY) for (const { path } of glossary.files) refuseLinkOut(project, path)
  const { help: restoreHelp, hash: restoreHash } = await projectRestoreFiles(project, settings)
  const base = sha256(programVersion(), JSON.stringify(settings), glossary.hash, restoreHash)
  const jobs = [...documents.map(document => documentJob(document, settings, base)), glossaryJob(base)]
  const before = readManifest(output)
  const due = jobs.filter(({ id, hash }) => force || !isUpToDate(before[id], hash, output))
  const isDone =
    due.length === 0 && Object.keys(before).length === jobs.length && existsSync(join(output, INDEX_FILE))
  return {
    settings,
    output,
    glossary,
    restoreHelp,
    borrowedGlossary: folder === OWN_GLOSSARY,
    jobs,
    due,
    before,
    isDone,
    leftOut,
  }
}

function projectRestoreFiles(project: string, { names, model }: Settings): Promise<RestoreFiles> {
  const own = [names, model].map(path => (path === undefined ? undefined : join(project, path)))
  for (const path of own) if (path !== undefined) refuseLinkOut(project, path)
  return readRestoreFiles({ names: own[0], model: own[1] })
}

function projectGlossary(project: string, settings: Settings): string {
  const own = join(project, settings.glossary)
  const folder = glossaryFolder(project, settings.glossary)
  if (folder === OWN_GLOSSARY && existsSync(own))
    throw new InputError(shownPath(own), undefined, 'is a file: expected a folder of glossary files')
  return folder
}

function documentJob({ id, versions, hash }: DocumentFiles, settings: Settings, base: string): Job {
  const path = shownPath(versions[0]?.path ?? id)
  const reason = refusedName(id)
  if (reason) throw new InputError(path, undefined, `a document cannot be called "${id}": ${reason}`)
  const usable = versions.filter(({ lang }) => settings.languages.includes(lang))
  if (usable.length === 0)
    throw new InputError(
      path,
      undefined,
      `no version in the project's languages (${settings.languages.join(', ')}): add the language to ${SETTINGS_FILE}`,
    )
  return {
    id,
    hash: sha256(base, id, hash),
    missing: settings.languages.filter(lang => usable.every(version => version.lang !== lang)),
    prepare: () => readDocument(id, usable),
  }
}

/** Names are compared without case: some file systems make no difference. */
function refusedName(id: string): string | undefined {
  const name = id.toLowerCase()
  if (name === GLOSSARY_ID) return "the glossary's own sheet has that name, choose another"
  if (name === INDEX_FILE) return 'the index page has that name, choose another'
  return undefined
}

export async function readDocument(
  id: string,
  versions: DocumentFiles['versions'],
): ReturnType<Job['prepare']> {
  const { ingest } = await import('../ingest/ingest.ts')
  const { sourceText } = await import('../ingest/source-text.ts')
  const read = await Promise.all(
    versions.map(async ({ path: file, lang, bytes }) => {
      const path = shownPath(file)
      return ingest({ path, text: await sourceText(bytes, path, lang), id, lang })
    }),
  )
  const value = (pipeline: Pipeline): Sheet => pipeline.sheet(read.map(r => pipeline.analyze(r.value)))
  return { value, findings: read.flatMap(({ findings }) => findings) }
}

const glossaryJob = (base: string): Job => ({
  id: GLOSSARY_ID,
  hash: sha256(base, GLOSSARY_ID),
  missing: [],
  prepare: () =>
    Promise.resolve({ value: pipeline => pipeline.glossarySheet(GLOSSARY_ID, GLOSSARY_TITLE), findings: [] }),
})
