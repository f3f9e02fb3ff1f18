import { existsSync, readFileSync } from 'node:fs'
import { OWN_GLOSSARY, parseGlossary, readGlossaryFiles } from '../pipeline/cli/glossary-files.ts'
import { createPipeline, ingest } from '../pipeline/index.ts'
import type { DocumentLang } from '../pipeline/model/lang.ts'
import type { Sheet } from '../pipeline/model/sheet.ts'

export const CORPUS = new URL('../corpus/', import.meta.url)
export const LANGUAGES: readonly DocumentLang[] = ['en', 'ja', 'zh-Hans', 'ko']

/** The sheets of documents of the project's own corpus, in four languages. */
export const corpusSheets = (ids: readonly string[]): Promise<readonly Sheet[]> =>
  markdownSheets(
    ids.map(id => ({ id, folder: new URL(`${id}/`, CORPUS) })),
    LANGUAGES,
  )

/**
 * The sheets of documents in Markdown with the project's own glossary.
 * @param documents `folder` has a file for each language that the document is in, named by its tag
 * @param languages the columns of the entries, and of the text as far as the document has them; the first is the pivot
 */
export async function markdownSheets(
  documents: readonly { readonly id: string; readonly folder: URL }[],
  languages: readonly DocumentLang[],
): Promise<readonly Sheet[]> {
  const glossary = await parseGlossary(readGlossaryFiles(OWN_GLOSSARY))
  const pipeline = await createPipeline(glossary.value, { languages })
  return documents.map(({ id, folder }) =>
    pipeline.sheet(
      languages.flatMap(lang => {
        const file = new URL(`${lang}.md`, folder)
        if (!existsSync(file)) return []
        const text = readFileSync(file, 'utf8')
        return [pipeline.analyze(ingest({ path: `${id}/${lang}.md`, text, id, lang }).value)]
      }),
    ),
  )
}
