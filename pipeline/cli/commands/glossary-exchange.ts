import { InvalidArgumentError, Option, type Command } from 'commander'
import type { DocumentLang } from '../../model/lang.ts'
import { FORMAT_NAMES } from '../../termbase/exchange/names.ts'
import { FINDINGS } from '../exit.ts'
import type { ExportArguments } from '../glossary-export.ts'
import type { ImportArguments } from '../glossary-import.ts'
import { asDocumentLangs, GLOSSARY_HELP } from './options.ts'

const WRITTEN = FORMAT_NAMES.filter(name => name !== 'yaml')
const DIALECTS = ['basic', 'min', 'core', 'martif', '2.1', '1.2']
const DOMAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** `en=English,ja=日本語` */
function asColumns(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(',').map(pair => pair.split('=').map(part => part.trim()))
  if (pairs.some(([field = '', title = '', ...rest]) => field === '' || title === '' || rest.length > 0))
    throw new InvalidArgumentError('Expected pairs like en=English,ja=日本語.')
  return new Map(pairs.map(([field = '', title = '']) => [field, title]))
}

function asDomain(text: string): string {
  if (DOMAIN.test(text)) return text
  throw new InvalidArgumentError('Expected lower-case words joined by hyphens.')
}

const languagesOption = (help: string): Option =>
  new Option('--languages <tags>', help).argParser<readonly DocumentLang[]>(asDocumentLangs)

const anyHelp = 'a folder of glossary files, or one file of any format'

/** Glossaries of other programs, in and out. */
export function addExchangeCommands(glossary: Command): void {
  glossary
    .command('import')
    .description('Merge a glossary of another program into that of the current project.')
    .argument('<file>', 'TBX, TMX, XLIFF, UTX, SKOS (.ttl), CSV, TSV, XLSX, OmegaT, i18next JSON or YAML')
    .option('--yes', 'write without asking')
    .addOption(
      new Option('--format <format>', 'where the name of the file does not say it').choices(FORMAT_NAMES),
    )
    .addOption(languagesOption('of a file that names none: source, target; as in the settings without it'))
    .option(
      '--map <columns>',
      'titles of a table: en=English,ja=日本語,ja:reading=よみ,definition=…',
      asColumns,
    )
    .option('--domain <domain>', 'of concepts that name none', asDomain)
    .option('--add-homonyms', 'make a new concept of one that has the id or the name of another')
    .addHelpText(
      'after',
      `
What is new, what is added to a concept and where the two disagree is shown
before anything is written; ours stays where they disagree, and what has no
place in a glossary is named. Doing it twice changes nothing.

Examples:
  taiyaku glossary import client.tbx
  taiyaku glossary import terms.xlsx --map en=English,ja=日本語 --yes`,
    )
    .action(async (file: string, options: ImportArguments) => {
      const { importGlossary } = await import('../glossary-import.ts')
      await importGlossary(file, options)
    })

  glossary
    .command('export')
    .description('Write the glossary in a format of other programs, and say what that has no place for.')
    .requiredOption('--output <file>', 'where to')
    .addOption(new Option('--format <format>', 'where the name of the file does not say it').choices(WRITTEN))
    .option('--glossary <path>', GLOSSARY_HELP)
    .addOption(languagesOption('which, in this order; UTX, OmegaT and XLIFF hold the first two'))
    .addOption(
      new Option(
        '--dialect <dialect>',
        'of TBX: basic, min, core, martif (TBX 2, which most programs read); of XLIFF: 2.1, 1.2',
      ).choices(DIALECTS),
    )
    .addOption(new Option('--style <style>', 'of TBX').choices(['dca', 'dct']))
    .addHelpText(
      'after',
      `
For Excel write .xlsx: it takes a .csv, which is UTF-8 without a byte order
mark, for another encoding.

Examples:
  taiyaku glossary export --output terms.tbx
  taiyaku glossary export --output old.tbx --dialect martif
  taiyaku glossary export --output terms.utx --languages ja,en
  taiyaku glossary export --output terms.txt --format omegat`,
    )
    .action(async (options: ExportArguments) => {
      const { exportGlossary } = await import('../glossary-export.ts')
      await exportGlossary(options)
    })

  glossary
    .command('merge')
    .description('Make one glossary of two, in a new folder.')
    .argument('<first>', `${anyHelp}; where the two disagree, this one counts`)
    .argument('<second>', anyHelp)
    .requiredOption('--output <folder>', 'a folder without a glossary')
    .option('--add-homonyms', 'keep a concept that has the id or the name of another as one of its own')
    .addHelpText('after', '\nExamples:\n  taiyaku glossary merge glossary client.tbx --output both')
    .action(async (first: string, second: string, options: { output: string; addHomonyms?: boolean }) => {
      const { mergeFiles } = await import('../glossary-compare.ts')
      await mergeFiles(first, second, options)
    })

  glossary
    .command('diff')
    .description('Show how one glossary differs from another.')
    .argument('<before>', anyHelp)
    .argument('<after>', anyHelp)
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      '\nExit status 1 where they differ.\n\nExamples:\n  taiyaku glossary diff glossary client.tbx',
    )
    .action(async (before: string, after: string, options: { json?: boolean }) => {
      const { diffFiles } = await import('../glossary-compare.ts')
      if (await diffFiles(before, after, options)) process.exitCode = FINDINGS
    })

  glossary
    .command('stats')
    .description('Count concepts, designations, statuses, domains, gaps and homographs.')
    .argument('[path]', `${anyHelp}; without it the project's own`)
    .option('--json', 'for programs')
    .addHelpText('after', '\nExamples:\n  taiyaku glossary stats\n  taiyaku glossary stats client.tbx --json')
    .action(async (path: string | undefined, options: { json?: boolean }) => {
      const { printStatistics } = await import('../glossary-stats.ts')
      await printStatistics(path, options)
    })
}
