import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MatcherStore } from '../link/matcher.ts'
import type { Glossary } from '../model/glossary.ts'
import type { Outcome } from '../model/outcome.ts'
import { packGlossary, unpackGlossary } from '../termbase/packed.ts'
import { openCache } from './cache.ts'
import { sha256, shownPath } from './files.ts'
import { parseGlossary, type GlossaryFiles } from './glossary-files.ts'
import { cacheFolder } from '../text/user-folders.ts'
import { programVersion } from './version.ts'

export interface LoadedGlossary extends Outcome<Glossary> {
  /** What is compiled of it stays for the next run; undefined where it is not worth it, or not wanted. */
  readonly matchers: MatcherStore | undefined
}

/**
 * A glossary that was read before comes from the cache, with the findings of then.
 * @throws InputError where a file cannot be read
 */
export async function loadGlossary(files: GlossaryFiles): Promise<LoadedGlossary> {
  const cache = cacheOf(files)
  const kept = cache?.read(GLOSSARY)
  if (kept) return { ...unpackGlossary(new TextDecoder().decode(kept)), matchers: cache }
  const outcome = await parseGlossary(files)
  cache?.write(GLOSSARY, new TextEncoder().encode(packGlossary(outcome)))
  return { ...outcome, matchers: cache }
}

const GLOSSARY = 'glossary'
const FOLDER = 'glossaries'

/** Raised whenever what is kept gets another form. */
const FORMAT = 2

/** Files that are smaller together are read in less than a quarter of a second. */
const WORTH_BYTES = 100_000

function cacheOf({ files, hash }: GlossaryFiles): MatcherStore | undefined {
  const folder = cacheFolder()
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (folder === undefined || size < WORTH_BYTES) return undefined
  // Messages name the files as they are seen from here.
  const paths = files.map(({ path }) => shownPath(path))
  const key = sha256(programVersion(), String(FORMAT), ...codeStamps(), hash, ...paths)
  return openCache(join(folder, FOLDER), key)
}

/** The parts of the program that read and compile glossaries. */
const CODE = ['model', 'text', 'termbase', 'termbase/exchange', 'link', 'tokenize', 'lookup']

/** While the program is worked on, its version stays and its code does not. */
const codeStamps = (): readonly string[] =>
  CODE.flatMap(part => {
    const folder = fileURLToPath(new URL(`../${part}`, import.meta.url))
    return readdirSync(folder).map(name => `${name} ${statSync(join(folder, name)).mtimeMs}`)
  })
