import { extname } from 'node:path'
import { FORMATS, type EmitOptions, type Format, type Logo, type Looks } from '../emit/emitter.ts'
import type { LayoutName } from '../emit/layouts/index.ts'
import { problemOf } from '../emit/picture.ts'
import { createPipeline } from '../index.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError, type Finding } from '../model/outcome.ts'
import type { Sheet } from '../model/sheet.ts'
import { createLabels } from '../page/labels.ts'
import { selectSheet, type Selection } from '../sheet/select.ts'
import { createEmitter } from './emitters.ts'
import { readBytes, refuseInputAsOutput, shownPath, writeAtomically } from './files.ts'
import type { LoadedGlossary } from './glossary-cache.ts'
import { readSettings } from './read-settings.ts'
import { readRestoreFiles } from './restore-files.ts'
import { refuseUnwritable } from './safe-paths.ts'
import { readSheetSource, type SheetTexts } from './sheet-source.ts'

export interface SheetRequest {
  readonly texts: SheetTexts
  readonly output: string
  /** Without it as the output's name ends. */
  readonly format?: Format | undefined
  readonly layout: LayoutName
  readonly looks: Omit<Looks, 'logo'>
  /** A picture file. */
  readonly logo?: string | undefined
  readonly labels?: DocumentLang | undefined
  readonly selection: Selection
}

/**
 * Makes one handout. What can be refused quickly is refused before the glossary is read.
 * @returns what the user should know about the texts
 * @throws InputError before anything is written, where something cannot be read or there is nothing to show
 */
export async function makeSheet(
  request: SheetRequest,
  loadGlossary: () => Promise<LoadedGlossary>,
): Promise<readonly Finding[]> {
  const format = formatOf(request)
  refuseInputAsOutput(request.output, [...request.texts.names, request.logo ?? ''])
  const settings = await readSettings('.')
  const logo = request.logo === undefined ? undefined : readLogo(request.logo)
  refuseUnwritable([request.output])
  const { value: source, findings } = await readSheetSource(request.texts, settings)
  const glossary = await loadGlossary()
  const { languages: columns = source.languages } = request.selection
  const { help: restoreHelp } = await readRestoreFiles({ names: settings.names, model: settings.model })
  const pipeline = await createPipeline(glossary.value, {
    languages: [...new Set([...columns, ...source.textLanguages])],
    matchers: glossary.matchers,
    restoreHelp,
  })
  const sheet = selectSheet(source.prepare(pipeline), request.selection)
  const options: EmitOptions = {
    ...request.looks,
    ...(logo && { logo }),
    labels: await createLabels(request.labels ?? settings.labels),
    layout: request.layout,
  }
  await refuseEmpty(sheet, options, request)
  const emit = await createEmitter(format)
  writeAtomically(request.output, await emit(sheet, options))
  return [...pipeline.notices, ...findings]
}

/** What is asked for, else what the output's name ends in; where both say something, they must say the same. */
function formatOf({ output, format }: SheetRequest): Format {
  const named = FORMATS.find(one => one === extname(output).slice(1).toLowerCase())
  const chosen = format ?? named
  if (chosen === undefined) {
    const reason = `its name ends in no format: expected .${FORMATS.join(', .')}, or --format`
    throw new InputError(shownPath(output), undefined, reason)
  }
  if (named === undefined || named === chosen) return chosen
  throw new InputError(
    shownPath(output),
    undefined,
    `ends in .${named}, but --format says ${chosen}: change one`,
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
  const problem = problemOf(logo)
  if (problem === undefined) return logo
  throw new InputError(shownPath(path), undefined, problem)
}

async function refuseEmpty(
  sheet: Sheet,
  { labels, layout = 'aligned' }: EmitOptions,
  { texts }: SheetRequest,
): Promise<void> {
  const { arrange } = await import('../emit/layouts/index.ts')
  if (arrange(sheet, layout, labels).sections.length > 0) return
  throw new InputError(texts.names.join(' '), undefined, `has nothing to show in the layout "${layout}"`)
}
