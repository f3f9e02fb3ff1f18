import { workerData } from 'node:worker_threads'
import type { Collected } from '../../check/check.ts'
import { unpackGlossary } from '../../termbase/packed.ts'
import type { WorkerData } from './collectors.ts'
import { createCollector, type CollectTask } from '../../check/collect.ts'

/** The pool puts what is its own first. */
const [, { glossary, files }] = workerData as readonly [unknown, WorkerData]
const collector = createCollector(unpackGlossary(glossary).value, { files })

export default (task: CollectTask): Promise<Collected> => collector.collect(task)
