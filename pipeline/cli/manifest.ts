import { existsSync, rmSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Format, Paper } from '../emit/emitter.ts'
import type { ByLang, DocumentLang } from '../model/lang.ts'
import { listFolder, readText, writeAtomically } from './files.ts'

/** What the last run wrote, so that the next one redoes only what changed. Stands beside the sheets. */
export const MANIFEST_FILE = '.taiyaku.json'
export const INDEX_FILE = 'index.html'

/** Raised whenever a record gets another form: older manifests are then not read. */
const VERSION = 1

/** A sheet as the index page and the next run know it. Paths are relative to the output folder. */
export interface SheetRecord {
  readonly id: string
  /** Of everything that the sheet depends on; empty while the files may be of another state. */
  readonly hash: string
  readonly title: ByLang<string>
  readonly date?: string
  readonly languages: readonly DocumentLang[]
  readonly missing: readonly DocumentLang[]
  readonly counts: { readonly rows: number; readonly entries: number; readonly references: number }
  readonly files: readonly { readonly format: Format; readonly paper?: Paper; readonly path: string }[]
}

export type Manifest = Readonly<Record<string, SheetRecord>>

/** Empty where there is none, or one that another version wrote: then everything is made anew. */
export function readManifest(output: string): Manifest {
  const path = join(output, MANIFEST_FILE)
  if (!existsSync(path)) return {}
  try {
    const { version, sheets } = JSON.parse(readText(path)) as {
      version?: unknown
      sheets: Record<string, unknown>
    }
    if (version !== VERSION) return {}
    const sound = Object.values(sheets).filter(isRecord)
    return Object.fromEntries(sound.map(record => [record.id, record]))
  } catch {
    return {}
  }
}

/** The manifest is a file that anybody can edit; what is not as this program writes it, is as if it were not there. */
function isRecord(value: unknown): value is SheetRecord {
  const { id, hash, title, languages, missing, counts, files } = value as SheetRecord
  return (
    typeof id === 'string' &&
    typeof hash === 'string' &&
    typeof title === 'object' &&
    [languages, missing].every(tags => tags.every(tag => typeof tag === 'string')) &&
    [counts.rows, counts.entries, counts.references].every(Number.isInteger) &&
    files.every(({ path }) => isInside(path))
  )
}

const isInside = (path: string): boolean => !path.startsWith('/') && !path.split(/[/\\]/u).includes('..')

export const writeManifest = (output: string, sheets: Manifest): void =>
  writeAtomically(
    join(output, MANIFEST_FILE),
    `${JSON.stringify({ version: VERSION, sheets }, undefined, 1)}\n`,
  )

export const isUpToDate = (known: SheetRecord | undefined, hash: string, output: string): boolean =>
  known?.hash === hash && known.files.every(({ path }) => existsSync(join(output, path)))

/** Removes files of sheets that are no longer made, and their folders where nothing else is in them. */
export function removeFiles(output: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(output, path), { force: true })
  for (const folder of new Set(paths.map(path => join(output, dirname(path)))))
    if (existsSync(folder) && listFolder(folder).length === 0) removeEmpty(folder)
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // A hidden file is left in it.
  }
}
