import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { align } from '../../pipeline/align/align.ts'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { createLink } from '../../pipeline/link/link.ts'
import { isDocumentLang, type DocumentLang } from '../../pipeline/model/lang.ts'
import type { Doc, Linked } from '../../pipeline/model/text.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import { createTokenize } from '../../pipeline/tokenize/stage.ts'

const GOLD = new URL('../gold/align/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, GOLD), 'utf8')

/** A folder is named after its languages, and what follows a dot; the result is a line a bead, a sentence a cell. */
test.each(readdirSync(GOLD))(
  'should align %s as recorded',
  async name => {
    const [, sourceLang = '', targetLang = ''] = /^(\w+)-([^.]+)/u.exec(name) ?? []
    if (!isDocumentLang(sourceLang) || !isDocumentLang(targetLang)) throw new Error(`${name} is no pair`)
    const glossary = readGlossary([]).value
    const tokenize = createTokenize((await loadTokenizers([sourceLang, targetLang], glossary)).value)
    const link = createLink(glossary)
    const analyze = (path: string, lang: DocumentLang): Doc<Linked> =>
      link(tokenize(ingest({ path, text: read(`${name}/${path}`), id: name, lang }).value).value).value
    const [source, target] = [analyze('source.md', sourceLang), analyze('target.md', targetLang)]
    expect(lines(source, target)).toStrictEqual(JSON.parse(read(`${name}/expected.json`)))
  },
  120_000,
)

function lines(source: Doc<Linked>, target: Doc<Linked>): readonly (readonly (readonly string[])[])[] {
  let [i, j] = [0, 0]
  return align(source, target).map(bead => [
    texts(source, i, (i += bead.source)),
    texts(target, j, (j += bead.target)),
  ])
}

const texts = (doc: Doc<Linked>, from: number, to: number): readonly string[] =>
  doc.segments.slice(from, to).map(({ text }) => text)
