import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { InputError } from '../model/outcome.ts'
import { asInputError, shownPath } from './files.ts'

/** Most file systems allow so many bytes in a name. */
const MAX_NAME_BYTES = 255
/** What an atomic write appends to the name of its temporary file: a stop and ten digits. */
const TEMPORARY_BYTES = 11

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`)
}

/** The path, or as much of it as exists, with its symbolic links followed. */
function followed(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(followed(parent), basename(path))
}

/**
 * A project reads and writes nothing beyond its own folder: it may come from somebody else.
 * @throws InputError where a symbolic link leads out of it
 */
export function refuseLinkOut(project: string, path: string): void {
  const target = followed(path)
  if (isWithin(realpathSync(project), target)) return
  throw new InputError(
    shownPath(path),
    undefined,
    `leads out of the project folder, to ${shownPath(target)}: put a copy there instead of the link`,
  )
}

/**
 * Asked before the first of several files is written, so that none is when one cannot be.
 * @throws InputError at the first path that cannot be written
 */
export function refuseUnwritable(paths: Iterable<string>): void {
  for (const path of paths) {
    const problem = writingProblem(path)
    if (problem) throw problem
  }
}

function writingProblem(path: string): unknown {
  const cannot = (reason: string): InputError =>
    new InputError(shownPath(path), undefined, `cannot be written: ${reason}`)
  if (Buffer.byteLength(basename(path)) + TEMPORARY_BYTES > MAX_NAME_BYTES)
    return cannot('the name is too long: give the document a shorter one')
  if (existsSync(path) && statSync(path).isDirectory()) return cannot('a folder stands in its place')
  const folder = nearestExisting(dirname(path))
  if (!statSync(folder).isDirectory()) return cannot(`${shownPath(folder)} is a file, not a folder`)
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return undefined
  } catch (error) {
    return asInputError(error, path, 'cannot be written')
  }
}

const nearestExisting = (path: string): string => (existsSync(path) ? path : nearestExisting(dirname(path)))
