import type { Glossary } from '../model/glossary.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'
import { conceptsOf } from '../termbase/exchange/concept.ts'
import type { ExchangeFormat } from '../termbase/exchange/format.ts'
import { exchangeFormat, formatOf } from '../termbase/exchange/formats.ts'
import type { FormatName } from '../termbase/exchange/names.ts'
import { heldOf, lostBy } from '../termbase/exchange/holds.ts'
import { refuseInputAsOutput, shownPath, writeAtomically } from './files.ts'
import { printFindings } from './finding-line.ts'
import { glossaryFolder, parseGlossary, readGlossaryFiles } from './glossary-files.ts'
import { readSettings } from './read-settings.ts'
import { refuseUnwritable } from './safe-paths.ts'
import { programVersion } from './version.ts'

export interface ExportArguments {
  readonly format?: FormatName
  readonly output: string
  readonly glossary?: string
  readonly languages?: readonly DocumentLang[]
  readonly dialect?: string
  readonly style?: string
}

/**
 * Writes a glossary in a format of other programs, and says what that has no place for.
 * @throws InputError before anything is written
 */
export async function exportGlossary(options: ExportArguments): Promise<void> {
  const { output, dialect, style } = options
  refuseInputAsOutput(output, [options.glossary ?? ''])
  const { format, write, refuse } = await writerFor(options)
  const settings = await readSettings('.')
  const { value: glossary, findings } = await parseGlossary(
    readGlossaryFiles(options.glossary ?? glossaryFolder('.', settings.glossary)),
  )
  const holds = format.holds(dialect)
  const languages = options.languages ?? languagesOf(glossary, settings.languages)
  if (holds.isPair && languages.length < 2)
    throw refuse('holds two languages: name them with --languages en,ja')
  const written = holds.isPair ? languages.slice(0, 2) : languages
  const count = conceptsOf(glossary).flatMap(concept => heldOf(concept, holds, languages) ?? []).length
  if (count === 0)
    throw refuse(`nothing to write: no concept has a name in ${written.join(holds.isPair ? ' and ' : ', ')}`)
  const lost = lostBy(glossary, holds, languages, shownPath(output))
  printFindings([...findings, ...lost])
  refuseUnwritable([output])
  const date = new Date().toISOString().replace(/\.\d+Z$/u, 'Z')
  const contents = await write(glossary, { languages, version: programVersion(), date, dialect, style })
  writeAtomically(output, contents)
  const which = holds.isPair ? ` (${written.join(' → ')})` : ''
  process.stdout.write(
    `${shownPath(output)}: ${count} ${count === 1 ? 'concept' : 'concepts'} as ${format.title}${which}\n`,
  )
}

type Refuse = (reason: string) => InputError

/** @throws InputError where the format is not written, or not in that way */
async function writerFor({ format: named, output, dialect, style }: ExportArguments): Promise<{
  readonly format: ExchangeFormat
  readonly write: NonNullable<ExchangeFormat['write']>
  readonly refuse: Refuse
}> {
  const name = named ?? formatOf(shownPath(output))
  const format = await exchangeFormat(name)
  const refuse: Refuse = reason => new InputError(`--format ${name}`, undefined, reason)
  if (!format.write) throw refuse('is read only: copy the files of the glossary instead')
  refuseUnknown('--dialect', dialect, format.dialects, refuse)
  refuseUnknown('--style', style, format.styles?.(dialect) ?? [], refuse)
  return { format, write: format.write, refuse }
}

function refuseUnknown(
  option: string,
  value: string | undefined,
  known: readonly string[],
  refuse: Refuse,
): void {
  if (value === undefined || known.includes(value)) return
  throw refuse(
    known.length > 0
      ? `takes ${option} ${known.join(', ')}, not "${value}"`
      : `is written in one way only: leave ${option} out`,
  )
}

/** Those of the settings first, and all others that have a name. */
function languagesOf({ designations }: Glossary, settings: readonly DocumentLang[]): readonly DocumentLang[] {
  const named = new Set([...designations.values()].map(({ lang }) => lang))
  return [...new Set([...settings, ...DOCUMENT_LANGS])].filter(lang => named.has(lang))
}
