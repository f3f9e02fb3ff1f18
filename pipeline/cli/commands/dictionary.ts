import type { Command } from 'commander'

/** The commands that keep the user's own dictionaries. */
export function addDictionaryCommands(program: Command): void {
  const dictionary = program
    .command('dictionary')
    .description('Keep dictionaries of your own, by which translations help to restore romanised titles.')
    .addHelpText('after', '\nExamples:\n  taiyaku dictionary add edict2.gz\n  taiyaku dictionary list')
  addAdd(dictionary)
  addList(dictionary)
  addRemove(dictionary)
}

const addAdd = (dictionary: Command): Command =>
  dictionary
    .command('add')
    .description('Compile a dictionary for use: EDICT, EDICT2, JMdict or CC-CEDICT, as it is or as .gz.')
    .argument('<file>', 'the dictionary as its makers publish it')
    .option('--name <name>', 'what to call it; without it, the name of the file. The same name replaces it')
    .addHelpText(
      'after',
      `
It is kept where your programs keep their data ($XDG_DATA_HOME, ~/Library/
Application Support, %LOCALAPPDATA%), or in $TAIYAKU_DATA. Words and stems are
kept, no definitions.

Examples:
  taiyaku dictionary add JMdict_e.gz
  taiyaku dictionary add cedict_ts.u8 --name cedict`,
    )
    .action(async (file: string, { name }: { name?: string }) => {
      const { addDictionary } = await import('../dictionary.ts')
      console.log(await addDictionary(file, name))
    })

const addList = (dictionary: Command): Command =>
  dictionary
    .command('list')
    .description('Show the dictionaries that are installed, a line each.')
    .addHelpText('after', '\nExample:\n  taiyaku dictionary list')
    .action(async () => {
      const { listDictionaries } = await import('../dictionary.ts')
      for (const line of listDictionaries()) console.log(line)
    })

const addRemove = (dictionary: Command): Command =>
  dictionary
    .command('remove')
    .description('Remove an installed dictionary.')
    .argument('<name>', 'as "taiyaku dictionary list" shows it')
    .addHelpText('after', '\nExample:\n  taiyaku dictionary remove edict2')
    .action(async (name: string) => {
      const { removeDictionary } = await import('../dictionary.ts')
      console.log(removeDictionary(name))
    })
