import type { Command } from 'commander'
import type { AlignWordsRequest } from '../align-words.ts'
import { documentLangOption, GLOSSARY_HELP, glossaryOf } from './options.ts'

interface AlignWordsFlags extends Omit<AlignWordsRequest, 'path'> {
  readonly glossary?: string
}

/** `align-words`: which words of a bitext translate each other. */
export function addAlignWordsCommand(program: Command): void {
  program
    .command('align-words')
    .description('Link the words of translations to those of their sources.')
    .addOption(documentLangOption('source'))
    .addOption(documentLangOption('target'))
    .option('--pretokenized', 'words are parted by single spaces, and links count them')
    .option('--glossary <path>', GLOSSARY_HELP)
    .option('--no-dictionaries', 'leave out the dictionaries that are installed')
    .argument('<bitext>', 'file with source and target')
    .addHelpText(
      'after',
      `
Writes {"id","links":[[i,j]…]}: words that translate each other, counted from 0
on either side; without --pretokenized also "source" and "target", where each
word stands in its text: [[start,end]…]. The file itself teaches translations:
some hundred sentences are enough, and more are better.

Example:
  taiyaku align-words --source-lang en --target-lang ja report.tsv`,
    )
    .action(async (path: string, { glossary, ...flags }: AlignWordsFlags) => {
      const { alignBitextWords } = await import('../align-words.ts')
      await alignBitextWords({ ...flags, path }, await glossaryOf(glossary))
    })
}
