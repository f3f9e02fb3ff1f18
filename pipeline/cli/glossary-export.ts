import type { Glossary } from '../model/glossary.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'
import { asForeign } from '../termbase/exchange/concept.ts'
import { exchangeFormat, formatOf } from '../termbase/exchange/formats.ts'
import type { FormatName } from '../termbase/exchange/names.ts'
import { heldOf, lostBy } from '../termbase/exchange/holds.ts'
import { shownPath, writeAtomically } from './files.ts'
import { findingLine } from './finding-line.ts'
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
  const settings = await readSettings('.')
  const name = options.format ?? formatOf(shownPath(output))
  const { write, ...format } = await exchangeFormat(name)
  const refuse = (reason: string): InputError => new InputError(`--format ${name}`, undefined, reason)
  if (!write) throw refuse('is read only: copy the files of the glossary instead')
  refuseUnknown('--dialect', dialect, format.dialects, refuse)
  refuseUnknown('--style', style, format.styles?.(dialect) ?? [], refuse)
  const { value: glossary, findings } = await parseGlossary(
    readGlossaryFiles(options.glossary ?? glossaryFolder('.', settings.glossary)),
  )
  const holds = format.holds(dialect)
  const languages = options.languages ?? languagesOf(glossary, settings.languages)
  if (holds.isPair && languages.length < 2)
    throw refuse('holds two languages: name them with --languages en,ja')
  const written = holds.isPair ? languages.slice(0, 2) : languages
  const count = [...glossary.concepts.values()].filter(
    concept => heldOf(asForeign(concept), holds, languages) !== undefined,
  ).length
  if (count === 0)
    throw refuse(`nothing to write: no concept has a name in ${written.join(holds.isPair ? ' and ' : ', ')}`)
  const lost = lostBy(glossary, holds, languages, shownPath(output))
  for (const finding of [...findings, ...lost]) process.stderr.write(findingLine(finding, process.stderr))
  refuseUnwritable([output])
  const contents = await write(glossary, {
    languages,
    version: programVersion(),
    date: new Date().toISOString().replace(/\.\d+Z$/u, 'Z'),
    dialect,
    style,
  })
  writeAtomically(output, contents)
  const which = holds.isPair ? ` (${written.join(' → ')})` : ''
  process.stdout.write(
    `${shownPath(output)}: ${count} ${count === 1 ? 'concept' : 'concepts'} as ${format.title}${which}\n`,
  )
}

function refuseUnknown(
  option: string,
  value: string | undefined,
  known: readonly string[],
  refuse: (reason: string) => InputError,
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
