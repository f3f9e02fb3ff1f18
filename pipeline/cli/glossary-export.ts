import type { Glossary } from '../model/glossary.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'
import { exchangeFormat } from '../termbase/exchange/formats.ts'
import type { FormatName } from '../termbase/exchange/names.ts'
import { lostBy } from '../termbase/exchange/holds.ts'
import { shownPath, writeAtomically } from './files.ts'
import { findingLine } from './finding-line.ts'
import { glossaryFolder, parseGlossary, readGlossaryFiles } from './glossary-files.ts'
import { readSettings } from './read-settings.ts'
import { refuseUnwritable } from './safe-paths.ts'
import { programVersion } from './version.ts'

export interface ExportArguments {
  readonly format: FormatName
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
  const format = await exchangeFormat(options.format)
  const refuse = (reason: string): InputError =>
    new InputError(`--format ${options.format}`, undefined, reason)
  if (!format.write) throw refuse('is read only: copy the files of the glossary instead')
  if (dialect !== undefined && !format.dialects.includes(dialect))
    throw refuse(
      format.dialects.length > 0
        ? `has the dialects ${format.dialects.join(', ')}`
        : 'has no dialects: leave --dialect out',
    )
  const { value: glossary, findings } = await parseGlossary(
    readGlossaryFiles(options.glossary ?? glossaryFolder('.', settings.glossary)),
  )
  const holds = format.holds(dialect)
  const languages = options.languages ?? languagesOf(glossary, settings.languages)
  if (holds.isPair && languages.length < 2)
    throw refuse('holds two languages: name them with --languages en,ja')
  const lost = lostBy(glossary, holds, languages, shownPath(output))
  for (const finding of [...findings, ...lost]) process.stderr.write(findingLine(finding, process.stderr))
  refuseUnwritable([output])
  const contents = await format.write(glossary, {
    languages,
    version: programVersion(),
    date: new Date().toISOString().replace(/\.\d+Z$/u, 'Z'),
    dialect,
    style,
  })
  writeAtomically(output, contents)
  const count = glossary.concepts.size
  const which = holds.isPair ? ` (${languages.slice(0, 2).join(' → ')})` : ''
  process.stdout.write(
    `${shownPath(output)}: ${count} ${count === 1 ? 'concept' : 'concepts'} as ${format.title}${which}\n`,
  )
}

/** Those of the settings first, and all others that have a name. */
function languagesOf({ designations }: Glossary, settings: readonly DocumentLang[]): readonly DocumentLang[] {
  const named = new Set([...designations.values()].map(({ lang }) => lang))
  return [...new Set([...settings, ...DOCUMENT_LANGS])].filter(lang => named.has(lang))
}
