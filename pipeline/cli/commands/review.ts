import type { Command } from 'commander'

/** `review`: candidates one by one at the terminal. */
export function addReviewCommand(program: Command): void {
  program
    .command('review')
    .description('Decide on candidates for the glossary at the terminal, one key each.')
    .argument('<file>', '.yaml or .xlsx file of candidates')
    .addHelpText(
      'after',
      `
Keys: a accept, r reject, l later, e edit, u undo, ? help, q quit. Every decision
is in the file before the next candidate is shown: you may stop at any time, and
the next run goes on where you stopped. Comments in a .yaml file stay; an .xlsx
file is written anew.

Examples:
  taiyaku review candidates.yaml
  taiyaku glossary accept candidates.yaml`,
    )
    .action(async (file: string) => {
      const { review } = await import('../review.ts')
      await review(file)
    })
}
