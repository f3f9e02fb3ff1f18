import { InvalidArgumentError, Option } from 'commander'
import {
  DOCUMENT_LANGS,
  LANGS,
  isDocumentLang,
  isLang,
  type DocumentLang,
  type Lang,
} from '../../model/lang.ts'
import type { LoadedGlossary } from '../glossary-cache.ts'
import type { RestoreFiles, RestorePaths } from '../restore-files.ts'

export const GLOSSARY_HELP =
  "a folder of glossary files, or one .yaml, .csv, .tsv, .tbx, .utx, .xlsx, .tmx, .ttl or .xlf file; without it the project's own"

const asLang = (tag: string): Lang => {
  if (isLang(tag)) return tag
  throw new InvalidArgumentError(`Expected one of ${LANGS.join(', ')}.`)
}

export const asDocumentLang = (tag: string): DocumentLang => {
  if (isDocumentLang(tag)) return tag
  throw new InvalidArgumentError(`Expected one of ${DOCUMENT_LANGS.join(', ')}.`)
}

/** Languages parted by commas, none twice. */
export function asDocumentLangs(tags: string): readonly DocumentLang[] {
  const list = tags.split(',').map(tag => tag.trim())
  if (list.every(tag => isDocumentLang(tag))) return [...new Set(list)]
  throw new InvalidArgumentError(`Expected some of ${DOCUMENT_LANGS.join(', ')}, parted by commas.`)
}

export const langOption = (): Option =>
  new Option('--lang <tag>', `language of the texts: ${LANGS.join(', ')}`)
    .argParser(asLang)
    .makeOptionMandatory()

export const documentLangOption = (side: 'source' | 'target'): Option =>
  new Option(`--${side}-lang <tag>`, `language of the ${side}: ${DOCUMENT_LANGS.join(', ')}`)
    .argParser(asDocumentLang)
    .makeOptionMandatory()

/** The glossary that a command names, else that of the project in the current folder, else the program's own. */
export async function glossaryOf(path: string | undefined): Promise<LoadedGlossary> {
  const { glossaryFolder, readGlossaryFiles } = await import('../glossary-files.ts')
  const { loadGlossary } = await import('../glossary-cache.ts')
  const { readSettings } = await import('../read-settings.ts')
  const folder = path ?? glossaryFolder('.', (await readSettings('.')).glossary)
  const glossary = await loadGlossary(readGlossaryFiles(folder))
  const { printFindings } = await import('../finding-line.ts')
  printFindings(glossary.findings)
  return glossary
}

/** The names and the model that a command names, else those of the project in the current folder. */
export async function restoreFilesOf({ names, model }: RestorePaths): Promise<RestoreFiles> {
  const { readSettings } = await import('../read-settings.ts')
  const { readRestoreFiles } = await import('../restore-files.ts')
  const settings = await readSettings('.')
  return readRestoreFiles({ names: names ?? settings.names, model: model ?? settings.model })
}
