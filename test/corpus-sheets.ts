import { readFileSync } from 'node:fs'
import { OWN_GLOSSARY, parseGlossary, readGlossaryFiles } from '../pipeline/cli/glossary-files.ts'
import { createPipeline, ingest } from '../pipeline/index.ts'
import type { DocumentLang } from '../pipeline/model/lang.ts'
import type { Sheet } from '../pipeline/model/sheet.ts'

export const CORPUS = new URL('../corpus/', import.meta.url)
const LANGUAGES: readonly DocumentLang[] = ['en', 'ja', 'zh-Hans', 'ko']

/** The sheets of documents of the project's own corpus, in four languages, with its own glossary. */
export async function corpusSheets(ids: readonly string[]): Promise<readonly Sheet[]> {
  const glossary = await parseGlossary(readGlossaryFiles(OWN_GLOSSARY))
  const pipeline = await createPipeline(glossary.value, { languages: LANGUAGES })
  return ids.map(id =>
    pipeline.sheet(
      LANGUAGES.map(lang => {
        const path = `${id}/${lang}.md`
        const text = readFileSync(new URL(path, CORPUS), 'utf8')
        return pipeline.analyze(ingest({ path, text, id, lang }).value)
      }),
    ),
  )
}
