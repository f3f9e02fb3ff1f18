import { installedStamps } from '../restore/dictionary/load.ts'
import type { Name } from '../restore/names.ts'
import { decode } from '../text/decode.ts'
import type { RestoreHelp } from '../tokenize/load.ts'
import { readBytes, sha256, shownPath } from './files.ts'

/** Paths of files that a user has, to restore romanised titles with. */
export interface RestorePaths {
  /** Names with their readings. */
  readonly names?: string | undefined
  /** A language model, in the place of the program's own. */
  readonly model?: string | undefined
}

export interface RestoreFiles {
  readonly help: RestoreHelp
  /** Of the files' bytes, and of what dictionaries are installed. */
  readonly hash: string
}

/** @throws InputError where a file cannot be read, or a line of the names is not as it should be */
export async function readRestoreFiles({ names, model }: RestorePaths): Promise<RestoreFiles> {
  const list = names === undefined ? undefined : readBytes(names)
  // Read here too, so that a wrong path is told before anything is loaded.
  const counts = model === undefined ? undefined : readBytes(model)
  return {
    help: {
      ...(list && names !== undefined && { names: await parse(list, shownPath(names)) }),
      ...(model !== undefined && { model }),
    },
    hash: sha256(list ?? '', counts ?? '', ...installedStamps()),
  }
}

async function parse(list: Uint8Array, path: string): Promise<readonly Name[]> {
  const { parseNames } = await import('../restore/names.ts')
  return parseNames(decode(list, path, 'ja'), path)
}
