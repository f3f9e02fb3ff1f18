import type { Command } from 'commander'
import { FINDINGS } from '../exit.ts'
import { GLOSSARY_HELP } from './options.ts'

/** The commands that work on the glossary itself. */
export function addGlossaryCommands(program: Command): void {
  program
    .command('glossary')
    .description('Work on the glossary.')
    .addHelpText('after', '\nExamples:\n  taiyaku glossary validate\n  taiyaku glossary validate --help')
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
}
