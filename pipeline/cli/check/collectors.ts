import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import type { Collected } from '../../check/check.ts'
import { packGlossary } from '../../termbase/packed.ts'
import { readIpadicFiles } from '../../text/ipadic-files.ts'
import type { LoadedFiles } from '../../tokenize/load.ts'
import type { MatcherStore } from '../../link/matcher.ts'
import type { Glossary } from '../../model/glossary.ts'
import type { DocumentLang } from '../../model/lang.ts'
import { createCollector, type Collector } from '../../check/collect.ts'

/** Threads that collect, and this one, which concludes. */
export interface Collectors extends Collector {
  /** How many tasks are worth asking for at the same time. */
  readonly atOnce: number
  readonly close: () => Promise<void>
}

export interface RunOptions {
  readonly glossary: Glossary
  readonly matchers?: MatcherStore | undefined
  /** How many threads beside this one; 0: all is done in this one. */
  readonly threads: number
}

export interface CollectorsOptions extends RunOptions {
  /** Of all texts. */
  readonly langs: ReadonlySet<DocumentLang>
}

/** What a thread is given at its start. The files lie in memory that all threads share. */
export interface WorkerData {
  readonly glossary: string
  readonly files: LoadedFiles
}

/** Room for what is new in each thread: units come and go, and little of them stays. */
const YOUNG_MB = 24
/** About 100 MB stay; with more room, garbage is left to lie until the room is full. */
const OLD_MB = 500
/** Of a glossary in memory and compiled, for each of its bytes as text. */
const GLOSSARY_BYTES = 12

const limitsFor = ({ glossary }: WorkerData) => ({
  maxYoungGenerationSizeMb: YOUNG_MB,
  maxOldGenerationSizeMb: OLD_MB + Math.ceil((glossary.length * GLOSSARY_BYTES) / 1e6),
})

/** Compiled with the program; a thread cannot run the sources. */
const WORKER = fileURLToPath(new URL('../../../dist/cli/check/worker.js', import.meta.url))

export async function createCollectors({
  glossary,
  matchers,
  threads,
  langs,
}: CollectorsOptions): Promise<Collectors> {
  const here = createCollector(glossary, { matchers })
  if (threads === 0) return { ...here, atOnce: 1, close: async () => undefined }
  const workerData: WorkerData = {
    glossary: packGlossary({ value: glossary, findings: [] }),
    files: langs.has('ja') ? { ipadic: readIpadicFiles() } : {},
  }
  const pool = new Tinypool({
    filename: WORKER,
    minThreads: threads,
    maxThreads: threads,
    workerData,
    resourceLimits: limitsFor(workerData),
  })
  return {
    collect: task => pool.run(task) as Promise<Collected>,
    conclude: here.conclude,
    atOnce: threads + 1,
    close: () => pool.destroy(),
  }
}
