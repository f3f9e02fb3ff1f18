import { InvalidArgumentError, Option, type Command } from 'commander'
import {
  FORMATS,
  ORIENTATIONS,
  PAPERS,
  type Format,
  type Orientation,
  type Paper,
} from '../../emit/emitter.ts'
import { LAYOUTS, type LayoutName } from '../../emit/layouts/index.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../../model/lang.ts'
import { asDocumentLang, asDocumentLangs, documentLangOption, GLOSSARY_HELP, glossaryOf } from './options.ts'

interface SheetFlags {
  readonly format?: Format
  readonly output: string
  readonly layout: LayoutName
  readonly languages?: readonly DocumentLang[]
  readonly labels?: DocumentLang
  readonly readings?: boolean
  readonly definitions: boolean
  readonly notes: boolean
  readonly paper: Paper
  readonly orientation?: Orientation
  readonly size?: number
  readonly titleLine?: string
  readonly logo?: string
  readonly sourceLine?: string
  readonly glossary?: string
  readonly sourceLang?: DocumentLang
  readonly targetLang?: DocumentLang
}

/** The command that makes one handout. */
export function addSheetCommand(program: Command): void {
  program
    .command('sheet')
    .description('Make a handout of a document, a bitext or the glossary.')
    .argument(
      '<texts...>',
      'a document of the corpus, "glossary", a bitext, or any .md, .txt, .docx or .html file; ' +
        'or several files, each one language of a document',
    )
    .addOption(new Option('--format <format>', 'of the file; without it as its name ends').choices(FORMATS))
    .requiredOption('--output <file>', 'file to write; replaced at once')
    .addOption(new Option('--layout <layout>', 'what it shows').choices(LAYOUTS).default('aligned'))
    .option('--languages <tags>', `columns in their order: ${DOCUMENT_LANGS.join(',')}`, asDocumentLangs)
    .option('--labels <tag>', "language of the handout's own words, such as headings", asDocumentLang)
    .option('--readings', 'furigana, pinyin, romanisation above the words of the text')
    .option('--no-readings', 'no readings at all')
    .option('--no-definitions', 'names only')
    .option('--no-notes', 'no notes and sources')
    .addOption(new Option('--paper <paper>', 'size of the pages').choices(PAPERS).default('universal'))
    .addOption(
      new Option('--orientation <way>', 'of the pages; without it as the columns want').choices(ORIENTATIONS),
    )
    .option('--size <points>', 'type size, 6 to 24', asSize)
    .option('--title-line <text>', 'a line above the title')
    .option('--logo <file>', 'a picture above the title: .png, .jpg or .svg')
    .option('--source-line <text>', 'a line at the end: where the text comes from')
    .option('--glossary <path>', GLOSSARY_HELP)
    .addOption(documentLangOption('source').makeOptionMandatory(false))
    .addOption(documentLangOption('target').makeOptionMandatory(false))
    .addHelpText(
      'after',
      `
Layouts:
  aligned      the text side by side, its terms, its references
  glossary     the terms by domain, with an index for each language
  booth        for interpreters: terms, names, acronyms, numbers, readings
  concordance  every term with the sentences that mention it
  references   the sources, romanised titles restored

Examples:
  taiyaku sheet --layout booth --output booth.pdf summit
  taiyaku sheet --languages ja,en --output summit.docx summit
  taiyaku sheet --readings --output lesson.pdf text.ja.md text.en.md
  taiyaku sheet --source-lang en --target-lang ja --output memory.html tm.tmx`,
    )
    .action(async (names: readonly string[], flags: SheetFlags) => {
      const { format, output, layout, languages, labels, logo, glossary, sourceLang, targetLang } = flags
      const { readings, definitions, notes } = flags
      const { makeSheet } = await import('../sheet.ts')
      const findings = await makeSheet(
        {
          texts: { names, sourceLang, targetLang },
          output,
          format,
          layout,
          looks: looksOf(flags),
          logo,
          labels,
          selection: { languages, readings: readings ?? true, definitions, notes },
        },
        () => glossaryOf(glossary),
      )
      const { printFindings } = await import('../finding-line.ts')
      printFindings(findings)
    })
}

const looksOf = ({ paper, orientation, size, titleLine, sourceLine, readings }: SheetFlags) => ({
  paper,
  ...(orientation && { orientation }),
  ...(size !== undefined && { size }),
  ...(titleLine !== undefined && { titleLine }),
  ...(sourceLine !== undefined && { sourceLine }),
  ...(readings !== undefined && { readings }),
})

const SMALLEST = 6
const LARGEST = 24

function asSize(text: string): number {
  const size = Number(text)
  if (size >= SMALLEST && size <= LARGEST) return size
  throw new InvalidArgumentError(`Expected a number from ${SMALLEST} to ${LARGEST}.`)
}
