import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  type Dirent,
} from 'node:fs'
import { dirname, relative } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { InputError } from '../model/outcome.ts'
import type { Lang } from '../model/lang.ts'
import { decode, MAX_BYTES } from '../text/decode.ts'
import { oneLine } from '../text/one-line.ts'

/** As messages show it: on one line, relative to where the user stands, where that is shorter. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path)
  return oneLine(near === '' ? '.' : near.startsWith('..') ? path : near)
}

/** @throws InputError where the file is missing, too large or cannot be read */
export function readBytes(path: string): Buffer {
  try {
    const { size } = statSync(path)
    if (size > MAX_BYTES) throw tooLarge(path, size)
    return readFileSync(path)
  } catch (error) {
    throw asInputError(error, path, 'cannot be read')
  }
}

/** @throws InputError also where the bytes are not text */
export const readText = (path: string, lang?: Lang): string => decode(readBytes(path), shownPath(path), lang)

const tooLarge = (path: string, size: number): InputError =>
  new InputError(
    shownPath(path),
    undefined,
    `file of ${Math.ceil(size / 1e6)} MB, more than ${MAX_BYTES / 1e6} MB: split it`,
  )

/** The entries of a folder in a fixed order, hidden ones left out. */
export function listFolder(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(entry => !entry.name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    throw asInputError(error, path, 'cannot be read')
  }
}

/**
 * Before the work, which takes a while. Links are followed, since a file has many names.
 * @throws InputError where the output is one of the inputs, which it would replace
 */
export function refuseInputAsOutput(output: string, inputs: readonly string[]): void {
  if (!existsSync(output)) return
  const real = realpathSync(output)
  if (!inputs.some(input => existsSync(input) && realpathSync(input) === real)) return
  throw new InputError(shownPath(output), undefined, 'is an input and would be replaced: name another output')
}

/** Replaces the file at once, or leaves it as it was. @throws InputError where the path cannot be written */
export function writeAtomically(path: string, contents: string | Uint8Array): void {
  try {
    makeFolder(dirname(path))
    writeFileAtomic.sync(path, typeof contents === 'string' ? contents : Buffer.from(contents), {
      fsync: false,
    })
  } catch (error) {
    throw asInputError(error, path, 'cannot be written')
  }
}

/**
 * Makes a folder, and those above it that are missing. Node's own way goes round for ever where the system makes no folder
 * inside one that exists, as below /proc.
 */
export function makeFolder(path: string, mode?: number): void {
  if (existsSync(path)) return
  const above = dirname(path)
  if (above !== path) makeFolder(above, mode)
  try {
    mkdirSync(path, { mode })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Another process was quicker.
    if (code === 'EEXIST' && isFolder(path)) return
    if (code !== 'ENOENT') throw error
    throw new InputError(shownPath(path), undefined, 'cannot be made: the system makes no folders there')
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'no space left in your quota',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  EISDIR: 'is a folder, not a file',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links go round in a circle',
  EMFILE: 'too many files are open',
  EBUSY: 'another program is using it',
}

/** The system's errors in one line; anything else is a fault of the program and passes as it is. */
export function asInputError(error: unknown, path: string, what: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof InputError || code === undefined) return error
  return new InputError(shownPath(path), undefined, `${what}: ${REASONS[code] ?? code}`)
}

/** False also where a path cannot be followed. */
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

export const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  // The length keeps one part's end from passing for another's start.
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}
