import { existsSync, statSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { BITEXT_ENDINGS } from '../bitext/read.ts'
import type { EmitOptions, Format, Logo, Looks } from '../emit/emitter.ts'
import type { LayoutName } from '../emit/layouts/index.ts'
import { pictureSize } from '../emit/picture.ts'
import { createPipeline, type Pipeline } from '../index.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError, type Finding, type Outcome } from '../model/outcome.ts'
import type { Sheet } from '../model/sheet.ts'
import { createLabels } from '../page/labels.ts'
import { selectSheet, type Selection } from '../sheet/select.ts'
import { findCorpus, type DocumentFiles } from './corpus.ts'
import { createEmitter } from './emitters.ts'
import { readBytes, shownPath, writeAtomically } from './files.ts'
import type { LoadedGlossary } from './glossary-cache.ts'
import { GLOSSARY_ID, GLOSSARY_TITLE, readDocument } from './plan.ts'
import { readSettings } from './read-settings.ts'
import { readRestoreFiles } from './restore-files.ts'
import { refuseUnwritable } from './safe-paths.ts'
import type { Settings } from './settings.ts'

export interface SheetRequest {
  /** A document of the corpus by its name or one of its files, `glossary`, or a bitext. */
  readonly document: string
  readonly output: string
  readonly format: Format
  readonly layout: LayoutName
  readonly looks: Omit<Looks, 'logo'>
  /** A picture file. */
  readonly logo?: string | undefined
  readonly labels?: DocumentLang | undefined
  readonly selection: Selection
  /** Of a bitext. */
  readonly sourceLang?: DocumentLang | undefined
  readonly targetLang?: DocumentLang | undefined
}

/**
 * Makes one handout.
 * @returns what the user should know about the texts
 * @throws InputError before anything is written, where something cannot be read or there is nothing to show
 */
export async function makeSheet(
  request: SheetRequest,
  glossary: LoadedGlossary,
): Promise<readonly Finding[]> {
  const settings = await readSettings('.')
  const logo = request.logo === undefined ? undefined : readLogo(request.logo)
  refuseUnwritable([request.output])
  const { value: prepare, findings } = await prepareSheet(request, settings)
  const { help: restoreHelp } = await readRestoreFiles({ names: settings.names, model: settings.model })
  const pipeline = await createPipeline(glossary.value, {
    languages: languagesOf(request, settings),
    matchers: glossary.matchers,
    restoreHelp,
  })
  const sheet = selectSheet(prepare(pipeline), request.selection)
  const options: EmitOptions = {
    ...request.looks,
    ...(logo && { logo }),
    labels: await createLabels(request.labels ?? settings.labels),
    layout: request.layout,
  }
  await refuseEmpty(sheet, options, request)
  const emit = await createEmitter(request.format)
  writeAtomically(request.output, await emit(sheet, options))
  return [...pipeline.notices, ...findings]
}

/** A bitext brings its own two languages; those chosen come first, in their order. */
function languagesOf(
  { sourceLang, targetLang, selection }: SheetRequest,
  settings: Settings,
): readonly DocumentLang[] {
  const own = [sourceLang, targetLang].filter(lang => lang !== undefined)
  return [...new Set([...own, ...(selection.languages ?? []), ...settings.languages])]
}

type Prepare = (pipeline: Pipeline) => Sheet

async function prepareSheet(request: SheetRequest, settings: Settings): Promise<Outcome<Prepare>> {
  const { document } = request
  if (document === GLOSSARY_ID)
    return { value: pipeline => pipeline.glossarySheet(GLOSSARY_ID, GLOSSARY_TITLE), findings: [] }
  if (BITEXT_ENDINGS.includes(extname(document).toLowerCase())) return prepareBitext(request)
  const { id, versions } = documentNamed(document, settings)
  const usable = versions.filter(({ lang }) => languagesOf(request, settings).includes(lang))
  if (usable.length === 0)
    throw new InputError(document, undefined, `has no version in ${settings.languages.join(', ')}`)
  return readDocument(id, usable)
}

async function prepareBitext({ document, sourceLang, targetLang }: SheetRequest): Promise<Outcome<Prepare>> {
  if (!sourceLang || !targetLang)
    throw new InputError(shownPath(document), undefined, 'is a bitext: add --source-lang and --target-lang')
  const { loadBitext } = await import('./bitext-files.ts')
  const { value: bitext, findings } = loadBitext(document, { sourceLang, targetLang })
  return { value: pipeline => pipeline.bitextSheet(bitext), findings }
}

/** By name, by folder, or by any of its files. */
function documentNamed(name: string, settings: Settings): DocumentFiles {
  const { documents } = findCorpus('.', settings)
  const path = resolve(name)
  const found = documents.find(
    ({ id, versions }) =>
      id === name || id === basename(name) || versions.some(version => resolve(version.path) === path),
  )
  if (found) return found
  const known = documents.map(({ id }) => id).join(', ')
  throw new InputError(
    shownPath(name),
    undefined,
    existsSync(name) && !statSync(name).isDirectory()
      ? `is neither a document of the corpus nor a bitext (${BITEXT_ENDINGS.join(', ')})`
      : `no such document: the corpus has ${known}`,
  )
}

const LOGO_TYPES: Readonly<Record<string, Logo['type']>> = {
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.svg': 'svg',
}

function readLogo(path: string): Logo {
  const type = LOGO_TYPES[extname(path).toLowerCase()]
  if (!type)
    throw new InputError(
      shownPath(path),
      undefined,
      `not a picture that can be set: expected ${Object.keys(LOGO_TYPES).join(', ')}`,
    )
  const logo: Logo = { type, bytes: readBytes(path) }
  if (pictureSize(logo)) return logo
  throw new InputError(shownPath(path), undefined, `is no ${type} picture that can be set: save it again`)
}

async function refuseEmpty(
  sheet: Sheet,
  { labels, layout = 'aligned' }: EmitOptions,
  { document }: SheetRequest,
): Promise<void> {
  const { arrange } = await import('../emit/layouts/index.ts')
  if (arrange(sheet, layout, labels).sections.length > 0) return
  throw new InputError(document, undefined, `has nothing to show in the layout "${layout}"`)
}
