import type { Command } from 'commander'
import type { BitextRequest } from '../tokenized-bitexts.ts'
import { FINDINGS } from '../exit.ts'
import { documentLangOption, GLOSSARY_HELP, glossaryOf } from './options.ts'

interface ConcordanceFlags extends Omit<BitextRequest, 'paths'> {
  readonly glossary?: string
  readonly json?: boolean
}

/** `concordance`: a term in its sentences, with their translations. */
export function addConcordanceCommand(program: Command): void {
  program
    .command('concordance')
    .description('Show every occurrence of a term with its translation, and how it was translated, counted.')
    .addOption(documentLangOption('source'))
    .addOption(documentLangOption('target'))
    .option('--glossary <path>', GLOSSARY_HELP)
    .option('--json', 'one JSON object')
    .argument('<term>', 'in either language; of a glossary term all names and inflections are found')
    .argument('[bitext...]', "files with source and target; without them the project's corpus, aligned")
    .addHelpText(
      'after',
      `
Writes with --json
  {"term","occurrences":[{"path","unit","text","span","translation",
  "rendering"?:{"start","end","by"}}],"renderings":[{"text","count"}]}
by says how the rendering was found: glossary, or words (word alignment).

Exit status 1 where the term stands nowhere.

Examples:
  taiyaku concordance "cyber attack" --source-lang en --target-lang ja
  taiyaku concordance 主権 memory.tmx --source-lang en --target-lang ja --json`,
    )
    .action(async (term: string, paths: readonly string[], flags: ConcordanceFlags, command: Command) => {
      if (!/[\p{L}\p{N}]/u.test(term)) command.error('error: the term has no letter')
      const { concordance } = await import('../concordance.ts')
      const { glossary, json = false, ...langs } = flags
      if (!(await concordance({ ...langs, term: term.trim(), paths, json }, await glossaryOf(glossary))))
        process.exitCode = FINDINGS
    })
}
