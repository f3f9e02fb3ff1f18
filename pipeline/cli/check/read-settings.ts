import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { noCheckSettings, parseCheckSettings, type CheckSettings } from '../../check/settings.ts'
import { readText, shownPath } from '../files.ts'
import { SETTINGS_FILE } from '../settings.ts'

/** What the settings of a project say of the checks. @throws InputError with the line of the first setting that is wrong */
export function readCheckSettings(project: string): CheckSettings {
  const path = join(project, SETTINGS_FILE)
  return existsSync(path)
    ? parseCheckSettings(readText(path), shownPath(path))
    : noCheckSettings(shownPath(path))
}
