import { beforeAll, expect, test } from 'vitest'
import type { LinkText } from '../../pipeline/link/link.ts'
import type { Glossary } from '../../pipeline/model/glossary.ts'
import type { Lang } from '../../pipeline/model/lang.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import type { Tokenizers } from '../../pipeline/tokenize/stage.ts'
import { analyzed, linker, marked, unmarked } from './marked.ts'

/** What a row claims, then the text with its terms marked as `marked.ts` has it. */
export type TableRow = readonly [claim: string, text: string]

/** A function that adds a test for each row: the linker finds the marked terms and nothing else. */
export function linkTable(
  glossary: Glossary,
  langs: readonly Lang[],
): (lang: Lang, rows: readonly TableRow[]) => void {
  let tokenizers: Tokenizers
  let link: LinkText
  beforeAll(async () => {
    tokenizers = (await loadTokenizers(langs, glossary)).value
    link = linker(glossary)
  }, 120_000)
  return (lang, rows) => {
    test.each(rows)(`should %s`, (_, row) => {
      const text = unmarked(row)
      expect(marked(text, link(analyzed(tokenizers, lang, text)))).toBe(row)
    })
  }
}
