/**
 * How many links are right, by a sample that a person judges.
 *
 *     tsx test/bench/precision.ts sample SEED [GLOSSARY DOCUMENTS] > sample.tsv
 *     tsx test/bench/precision.ts score judged.tsv…
 *
 * `sample` prints links drawn at random from the corpus with the project's glossary and, where they are named, from other
 * documents (`DOCUMENTS/<lang>/**.md`) with their own: as many of each source, `LINKS` a language. The person writes into
 * the first column `y` where the marked words mean the concept and nothing is missing or too much, otherwise a word for the
 * fault. `score` counts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { createLink } from '../../pipeline/link/link.ts'
import { preferredDesignation, type Glossary } from '../../pipeline/model/glossary.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import type { Doc, Linked, Mention } from '../../pipeline/model/text.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import { createTokenize } from '../../pipeline/tokenize/stage.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LANGS: readonly DocumentLang[] = ['en', 'ja', 'zh-Hans', 'ko']
const LINKS = 76
/** Characters of context on each side. */
const CONTEXT = 30
const COLUMNS = ['verdict', 'source', 'lang', 'concept', 'match', 'link', 'english'] as const

interface Source {
  readonly name: string
  readonly glossary: Glossary
  readonly pathsOf: (lang: DocumentLang) => readonly string[]
}

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .toSorted()
    .map(name => join(folder, name))

const glossaryOf = (paths: readonly string[]): Glossary =>
  readGlossary(paths.map(path => ({ path, text: readFileSync(path, 'utf8') }))).value

function sources(glossary?: string, documents?: string): readonly Source[] {
  const own: Source = {
    name: 'own',
    glossary: glossaryOf(filesIn(join(ROOT, 'glossary'), '.yaml')),
    pathsOf: lang => filesIn(join(ROOT, 'corpus'), `/${lang}.md`),
  }
  if (glossary === undefined || documents === undefined) return [own]
  return [
    own,
    {
      name: 'other',
      glossary: glossaryOf([glossary]),
      pathsOf: lang => filesIn(join(documents, lang), '.md'),
    },
  ]
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function drawn<T>(all: readonly T[], count: number, next: () => number): readonly T[] {
  const pool = [...all]
  return Array.from({ length: Math.min(count, pool.length) }, () =>
    pool.splice(Math.floor(next() * pool.length), 1),
  ).flat()
}

/** Of several concepts at one place the first is what a reader sees. */
const shownIn = (doc: Doc<Linked>): readonly (readonly [Linked, Mention])[] =>
  [
    ...doc.segments,
    ...doc.references.flatMap(({ title, translation }) => (translation ? [title, translation] : [title])),
  ].flatMap(segment =>
    segment.mentions
      .filter((mention, n) => segment.mentions[n - 1]?.start !== mention.start)
      .map(mention => [segment, mention] as const),
  )

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ')

async function printSample(seed: number, from: readonly Source[]): Promise<void> {
  const tokenize = createTokenize((await loadTokenizers([...LANGS, 'ja-Latn'], from[0]?.glossary)).value)
  const next = random(seed)
  console.log(COLUMNS.join('\t'))
  for (const { name, glossary, pathsOf } of from) {
    const link = createLink(glossary)
    for (const lang of LANGS) {
      const links = pathsOf(lang).flatMap(path => {
        const doc = ingest({ id: path, lang, path, text: readFileSync(path, 'utf8') }).value
        return shownIn(link(tokenize(doc).value).value)
      })
      for (const [{ text }, { start, end, surface, concept, match }] of drawn(
        links,
        LINKS / from.length,
        next,
      )) {
        const before = oneLine(text.slice(Math.max(0, start - CONTEXT), start))
        const after = oneLine(text.slice(end, end + CONTEXT))
        const known = glossary.concepts.get(concept)
        const english = known && preferredDesignation(known, 'en')?.text
        console.log(
          ['', name, lang, concept, match, `${before}[${oneLine(surface)}]${after}`, english ?? ''].join(
            '\t',
          ),
        )
      }
    }
  }
}

function printScore(paths: readonly string[]): void {
  const counts = new Map<string, { right: number; all: number }>()
  const faults = new Map<string, number>()
  for (const path of paths)
    for (const row of readFileSync(path, 'utf8').split('\n').slice(1).filter(Boolean)) {
      const [verdict = '', source = '', lang = ''] = row.split('\t')
      if (verdict === '') throw new RangeError(`a row without a verdict: ${row}`)
      for (const key of [`${lang} ${source}`, `${lang} all`, 'all']) {
        const count = counts.get(key) ?? { right: 0, all: 0 }
        counts.set(key, { right: count.right + (verdict === 'y' ? 1 : 0), all: count.all + 1 })
      }
      if (verdict !== 'y') faults.set(verdict, (faults.get(verdict) ?? 0) + 1)
    }
  for (const [key, { right, all }] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${key.padEnd(16)} ${right}/${all} ${(right / all).toFixed(3)}`)
  for (const [fault, count] of faults) console.log(`${fault.padEnd(16)} ${count}`)
}

const [command, ...args] = process.argv.slice(2)
if (command === 'sample') await printSample(Number(args[0]), sources(args[1], args[2]))
else if (command === 'score') printScore(args)
else throw new RangeError(`neither sample nor score: ${command}`)
