import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDocxEmitter } from '../../pipeline/emit/docx/docx.ts'
import { readSheetSource, type SheetTexts } from '../../pipeline/cli/sheet-source.ts'
import { DEFAULTS } from '../../pipeline/cli/settings.ts'
import { createPipeline, type Pipeline } from '../../pipeline/index.ts'
import { indexConcepts } from '../../pipeline/model/glossary.ts'
import { cellText } from '../../pipeline/model/sheet.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { sampleSheet } from '../emit/sample-sheet.ts'
import { folder, removeFolders, write } from './project.ts'

const EN = 'A hotline was set up.'
const JA = 'ホットラインが設けられた。'

/** A file of each kind that a sheet is made of. */
const FILES = {
  'brief.md': `# A hotline\n\n${EN}\n`,
  'brief.ja.txt': `ホットライン\n\n${JA}\n`,
  'folder/ja.md': `${JA}\n`,
  'page.html': `<!-- <i>A note</i> in English that is much longer than the text itself. --><p>${JA}</p>`,
  'unit.tmx': `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>${EN}</seg></tuv><tuv xml:lang="ja"><seg>${JA}</seg></tuv></tu></body></tmx>`,
  'unit.xlf': `<xliff version="1.2"><file source-language="en" target-language="ja" datatype="plaintext" original="a"><body><trans-unit id="1"><source>${EN}</source><target>${JA}</target></trans-unit></body></file></xliff>`,
  'unit.po': `msgid "${EN}"\nmsgstr "${JA}"\n`,
  'unit.tsv': `id\tsource\ttarget\na\t${EN}\t${JA}\n`,
  'en.json': JSON.stringify({ hotline: EN }),
  'ja.json': JSON.stringify({ hotline: JA }),
} as const

let root = ''
let pipeline: Pipeline
beforeAll(async () => {
  root = folder()
  pipeline = await createPipeline(indexConcepts([], []), { languages: ['en', 'ja'] })
  for (const [name, text] of Object.entries(FILES)) write(root, name, text)
  const sheet = { ...sampleSheet(), languages: ['en'], entryLanguages: ['en'] } as const
  const word = await createDocxEmitter()(sheet, { labels: await createLabels('en'), paper: 'a4' })
  write(root, 'word.docx', word)
})
afterAll(removeFolders)

const SIDES = { sourceLang: 'en', targetLang: 'ja' } as const

const source = async ({ names, ...sides }: SheetTexts) => {
  const settings = { ...DEFAULTS, languages: ['ja', 'en', 'ko'] } as const
  return (await readSheetSource({ names: names.map(name => join(root, name)), ...sides }, settings)).value
}

describe('what a sheet is made of', () => {
  test.each<[string, SheetTexts, string, readonly string[]]>([
    ['a Markdown document', { names: ['brief.md'] }, 'brief', ['', EN]],
    ['a plain text that names its language', { names: ['brief.ja.txt'] }, 'brief', [JA, '']],
    ['a page, by its letters without its comments', { names: ['page.html'] }, 'page', [JA, '']],
    ['a file that is called after its language', { names: ['folder/ja.md'] }, 'folder', [JA, '']],
    ['a Word document', { names: ['word.docx'] }, 'word', ['', 'It took notes but gave no marks.']],
    ['a document and its translation', { names: ['brief.md', 'brief.ja.txt'] }, 'brief', [JA, EN]],
    [
      'files that say nothing, as the user says',
      { names: ['page.html', 'brief.md'], ...SIDES },
      'page',
      [EN, JA],
    ],
    ['a translation memory', { names: ['unit.tmx'], ...SIDES }, 'unit', [JA, EN]],
    ['an XLIFF file', { names: ['unit.xlf'], ...SIDES }, 'unit', [JA, EN]],
    ['a PO file', { names: ['unit.po'], ...SIDES }, 'unit', [JA, EN]],
    ['a table', { names: ['unit.tsv'], ...SIDES }, 'unit', [JA, EN]],
    ['a catalogue and its translation', { names: ['en.json', 'ja.json'], ...SIDES }, 'ja', [JA, EN]],
  ])('should be %s', async (_, texts, id, [ja, en]) => {
    const { prepare } = await source(texts)
    const sheet = prepare(pipeline)
    expect(sheet.id).toBe(id)
    const all = (lang: 'en' | 'ja') => sheet.rows.map(row => cellText(row.cells[lang] ?? [])).join('\n')
    expect(all('ja')).toContain(ja)
    expect(all('en')).toContain(en)
  })

  test.each<[SheetTexts, readonly string[]]>([
    [{ names: ['brief.md'] }, ['ja', 'en', 'ko']],
    [{ names: ['brief.md', 'brief.ja.txt'] }, ['en', 'ja']],
    [{ names: ['unit.tmx'], ...SIDES }, ['en', 'ja']],
  ])(
    'should have the columns that %o is in, or a single text those of the project',
    async (texts, columns) => {
      expect((await source(texts)).languages).toEqual(columns)
    },
  )
})
