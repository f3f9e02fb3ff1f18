import { existsSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { BITEXT_ENDINGS, CATALOGUE_ENDINGS } from '../bitext/read.ts'
import type { Pipeline } from '../index.ts'
import { INGEST_ENDINGS } from '../ingest/endings.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError, type Outcome } from '../model/outcome.ts'
import type { Sheet } from '../model/sheet.ts'
import { findCorpus, readVersions, type DocumentFiles } from './corpus.ts'
import { isFolder, shownPath } from './files.ts'
import { GLOSSARY_ID, GLOSSARY_TITLE, readDocument } from './plan.ts'
import type { Settings } from './settings.ts'

/** What a user names to have a sheet made of. */
export interface SheetTexts {
  /**
   * One document of the corpus, `glossary`, a bitext, or a file; or the versions of one document, a file a language;
   * or a catalogue and its translation.
   */
  readonly names: readonly string[]
  /** Of a bitext, or of the first and second file where their names do not say it. */
  readonly sourceLang?: DocumentLang | undefined
  readonly targetLang?: DocumentLang | undefined
}

/** Texts that have been read. */
export interface SheetSource {
  /** Of the texts. */
  readonly textLanguages: readonly DocumentLang[]
  /** The columns of the sheet in their order, where the user chooses none. */
  readonly languages: readonly DocumentLang[]
  readonly prepare: (pipeline: Pipeline) => Sheet
}

/** @throws InputError where something cannot be read, or is nothing that a sheet is made of */
export async function readSheetSource(texts: SheetTexts, settings: Settings): Promise<Outcome<SheetSource>> {
  const [name = '', second] = texts.names
  if (second === undefined && name === GLOSSARY_ID) return glossarySource(settings)
  if (second === undefined && hasEnding(name, BITEXT_ENDINGS)) return bitextSource(texts, name)
  if (texts.names.every(one => hasEnding(one, CATALOGUE_ENDINGS)))
    return bitextSource(texts, second ?? name, second && name)
  if (second !== undefined) return documentSource(versionsNamed(texts))
  return documentSource(documentNamed(name, texts, settings), settings.languages)
}

type NamedDocument = Pick<DocumentFiles, 'id' | 'versions'>

const hasEnding = (name: string, endings: readonly string[]): boolean =>
  endings.includes(extname(name).toLowerCase())

const glossarySource = ({ languages }: Settings): Outcome<SheetSource> => ({
  value: {
    textLanguages: [],
    languages,
    prepare: pipeline => pipeline.glossarySheet(GLOSSARY_ID, GLOSSARY_TITLE),
  },
  findings: [],
})

/** @param original the file of the originals, where they stand in one of their own */
async function bitextSource(
  { sourceLang, targetLang }: SheetTexts,
  path: string,
  original?: string,
): Promise<Outcome<SheetSource>> {
  if (!sourceLang || !targetLang)
    throw new InputError(shownPath(path), undefined, 'is a bitext: add --source-lang and --target-lang')
  if (sourceLang === targetLang)
    throw new InputError(
      shownPath(path),
      undefined,
      `both sides are said to be ${sourceLang}: name the languages of the file`,
    )
  const { loadBitext } = await import('./bitext-files.ts')
  const { value: bitext, findings } = loadBitext(path, { sourceLang, targetLang }, original)
  const languages = [sourceLang, targetLang]
  return {
    value: { textLanguages: languages, languages, prepare: pipeline => pipeline.bitextSheet(bitext) },
    findings,
  }
}

/** @param columns without them the languages of the versions, in their order */
async function documentSource(
  { id, versions }: NamedDocument,
  columns?: readonly DocumentLang[],
): Promise<Outcome<SheetSource>> {
  const { value: prepare, findings } = await readDocument(id, versions)
  const textLanguages = versions.map(({ lang }) => lang)
  const languages = columns ?? textLanguages
  return { value: { textLanguages, languages, prepare }, findings }
}

/** Files of one document, each in a language of its own; the first names it. */
function versionsNamed({ names, sourceLang, targetLang }: SheetTexts): NamedDocument {
  const given = [sourceLang, targetLang]
  const foreign = names.find(name => !hasEnding(name, INGEST_ENDINGS))
  if (foreign !== undefined)
    throw new InputError(
      shownPath(foreign),
      undefined,
      `is no version of a document: several files must be its text in one language each (${INGEST_ENDINGS.join(', ')})`,
    )
  return readVersions(names.map((path, n) => ({ path, lang: given[n] })))
}

/** By name, by folder, or by any of its files; a file that is not in the corpus is a document by itself. */
function documentNamed(name: string, { sourceLang }: SheetTexts, settings: Settings): NamedDocument {
  const isFile = existsSync(name) && !isFolder(name)
  const documents = corpusOf(settings, isFile)
  const path = resolve(name)
  const found = documents.find(
    ({ id, versions }) =>
      id === name || id === basename(name) || versions.some(version => resolve(version.path) === path),
  )
  if (found) return usable(found, name, settings)
  if (isFile && hasEnding(name, INGEST_ENDINGS)) return readVersions([{ path: name, lang: sourceLang }])
  const endings = [...INGEST_ENDINGS, ...BITEXT_ENDINGS].join(', ')
  const known = documents.map(({ id }) => id).join(', ')
  throw new InputError(
    shownPath(name),
    undefined,
    isFile
      ? `is neither a document nor a bitext: expected ${endings}`
      : `no such file, and the corpus has no such document: it has ${known}`,
  )
}

/** A file needs no corpus to lie in. */
function corpusOf(settings: Settings, isOptional: boolean): readonly DocumentFiles[] {
  try {
    return findCorpus('.', settings).documents
  } catch (error) {
    if (isOptional && error instanceof InputError) return []
    throw error
  }
}

function usable({ id, versions }: DocumentFiles, name: string, { languages }: Settings): NamedDocument {
  const own = versions.filter(({ lang }) => languages.includes(lang))
  if (own.length > 0) return { id, versions: own }
  throw new InputError(shownPath(name), undefined, `has no version in ${languages.join(', ')}`)
}
