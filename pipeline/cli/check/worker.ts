import { workerData } from 'node:worker_threads'
import type { Collected } from '../../check/check.ts'
import { unpackGlossary } from '../../termbase/packed.ts'
import { createCollector, type CollectTask } from '../../check/collect.ts'

/** The pool puts what is its own first. */
const [, packed] = workerData as readonly [unknown, string]
const collector = createCollector(unpackGlossary(packed).value)

export default (task: CollectTask): Promise<Collected> => collector.collect(task)
