import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../../model/outcome.ts'
import { dataFolder } from '../../text/user-folders.ts'
import type { Meanings } from '../meanings.ts'
import { unpackDictionary, type CompiledDictionary } from './file.ts'
import { createMeanings } from './lookup.ts'

/** Where a user's dictionaries are; undefined where nothing is known of the user. */
export function dictionaryFolder(...system: Parameters<typeof dataFolder>): string | undefined {
  const data = dataFolder(...system)
  return data && join(data, 'dictionaries')
}

export interface InstalledDictionary extends CompiledDictionary {
  readonly name: string
  readonly path: string
}

const ENDING = '.dictionary'

export const dictionaryPath = (folder: string, name: string): string => join(folder, `${name}${ENDING}`)

/** The names of the dictionaries in a folder, in order; none where there is no such folder. */
export function installedNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(file => file.endsWith(ENDING))
    .map(file => file.slice(0, -ENDING.length))
    .toSorted()
}

/** @throws InputError where it cannot be read */
export function readInstalled(folder: string, name: string): InstalledDictionary {
  const path = dictionaryPath(folder, name)
  try {
    return { name, path, ...unpackDictionary(readFileSync(path)) }
  } catch (error) {
    const remedy = `add it again, or "taiyaku dictionary remove ${name}"`
    throw new InputError(path, undefined, `cannot be read (${(error as Error).message}): ${remedy}`)
  }
}

/** All that is installed. @throws InputError where one cannot be read */
export function loadDictionaries(folder = dictionaryFolder()): readonly Meanings[] {
  if (folder === undefined) return []
  return installedNames(folder).map(name => createMeanings(readInstalled(folder, name)))
}

/** What changes when a dictionary comes, goes or is replaced. */
export function installedStamps(folder = dictionaryFolder()): readonly string[] {
  if (folder === undefined) return []
  return installedNames(folder).map(name => {
    const { size, mtimeMs } = statSync(dictionaryPath(folder, name))
    return `${name} ${size} ${mtimeMs}`
  })
}
