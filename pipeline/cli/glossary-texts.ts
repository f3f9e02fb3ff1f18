import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { GLOSSARY_ENDINGS, REJECTED_FILE, type GlossaryText } from '../termbase/file.ts'
import { rejectedPairs, type RejectedPairs } from '../termbase/rejected.ts'
import { decode } from '../text/decode.ts'
import { isFolder, listFolder, readText, shownPath } from './files.ts'
import { readGlossaryFiles } from './glossary-files.ts'
import { refuseLinkOut } from './safe-paths.ts'

/** The project's own glossary, to be changed. */
export interface ProjectGlossary {
  readonly folder: string
  /** By their paths on disk. Empty where the project has no glossary yet. */
  readonly files: readonly GlossaryText[]
}

/** Never the program's own, which other projects read too. @throws InputError where a file cannot be read */
export function projectGlossary(project: string, name: string): ProjectGlossary {
  const folder = join(project, name)
  refuseLinkOut(project, folder)
  if (!isFolder(folder) || !listFolder(folder).some(({ name: file }) => isGlossary(file)))
    return { folder, files: [] }
  const { files } = readGlossaryFiles(folder)
  for (const { path } of files) refuseLinkOut(project, path)
  return { folder, files: files.map(({ path, bytes }) => ({ path, text: decode(bytes, shownPath(path)) })) }
}

const isGlossary = (file: string): boolean =>
  file !== REJECTED_FILE && GLOSSARY_ENDINGS.some(ending => file.toLowerCase().endsWith(ending))

/** The pairs that a project has refused; none where it has no such file. @throws InputError where it cannot be read */
export function readRejectedPairs(project: string, glossary: string): RejectedPairs {
  const path = join(project, glossary, REJECTED_FILE)
  return existsSync(path) ? rejectedPairs(readText(path), shownPath(path)) : { has: () => false }
}
