import { InvalidArgumentError, type Command } from 'commander'
import type { ExtractRequest } from '../extract.ts'
import { documentLangOption, GLOSSARY_HELP, glossaryOf } from './options.ts'

type ExtractFlags = Omit<ExtractRequest, 'paths'>

/** `extract`: pairs of terms out of translations. */
export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .description('Propose pairs of terms that translations use and the glossary lacks.')
    .addOption(documentLangOption('source'))
    .addOption(documentLangOption('target'))
    .option('--glossary <path>', GLOSSARY_HELP)
    .option('--limit <n>', 'so many candidates, the best', positive)
    .option(
      '--min-frequency <n>',
      'met in so many different segments (default: 2, in large bitexts 3)',
      positive,
    )
    .option('--output <file>', 'write to a file: .xlsx or .yaml to decide on, or .jsonl')
    .argument('[bitext...]', "files with source and target; without them the project's corpus, aligned")
    .addHelpText(
      'after',
      `
Writes {"source","target","score","frequency","sourceVariants","targetVariants",
"contexts","contradicts"?}, best first. The score, 0 to 1, says how likely a
person accepts the pair; the frequency, in how many segments it was met; and
"contradicts" is the concept of which the glossary has another equivalent.

Examples:
  taiyaku extract --source-lang en --target-lang ja memory.tmx > candidates.jsonl
  taiyaku extract --source-lang en --target-lang ko --limit 200 --output candidates.xlsx`,
    )
    .action(async (paths: readonly string[], flags: ExtractFlags) => {
      const { extract } = await import('../extract.ts')
      await extract({ ...flags, paths }, await glossaryOf(flags.glossary))
    })
}

function positive(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new InvalidArgumentError('Expected a whole number from 1.')
}
