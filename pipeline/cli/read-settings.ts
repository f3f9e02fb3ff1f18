import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readText, shownPath } from './files.ts'
import { DEFAULTS, SETTINGS_FILE, type Settings } from './settings.ts'

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
