import { statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Glossary } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError, type Outcome } from '../model/outcome.ts'
import type { Unsaid } from '../termbase/exchange/part.ts'
import { FOREIGN_ENDINGS, GLOSSARY_ENDINGS, REJECTED_FILE, type GlossaryText } from '../termbase/file.ts'
import { decode } from '../text/decode.ts'
import { asInputError, isFolder, listFolder, readBytes, sha256, shownPath } from './files.ts'

/** The glossary that comes with the program, for projects that have none. */
export const OWN_GLOSSARY = fileURLToPath(new URL('../../glossary', import.meta.url))

export const glossaryFolder = (project: string, name: string): string => {
  const folder = join(project, name)
  return isFolder(folder) ? folder : OWN_GLOSSARY
}

/** A glossary's files as they are on disk; {@link parseGlossary} reads them. */
export interface GlossaryFiles {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** Of the files' names and bytes. */
  readonly hash: string
}

/** @throws InputError where the path is missing or holds no glossary file */
export function readGlossaryFiles(path: string): GlossaryFiles {
  const files = glossaryPaths(path).map(file => ({ path: file, bytes: readBytes(file) }))
  return { files, hash: sha256(...files.flatMap(file => [basename(file.path), file.bytes])) }
}

function glossaryPaths(path: string): readonly string[] {
  try {
    statSync(path)
  } catch (error) {
    throw asInputError(error, path, 'cannot be read')
  }
  if (!isFolder(path)) return [path]
  const names = listFolder(path).map(({ name }) => name)
  const known = names.filter(
    name => name !== REJECTED_FILE && GLOSSARY_ENDINGS.includes(extname(name).toLowerCase()),
  )
  if (known.length === 0)
    throw new InputError(
      shownPath(path),
      undefined,
      `no glossary file: expected ${GLOSSARY_ENDINGS.join(', ')}`,
    )
  return known.map(name => join(path, name))
}

/** What parses is loaded here, where it is needed. @throws InputError where a file cannot be read */
export async function parseGlossary({ files }: GlossaryFiles): Promise<Outcome<Glossary>> {
  const [only] = files
  // A folder holds our own files alone.
  if (only && FOREIGN_ENDINGS.includes(extname(only.path).toLowerCase())) return parseForeign(only)
  const { readGlossary } = await import('../termbase/glossary.ts')
  const texts: readonly GlossaryText[] = files.map(({ path, bytes }) => ({
    path: shownPath(path),
    text: decode(bytes, shownPath(path)),
  }))
  return readGlossary(texts)
}

/** @param languages of a file that names none. @throws InputError where it cannot be read */
export async function parseForeign(
  { path, bytes }: GlossaryFiles['files'][number],
  languages: readonly DocumentLang[] = [],
): Promise<Outcome<Glossary> & { readonly unsaid: Unsaid }> {
  const { readForeignPart } = await import('../termbase/exchange/part.ts')
  const { joinParts } = await import('../termbase/glossary.ts')
  const part = await readForeignPart({ path: shownPath(path), bytes }, languages)
  const { value, findings } = joinParts([part.value])
  return { value, findings: [...part.findings, ...findings], unsaid: part.value.unsaid }
}
