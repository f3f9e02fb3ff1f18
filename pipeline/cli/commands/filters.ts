import { Option, type Command } from 'commander'
import { ALIGNED_FORMATS } from '../../emit/aligned.ts'
import type { Lang } from '../../model/lang.ts'
import type { AlignRequest } from '../align.ts'
import type { RestorePaths } from '../restore-files.ts'
import { documentLangOption, GLOSSARY_HELP, glossaryOf, langOption, restoreFilesOf } from './options.ts'

/** The commands that go from standard input or files to standard output. */
export function addFilterCommands(program: Command): void {
  addTokenize(program)
  addRestore(program)
  addLink(program)
  addAlign(program)
}

const addTokenize = (program: Command): Command =>
  program
    .command('tokenize')
    .description('Cut texts into tokens: JSON lines in, JSON lines out.')
    .addOption(langOption())
    .option('--glossary <path>', `${GLOSSARY_HELP} (only used for ja-Latn)`)
    .addHelpText(
      'after',
      `
Reads  {"id","text"}
Writes {"id","tokens":[{"start","end","surface","lemma","pos","reading"?}]}

Example:
  echo '{"id":1,"text":"政府は対策を強化した。"}' | taiyaku tokenize --lang ja`,
    )
    .action(async ({ lang, glossary }: { lang: Lang; glossary?: string }) => {
      const { tokenize } = await import('../filters.ts')
      await tokenize(lang, lang === 'ja-Latn' ? await glossaryOf(glossary) : undefined)
    })

const addRestore = (program: Command): Command =>
  program
    .command('restore')
    .description('Bring romanised Japanese titles back to Japanese script: JSON lines in, JSON lines out.')
    .option('--glossary <path>', GLOSSARY_HELP)
    .option('--names <file>', `names with their readings, one a line${PROJECT_HELP}`)
    .option(
      '--model <file>',
      `a language model made by "taiyaku train"${PROJECT_HELP}, else the program's own`,
    )
    .option('--no-dictionaries', 'leave out the dictionaries that are installed')
    .addHelpText(
      'after',
      `
Reads  {"id","text","translation"?}
Writes {"id","text","reading","confidence","tokens","mentions","alternatives"}

A line of names: as it is written, a tab, its reading in kana or romanised, and,
if you like, a tab and person, place or organization; # starts a comment. With a
space inside both, family and given name are also known apart.
  佐藤 健\tさとう けん\tperson

Examples:
  echo '{"id":1,"text":"Saiba kogeki heno taio"}' | taiyaku restore
  taiyaku restore --names names.txt --model own.model < titles.jsonl`,
    )
    .action(async ({ glossary, dictionaries, ...paths }: RestoreOptions) => {
      const { help } = await restoreFilesOf(paths)
      const { restore } = await import('../filters.ts')
      await restore(await glossaryOf(glossary), dictionaries ? help : { ...help, dictionaries: [] })
    })

interface RestoreOptions extends RestorePaths {
  readonly glossary?: string
  readonly dictionaries: boolean
}

const PROJECT_HELP = "; without it the project's own"

const addLink = (program: Command): Command =>
  program
    .command('link')
    .description("Find the glossary's terms in texts: JSON lines in, JSON lines out.")
    .option('--glossary <path>', GLOSSARY_HELP)
    .option('--overlaps', 'all mentions, also those inside longer ones')
    .addHelpText(
      'after',
      `
Reads  {"id","lang","text"}
Writes {"id","mentions":[{"start","end","surface","concept","designation","match"}]}

Example:
  echo '{"id":1,"lang":"ko","text":"사이버공격에 대응했다."}' | taiyaku link --glossary glossary`,
    )
    .action(async ({ glossary, overlaps }: { glossary?: string; overlaps?: boolean }) => {
      const { link } = await import('../filters.ts')
      await link(await glossaryOf(glossary), overlaps ?? false)
    })

type AlignOptions = Omit<AlignRequest, 'source' | 'target'> & { readonly glossary?: string }

const addAlign = (program: Command): Command =>
  program
    .command('align')
    .description('Pair the sentences of a text and its translation.')
    .addOption(documentLangOption('source'))
    .addOption(documentLangOption('target'))
    .option('--glossary <path>', GLOSSARY_HELP)
    .addOption(
      new Option('--format <name>', 'what is written').choices([...ALIGNED_FORMATS]).default('jsonl'),
    )
    .option('--segment', 'cut .txt files into sentences, too', false)
    .option('--output <file>', 'write there, all at once, instead of to standard output')
    .argument('<source>', 'a .txt file, one sentence a line, or a document: .md .html .docx')
    .argument('<target>', 'its translation')
    .addHelpText(
      'after',
      `
jsonl  {"source":[i…],"target":[j…],"cost","doubtful"?}: lines or sentences
       counted from 0; one without a partner has an empty other side. The lower
       the cost the better; look at what is doubtful.
tsv    id, source, target: the pairs, as "taiyaku extract" and "check" read them
tmx    the same as a translation memory

Examples:
  taiyaku align --source-lang en --target-lang ja report.en.txt report.ja.txt
  taiyaku align --source-lang en --target-lang ko --format tsv \\
    --output report.tsv report.en.docx report.ko.docx`,
    )
    .action(async (source: string, target: string, options: AlignOptions) => {
      const { alignFiles } = await import('../align.ts')
      await alignFiles({ ...options, source, target }, await glossaryOf(options.glossary))
    })
