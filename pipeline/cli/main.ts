#!/usr/bin/env node
import { Command } from 'commander'
import { addCheckCommand } from './commands/check.ts'
import { addAlignWordsCommand } from './commands/align-words.ts'
import { addConcordanceCommand } from './commands/concordance.ts'
import { addDictionaryCommands } from './commands/dictionary.ts'
import { addExtractCommand } from './commands/extract.ts'
import { addFilterCommands } from './commands/filters.ts'
import { addGlossaryCommands } from './commands/glossary.ts'
import { addLookupCommand } from './commands/lookup.ts'
import { addProjectCommands } from './commands/project.ts'
import { addSheetCommand } from './commands/sheet.ts'
import { addReviewCommand } from './commands/review.ts'
import { addTrainCommand } from './commands/train.ts'
import { fail, leaveWhenUnread } from './exit.ts'
import { OFF } from '../text/user-folders.ts'
import { programVersion } from './version.ts'

const program = new Command('taiyaku')
  .description(
    'From a folder of texts and a glossary to aligned reference sheets in English, Japanese, Chinese and Korean.',
  )
  .version(programVersion())
  .option('--no-cache', 'read the glossary anew, and keep nothing of it')
  .configureHelp({ showGlobalOptions: true })
  .hook('preAction', command => {
    if (!command.opts<{ cache: boolean }>().cache) process.env['TAIYAKU_CACHE'] = OFF
  })
  .addHelpText(
    'after',
    `
A large glossary is kept as it was read and compiled, so that the next run is
quick: in ~/.cache/taiyaku or where the system keeps such files, for your eyes
only. TAIYAKU_CACHE names another folder; TAIYAKU_CACHE=off is --no-cache.

Examples:
  taiyaku init summit && taiyaku build summit
  taiyaku build --help`,
  )
  .configureOutput({
    outputError: (text, write) => write(`taiyaku: ${onOneLine(text)} (--help shows how)\n`),
  })
  .exitOverride()

addProjectCommands(program)
addFilterCommands(program)
addAlignWordsCommand(program)
addGlossaryCommands(program)
addReviewCommand(program)
addConcordanceCommand(program)
addLookupCommand(program)
addExtractCommand(program)
addCheckCommand(program)
addDictionaryCommands(program)
addTrainCommand(program)
addSheetCommand(program)

/** Commander says "error: …" and a guess at what was meant, each on a line of its own. */
function onOneLine(text: string): string {
  return text
    .replace(/^error: /u, '')
    .trim()
    .replaceAll(/\s*\n\s*/gu, ' ')
}

leaveWhenUnread(process.stdout)
leaveWhenUnread(process.stderr)
// Without a word of what it is to do, the program says what it can.
await program.parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, '--help']).catch(fail)
