import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import type { Collected } from '../../check/check.ts'
import { packGlossary } from '../../termbase/packed.ts'
import { createCollector, type Collector } from '../../check/collect.ts'
import type { RunOptions } from './run.ts'

/** Threads that collect, and this one, which concludes. */
export interface Collectors extends Collector {
  readonly close: () => Promise<void>
}

/** Compiled with the program; a thread cannot run the sources. */
const WORKER = fileURLToPath(new URL('../../../dist/cli/check/worker.js', import.meta.url))

export async function createCollectors({ glossary, matchers, threads }: RunOptions): Promise<Collectors> {
  const here = createCollector(glossary, matchers)
  if (threads === 0) return { ...here, close: async () => undefined }
  const packed = packGlossary({ value: glossary, findings: [] })
  const pool = new Tinypool({
    filename: WORKER,
    minThreads: threads,
    maxThreads: threads,
    workerData: packed,
  })
  return {
    collect: task => pool.run(task) as Promise<Collected>,
    conclude: here.conclude,
    close: () => pool.destroy(),
  }
}
