import type { Command } from 'commander'

/** The command that makes the language model of restored titles. */
export function addTrainCommand(program: Command): void {
  program
    .command('train')
    .description('Count the words of Japanese texts, as the language model that restores romanised titles.')
    .argument('<texts...>', 'text files in Japanese, one sentence or headline a line')
    .requiredOption('--output <file>', 'the model to write')
    .option(
      '--without <files...>',
      'files of lines to be measured on later: no line that holds one is counted',
    )
    .addHelpText(
      'after',
      `
Example:
  taiyaku train headlines.txt news.txt --output titles.model --without test.txt`,
    )
    .action(async (texts: string[], { output, without }: { output: string; without?: string[] }) => {
      const { refuseUnwritable } = await import('../safe-paths.ts')
      // Told before the counting, which takes long.
      refuseUnwritable([output])
      const { train } = await import('../train.ts')
      await train(texts, output, without)
    })
}
