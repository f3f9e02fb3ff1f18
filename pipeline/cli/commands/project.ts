import type { Command } from 'commander'

/** The commands that work on a project folder: `build` and `init`. */
export function addProjectCommands(program: Command): void {
  program
    .command('build')
    .description('Make the sheets of every document of a project, and of its glossary.')
    .argument('[dir]', 'project folder', '.')
    .option('-q, --quiet', 'say nothing but errors')
    .option('-f, --force', 'make everything anew, changed or not')
    .addHelpText(
      'after',
      `
A project folder holds corpus/<document>/<language>.md (or single .md and .txt
files), glossary/*.yaml and, if you like, settings in taiyaku.yaml. The sheets
go to output/; open output/index.html first. A later run makes only what has
changed.

Examples:
  taiyaku build
  taiyaku build ~/projects/summit --quiet`,
    )
    .action(async (dir: string, options: { quiet?: boolean; force?: boolean }) => {
      const { runBuild } = await import('../report.ts')
      await runBuild(dir, { quiet: options.quiet ?? false, force: options.force ?? false })
    })

  program
    .command('init')
    .description('Make a working starter folder: a document in two languages, a glossary and the settings.')
    .argument('[dir]', 'folder to make; existing files are never touched', '.')
    .addHelpText('after', '\nExample:\n  taiyaku init summit && taiyaku build summit')
    .action(async (dir: string) => {
      const { init } = await import('../init.ts')
      for (const path of init(dir)) console.log(path)
    })
}
