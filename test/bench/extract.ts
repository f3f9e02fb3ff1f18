/**
 * How many of the first candidates of `extract` a terminologist accepts, by lists that a person judges.
 *
 *     tsx test/bench/extract.ts list SOURCE TARGET DOCUMENTS > list.tsv
 *     tsx test/bench/extract.ts score judged.tsv…
 *
 * `list` aligns the documents that are there in both languages (`DOCUMENTS/<lang>/**.md`, `.html` files left out) and prints the first
 * `CANDIDATES`, with one context each. The person writes into the first column `y` where the pair could go into a glossary as
 * it stands: both sides are terms of the field in dictionary form, and translate each other; otherwise a word for the fault:
 * `pair` (no translation), `part` (a side has too much or too little), `word` (no term: everyday prose), `form` (no dictionary form).
 * `score` counts, also by score, which should mean how likely a person accepts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignedBitext } from '../../pipeline/extract/aligned-bitext.ts'
import { extract } from '../../pipeline/extract/extract.ts'
import { createPipeline, ingest } from '../../pipeline/index.ts'
import type { CandidateContext } from '../../pipeline/model/candidate.ts'
import { isDocumentLang, type DocumentLang } from '../../pipeline/model/lang.ts'
import type { Doc } from '../../pipeline/model/text.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'

const CANDIDATES = 200
const COLUMNS = [
  'verdict',
  'pair',
  'score',
  'frequency',
  'source',
  'target',
  'context',
  'translation',
] as const
/** Characters of context on each side. */
const CONTEXT = 30

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .toSorted()

async function printList(source: DocumentLang, target: DocumentLang, documents: string): Promise<void> {
  const { analyze } = await createPipeline(readGlossary([]).value, { languages: [source, target] })
  const read = (lang: DocumentLang, name: string): Doc => {
    const path = join(documents, lang, name)
    return ingest({ id: name, lang, path, text: readFileSync(path, 'utf8') }).value
  }
  const theirs = new Set(filesIn(join(documents, target)))
  const bitexts = filesIn(join(documents, source))
    .filter(name => theirs.has(name))
    .map(name => alignedBitext(analyze(read(source, name)), analyze(read(target, name))))
  console.log(COLUMNS.join('\t'))
  const candidates = extract(bitexts, { sourceLang: source, targetLang: target })
  for (const { score, frequency, contexts, ...pair } of candidates.slice(0, CANDIDATES)) {
    const [context] = contexts
    const shown = [context?.source, context?.target].map(side => (side ? marked(side) : ''))
    const cells = ['', `${source}-${target}`, score, frequency, pair.source, pair.target, ...shown]
    console.log(cells.join('\t'))
  }
}

function marked({ text, span: { start, end } }: CandidateContext['source']): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`.replaceAll(/\s+/gu, ' ')
}

/** Widths of the bins in which scores are held against verdicts. */
const BIN = 0.1

function printScore(paths: readonly string[]): void {
  const counts = new Map<string, { right: number; all: number; score: number }>()
  const faults = new Map<string, number>()
  for (const path of paths)
    for (const row of readFileSync(path, 'utf8').split('\n').slice(1).filter(Boolean)) {
      const [verdict = '', pair = '', score = ''] = row.split('\t')
      if (verdict === '') throw new RangeError(`a row without a verdict: ${row}`)
      const bin = (Math.floor(Number(score) / BIN) * BIN).toFixed(1)
      for (const key of [pair, 'all', `score from ${bin}`]) {
        const count = counts.get(key) ?? { right: 0, all: 0, score: 0 }
        counts.set(key, {
          right: count.right + (verdict === 'y' ? 1 : 0),
          all: count.all + 1,
          score: count.score + Number(score),
        })
      }
      if (verdict !== 'y') faults.set(`${pair} ${verdict}`, (faults.get(`${pair} ${verdict}`) ?? 0) + 1)
    }
  for (const [key, { right, all, score }] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${key.padEnd(16)} ${right}/${all} ${(right / all).toFixed(3)}, mean score ${(score / all).toFixed(3)}`,
    )
  for (const [fault, count] of [...faults].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${fault.padEnd(16)} ${count}`)
}

const [command, ...args] = process.argv.slice(2)
if (command === 'list') {
  const [source = '', target = '', documents = ''] = args
  if (!isDocumentLang(source) || !isDocumentLang(target))
    throw new RangeError(`no languages: ${source} ${target}`)
  await printList(source, target, documents)
} else if (command === 'score') printScore(args)
else throw new RangeError(`neither list nor score: ${command}`)
