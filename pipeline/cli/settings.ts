import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { FORMATS, type Format, type Paper } from '../emit/emitter.ts'
import type { DocumentLang } from '../model/lang.ts'
import { readText, shownPath } from './files.ts'

export const SETTINGS_FILE = 'taiyaku.yaml'

export interface Settings {
  /** Columns, in this order; the first is the pivot. */
  readonly languages: readonly DocumentLang[]
  /** Language of the sheets' own words. */
  readonly labels: DocumentLang
  readonly formats: readonly Format[]
  readonly paper: readonly Paper[]
  /** Folders, inside the project's. */
  readonly corpus: string
  readonly glossary: string
  readonly output: string
}

/** Everything has a default: a project needs no settings file. */
export const DEFAULTS: Settings = {
  languages: ['en', 'ja', 'zh-Hans', 'ko'],
  labels: 'en',
  formats: FORMATS,
  paper: ['universal'],
  corpus: 'corpus',
  glossary: 'glossary',
  output: 'output',
}

/**
 * The settings of a project. What reads them is loaded only where there is a file.
 * @throws InputError with the line of the first setting that is wrong
 */
export async function readSettings(project: string): Promise<Settings> {
  const path = join(project, SETTINGS_FILE)
  if (!existsSync(path)) return DEFAULTS
  const { parseSettings } = await import('./settings-file.ts')
  return parseSettings(readText(path), shownPath(path))
}
