import { createReadStream, readSync, closeSync, openSync, rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InputError } from '../model/outcome.ts'
import { packDictionary } from '../restore/dictionary/file.ts'
import {
  dictionaryFolder,
  dictionaryPath,
  installedNames,
  readInstalled,
} from '../restore/dictionary/load.ts'
import { readDictionary } from '../restore/dictionary/read.ts'
import { asInputError, shownPath, writeAtomically } from './files.ts'
import { refuseUnwritable } from './safe-paths.ts'

/**
 * Compiles a dictionary into the user's own folder, in the place of one of the same name, and says so in a line.
 * @throws InputError where it cannot be read or written; then nothing has changed
 */
export async function addDictionary(path: string, name = nameFrom(path)): Promise<string> {
  const target = dictionaryPath(ownFolder(), fileSafe(name))
  // Told before the reading, which takes a while.
  refuseUnwritable([target])
  const { malformed, ...dictionary } = await readDictionary(bytesOf(path), shownPath(path))
  writeAtomically(target, packDictionary(dictionary))
  const passed =
    malformed === 0 ? '' : `, ${counted(malformed, 'malformed entry', 'malformed entries')} left out`
  return `${fileSafe(name)}: ${dictionary.format}, ${words(dictionary.arrays.glosses.length)}${passed}, in ${shownPath(target)}`
}

/** A line for each dictionary. @throws InputError where one cannot be read */
export function listDictionaries(): readonly string[] {
  const folder = ownFolder()
  return installedNames(folder).map(name => {
    const { format, arrays, path } = readInstalled(folder, name)
    return `${name}: ${format}, ${words(arrays.glosses.length)}, in ${shownPath(path)}`
  })
}

/** @throws InputError where there is none of the name */
export function removeDictionary(name: string): string {
  const folder = ownFolder()
  const installed = installedNames(folder)
  if (!installed.includes(name)) {
    const known = installed.length === 0 ? 'none is installed' : `installed: ${installed.join(', ')}`
    throw new InputError(name, undefined, `no dictionary of that name (${known})`)
  }
  const path = dictionaryPath(folder, name)
  try {
    rmSync(path)
  } catch (error) {
    throw asInputError(error, path, 'cannot be removed')
  }
  return `${name}: removed`
}

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
const words = (count: number): string => counted(count, 'word', 'words')

function ownFolder(): string {
  const folder = dictionaryFolder()
  if (folder !== undefined) return folder
  throw new InputError('TAIYAKU_DATA', undefined, 'your home folder is not known: set it to a folder')
}

const LONGEST_NAME = 60
const SAFE = /^[a-z\d](?:[a-z\d._-]*[a-z\d])?$/u
/** What Windows takes for a device, whatever ends the name. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/u

/** A name that makes a file on every system: two that differ in capitals alone are one there. */
function fileSafe(name: string): string {
  const small = name.toLowerCase()
  if (SAFE.test(small) && !DEVICE.test(small) && small.length <= LONGEST_NAME) return small
  throw new InputError(
    name,
    undefined,
    `not a name for a dictionary: up to ${LONGEST_NAME} letters, digits, dots, hyphens and underscores (--name NAME)`,
  )
}

/** `edict2` of `edict2.gz`, `jmdict_e` of `JMdict_e.xml.gz`. */
const nameFrom = (path: string): string =>
  basename(path)
    .replace(/(?:\.(?:gz|xml|u8|txt|utf-?8|euc))+$/iu, '')
    .replace(/[^\w.-]+/gu, '-')

/** Several times the largest dictionary that is read here. */
const MOST_BYTES = 500_000_000
const GZIP = [0x1f, 0x8b]

/** The bytes of a file, unpacked where it is packed. @throws InputError where they cannot be read, or are too many */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const source = opened(path)
  let length = 0
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      length += chunk.length
      if (length > MOST_BYTES)
        throw new InputError(
          shownPath(path),
          undefined,
          `more than ${MOST_BYTES / 1e6} MB, unpacked: no dictionary`,
        )
      yield chunk
    }
  } catch (error) {
    throw packingError(error, path) ?? asInputError(error, path, 'cannot be read')
  } finally {
    source.destroy()
  }
}

function opened(path: string): Readable {
  try {
    if (!statSync(path).isFile()) throw new InputError(shownPath(path), undefined, 'is no file')
    const file = createReadStream(path)
    // A fault of either stream ends the other, and comes out of the reading.
    return isPacked(path) ? pipeline(file, createGunzip(), () => undefined) : file
  } catch (error) {
    throw asInputError(error, path, 'cannot be read')
  }
}

function isPacked(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(GZIP.length)
    readSync(file, start)
    return GZIP.every((byte, i) => start[i] === byte)
  } finally {
    closeSync(file)
  }
}

function packingError(error: unknown, path: string): InputError | undefined {
  const { code } = error as NodeJS.ErrnoException
  if (code?.startsWith('Z_') !== true) return undefined
  const reason =
    code === 'Z_BUF_ERROR' ? 'the .gz ends too early: fetch it again' : 'the .gz is broken: fetch it again'
  return new InputError(shownPath(path), undefined, reason)
}
