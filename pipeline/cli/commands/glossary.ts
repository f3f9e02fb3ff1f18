import type { Command } from 'commander'
import { FINDINGS } from '../exit.ts'
import { addExchangeCommands } from './glossary-exchange.ts'
import { GLOSSARY_HELP } from './options.ts'

/** The commands that work on the glossary itself. */
export function addGlossaryCommands(program: Command): void {
  const glossary = program
    .command('glossary')
    .description('Work on the glossary.')
    .addHelpText('after', '\nExamples:\n  taiyaku glossary validate\n  taiyaku glossary validate --help')
  glossary
    .command('validate')
    .description('Report duplicates, homographs, wrong script, doubtful readings and missing languages.')
    .argument('[path]', GLOSSARY_HELP)
    .option('--schema', 'print the JSON Schema of glossary files instead')
    .addHelpText(
      'after',
      `
Exit status 1 where there are errors or warnings; remarks (info) do not count.

Examples:
  taiyaku glossary validate glossary/cyber-threats.yaml
  taiyaku glossary validate --schema > glossary/schema.json`,
    )
    .action(async (path: string | undefined, { schema }: { schema?: boolean }) => {
      if (schema) return void process.stdout.write((await import('../schema-text.ts')).schemaText())
      const { validate } = await import('../validate.ts')
      if (await validate(path)) process.exitCode = FINDINGS
    })

  glossary
    .command('accept')
    .description('Merge the accepted terms of a file of candidates into the glossary of the current project.')
    .argument('<file>', '.xlsx or .yaml file of candidates, as "taiyaku extract" writes it')
    .option('--domain <domain>', 'glossary file for terms that name none')
    .addHelpText(
      'after',
      `
A term that the glossary has gets the equivalent that it lacks; another becomes
a concept of its own. All else in the files stays as it is, comments included.
Rejected pairs go to glossary/rejected.yaml and are not proposed again. Doing it
twice changes nothing.

Examples:
  taiyaku glossary accept candidates.xlsx
  taiyaku glossary accept candidates.yaml --domain cyber-threats`,
    )
    .action(async (file: string, { domain }: { domain?: string }) => {
      const { accept } = await import('../accept.ts')
      await accept(file, domain)
    })
  addExchangeCommands(glossary)
}
