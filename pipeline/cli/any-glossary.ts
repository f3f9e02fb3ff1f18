import type { Glossary } from '../model/glossary.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Unsaid } from '../termbase/exchange/part.ts'
import { isYaml } from '../termbase/file.ts'
import { isFolder, readBytes } from './files.ts'
import { parseForeign, parseGlossary, readGlossaryFiles } from './glossary-files.ts'
import { readSettings } from './read-settings.ts'

/** A folder of glossary files, or one file of any format. @throws InputError where it cannot be read */
export async function readAnyGlossary(
  path: string,
): Promise<Outcome<Glossary> & { readonly unsaid: Unsaid }> {
  if (isOurs(path)) return { ...(await parseGlossary(readGlossaryFiles(path))), unsaid: new Set() }
  const { languages } = await readSettings('.')
  return parseForeign({ path, bytes: readBytes(path) }, languages)
}

/** A table by itself is read as those of other programs are: it may have no ids, and titles of its own. */
export const isOurs = (path: string): boolean => isFolder(path) || isYaml(path)
