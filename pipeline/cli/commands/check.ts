import { Option, type Command } from 'commander'
import type { DocumentLang } from '../../model/lang.ts'
import { FINDINGS } from '../exit.ts'
import { documentLangOption, GLOSSARY_HELP, glossaryOf } from './options.ts'

interface CheckFlags {
  readonly glossary?: string
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
}

/** `check`: what is wrong in translations. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('Check translations against the glossary and their sources.')
    .addOption(documentLangOption('source'))
    .addOption(documentLangOption('target'))
    .option('--glossary <path>', GLOSSARY_HELP)
    .addOption(new Option('--format <format>', 'form of the findings').choices(['jsonl']).default('jsonl'))
    .argument('<bitext...>', 'files with source and target')
    .action(async (paths: readonly string[], { glossary, ...flags }: CheckFlags) => {
      const { check } = await import('../check.ts')
      if (await check({ ...flags, paths }, await glossaryOf(glossary))) process.exitCode = FINDINGS
    })
}
