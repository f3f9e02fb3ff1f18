import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { MatcherStore } from '../link/matcher.ts'
import { makeFolder } from './files.ts'

/**
 * What belongs to one key, in files of that name: a digest of the contents (`DIGEST_BYTES`), then the contents. A file that is
 * not whole is as if it were not there, and a folder that cannot be used is as if it were empty: a cache saves time, and
 * must never cost anything.
 */
export const openCache = (folder: string, key: string): MatcherStore => ({
  read: name => quietly(() => readWhole(join(folder, `${key}.${name}`))),
  write: (name, contents) => {
    quietly(() => {
      makeFolder(folder, OWNER_ONLY_FOLDER)
      writeFileAtomic.sync(join(folder, `${key}.${name}`), Buffer.concat([digest(contents), contents]), {
        mode: OWNER_ONLY,
        fsync: false,
      })
      prune(folder)
    })
  },
})

const OWNER_ONLY = 0o600
const OWNER_ONLY_FOLDER = 0o700
const DIGEST_BYTES = 32
const KEEP_DAYS = 30
const KEEP_BYTES = 256e6
const DAY_MS = 86_400_000

function readWhole(path: string): Uint8Array | undefined {
  const file = readFileSync(path)
  const contents = file.subarray(DIGEST_BYTES)
  if (!digest(contents).equals(file.subarray(0, DIGEST_BYTES))) return undefined
  // Its time is that of its last use: by it the cache is pruned.
  quietly(() => utimesSync(path, new Date(), new Date()))
  return contents
}

const digest = (contents: Uint8Array): Buffer => createHash('sha256').update(contents).digest()

/** Nothing else in the folder is touched; what a run that was cut short has left there also begins so. */
const OWN_NAME = /^[0-9a-f]{64}\./u

/** Removes what has not been used for long, and the least recently used of what is too much. */
function prune(folder: string): void {
  const files = readdirSync(folder)
    .filter(name => OWN_NAME.test(name))
    .map(name => ({ path: join(folder, name), ...times(join(folder, name)) }))
    .toSorted((a, b) => b.used - a.used)
  const oldest = Date.now() - KEEP_DAYS * DAY_MS
  let bytes = 0
  for (const { path, used, size } of files) {
    bytes += size
    if (used < oldest || bytes > KEEP_BYTES) rmSync(path, { force: true })
  }
}

const times = (path: string): { used: number; size: number } => {
  const { mtimeMs: used, size } = statSync(path)
  return { used, size }
}

/** Undefined where the system does not let it be; other errors are faults of the program. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return undefined
  }
}
