import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  createPipeline,
  ingest,
  readGlossary,
  type Glossary,
  type Pipeline,
  type Sheet,
} from '../../pipeline/index.ts'
import { cellText } from '../../pipeline/model/sheet.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LANGUAGES = ['en', 'ja', 'zh-Hans', 'ko'] as const
const DOCUMENTS = readdirSync(join(ROOT, 'corpus'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)

/** Headlines differ in how they print spaces and quotation marks; the words must be the same. */
const words = (title: string): string => title.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '')

let glossary: Glossary
let pipeline: Pipeline
const sheets = new Map<string, Sheet>()

beforeAll(async () => {
  const folder = join(ROOT, 'glossary')
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  glossary = readGlossary(names.map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }))).value
  pipeline = await createPipeline(glossary, { languages: LANGUAGES })
  for (const id of DOCUMENTS) {
    const versions = LANGUAGES.map(lang => {
      const path = join(ROOT, 'corpus', id, `${lang}.md`)
      return pipeline.analyze(ingest({ path, text: readFileSync(path, 'utf8'), id, lang }).value)
    })
    sheets.set(id, pipeline.sheet(versions))
  }
}, 120_000)

const sheetOf = (id: string): Sheet => {
  const sheet = sheets.get(id)
  if (!sheet) throw new RangeError(id)
  return sheet
}

describe('the own corpus', () => {
  it('should hold at least eight documents', () => {
    expect(DOCUMENTS.length).toBeGreaterThanOrEqual(8)
  })

  it.each(DOCUMENTS)('should leave no cell of %s empty and no row doubtful', id => {
    for (const { id: row, cells, doubtful } of sheetOf(id).rows) {
      expect(Object.keys(cells).toSorted(), `${id} ${row}`).toEqual([...LANGUAGES].toSorted())
      expect(doubtful, `${id} ${row}: ${cellText(cells.en ?? [])}`).toBe(false)
    }
  })

  it.each(DOCUMENTS)('should give %s the same references in every language', id => {
    for (const { number, versions } of sheetOf(id).references)
      expect(Object.keys(versions).toSorted(), `${id} ${number}`).toEqual([...LANGUAGES].toSorted())
  })

  it('should find terms in every language of every document', () => {
    for (const [id, { rows }] of sheets)
      for (const lang of LANGUAGES) {
        const terms = rows.flatMap(row => (row.cells[lang] ?? []).filter(run => run.kind === 'term'))
        expect(terms.length, `${id} ${lang}`).toBeGreaterThan(20)
      }
  })

  it('should restore the cited headlines on the first cyber dialogue', () => {
    const restored = sheetOf('trilateral-cyber-dialogue').references.flatMap(({ versions }) => {
      const title = versions.en?.restored
      return title ? [words(cellText(title.runs))] : []
    })
    expect(restored).toEqual(
      [
        'サイバー対策で対話継続　日中韓が初の実務者協議',
        '日中韓、サイバー攻撃対策へ協力探る　初会合',
        'サイバー攻撃への対応　日中韓「対話継続」',
      ].map(words),
    )
  })

  it('should restore most headlines of the whole corpus to what the Japanese versions print', () => {
    const titles = [...sheets.values()].flatMap(sheet =>
      sheet.references.flatMap(({ versions: { en, ja } }) =>
        en?.restored && ja ? [[cellText(en.restored.runs), cellText(ja.title)] as const] : [],
      ),
    )
    const right = titles.filter(([restored, printed]) => words(restored) === words(printed))
    expect(titles.length).toBeGreaterThanOrEqual(24)
    expect(right.length / titles.length).toBeGreaterThanOrEqual(0.5)
  })
})

describe('the own glossary', () => {
  it('should hold at least 400 concepts, each in all four languages', () => {
    const concepts = [...glossary.concepts.values()]
    expect(concepts.length).toBeGreaterThanOrEqual(400)
    for (const { id, designations } of concepts)
      for (const lang of LANGUAGES)
        expect(
          designations.some(designation => designation.lang === lang),
          `${id} ${lang}`,
        ).toBe(true)
  })

  it('should make a sheet of every concept', () => {
    expect(pipeline.glossarySheet('glossary', { en: 'Glossary' }).entries).toHaveLength(
      glossary.concepts.size,
    )
  })
})
