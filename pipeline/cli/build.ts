import { join } from 'node:path'
import type { Pipeline } from '../index.ts'
import type { Finding } from '../model/outcome.ts'
import type { Sheet } from '../model/sheet.ts'
import { shownPath, writeAtomically } from './files.ts'
import { loadGlossary, type LoadedGlossary } from './glossary-cache.ts'
import { beforeDying } from './interrupt.ts'
import {
  INDEX_FILE,
  MANIFEST_FILE,
  removeFiles,
  writeManifest,
  type Manifest,
  type SheetRecord,
} from './manifest.ts'
import { GLOSSARY_ID, makePlan, type Job, type Plan } from './plan.ts'
import type { Progress } from './progress.ts'
import { refuseLinkOut, refuseUnwritable } from './safe-paths.ts'
import { filesOf } from './sheet-files.ts'
import type { Writer } from './writer.ts'

export interface BuildOptions {
  /** Redo everything, changed or not. */
  readonly force: boolean
  readonly progress: (total: number) => Promise<Progress>
}

export interface BuildSummary {
  readonly output: string
  readonly sheets: Manifest
  /** Ids of the sheets that were made in this run. */
  readonly made: readonly string[]
  readonly findings: readonly Finding[]
  readonly borrowedGlossary: boolean
  /** Files of the corpus that are of no kind which can be read, as messages show them. */
  readonly leftOut: readonly string[]
}

/**
 * The main job: every document of the project and its glossary as sheets in every format, and an index page. What has not
 * changed since the last run is left as it is.
 * @throws InputError before anything is written, where any input cannot be read or any file could not be written
 */
export async function build(project: string, { force, progress }: BuildOptions): Promise<BuildSummary> {
  const plan = await makePlan(project, force)
  const { output, due, before, borrowedGlossary } = plan
  const summary = {
    output,
    made: due.map(({ id }) => id),
    borrowedGlossary,
    leftOut: plan.leftOut.map(shownPath),
  }
  if (plan.isDone) return { ...summary, sheets: before, findings: [] }
  // Every text is read before the first sheet is written: a faulty one leaves all sheets as they were.
  const glossary = await loadGlossary(plan.glossary)
  const prepared = await Promise.all(due.map(async job => ({ job, ...(await job.prepare()) })))
  refuseOutput(project, plan)
  const findings = [...glossary.findings, ...prepared.flatMap(p => p.findings)]
  const ledger = createLedger(plan)
  if (due.length > 0)
    findings.push(...(await makeDue(prepared, glossary, plan, ledger, await progress(due.length))))
  const sheets = ledger.sheets()
  await finish(plan, sheets)
  return { ...summary, sheets, findings }
}

/** Nothing is begun that could not be finished. */
function refuseOutput(project: string, { output, due, settings }: Plan): void {
  const files = due.flatMap(({ id }) => filesOf(id, settings).map(({ path }) => join(output, path)))
  const all = [join(output, MANIFEST_FILE), join(output, INDEX_FILE), ...files]
  for (const path of all) refuseLinkOut(project, path)
  refuseUnwritable(all)
}

interface Prepared {
  readonly job: Job
  readonly value: (pipeline: Pipeline) => Sheet
}

/** What stands in the output folder while a run goes on. */
interface Ledger {
  readonly add: (record: SheetRecord) => void
  readonly save: () => void
  readonly sheets: () => Manifest
  readonly count: () => number
}

/** Until its files are written, a sheet that is due has no hash: cut short, the run makes it again. */
function createLedger({ output, jobs, due, before }: Plan): Ledger {
  const records = new Map(Object.entries(before))
  for (const { id } of due) {
    const known = records.get(id)
    if (known) records.set(id, { ...known, hash: '' })
  }
  let made = 0
  return {
    add: record => {
      made++
      records.set(record.id, record)
    },
    // With the records of documents that are gone: their files are still there.
    save: () => writeManifest(output, Object.fromEntries(records)),
    sheets: () => Object.fromEntries(jobs.flatMap(({ id }) => records.get(id) ?? []).map(r => [r.id, r])),
    count: () => made,
  }
}

/** Makes the sheets that are due, and leaves the terminal and the record in order, whatever happens. */
async function makeDue(
  prepared: readonly Prepared[],
  { value: glossary, matchers }: LoadedGlossary,
  { output, settings, restoreHelp }: Plan,
  ledger: Ledger,
  progress: Progress,
): Promise<readonly Finding[]> {
  const release = beforeDying(() => {
    progress.end()
    if (ledger.count() > 0) ledger.save()
    process.stderr.write(interrupted(ledger.count(), prepared.length))
  })
  try {
    progress.say('reading the dictionaries')
    const { createPipeline } = await import('../index.ts')
    const pipeline = await createPipeline(glossary, { ...settings, matchers, restoreHelp })
    const { createWriter } = await import('./writer.ts')
    const writer = await createWriter(output, settings)
    ledger.save()
    await makeSheets(prepared, pipeline, writer, ledger, progress).finally(writer.close)
    return pipeline.notices
  } finally {
    release()
    progress.end()
    if (ledger.count() > 0) ledger.save()
  }
}

const isGlossary = ({ id }: Job): boolean => id === GLOSSARY_ID

async function makeSheets(
  prepared: readonly Prepared[],
  pipeline: Pipeline,
  writer: Writer,
  ledger: Ledger,
  progress: Progress,
): Promise<void> {
  const written: Promise<void>[] = []
  // The glossary's PDF takes longest to set: begun first, it is done when the last text is.
  const order = prepared.toSorted((a, b) => Number(isGlossary(b.job)) - Number(isGlossary(a.job)))
  for (const one of order) {
    // A turn for Ctrl-C, and for what other sheets are waiting for.
    await new Promise(setImmediate)
    written.push(makeSheet(one, pipeline, writer, ledger, progress))
  }
  const failed = (await Promise.allSettled(written)).find(result => result.status === 'rejected')
  // One sheet that cannot be made does not keep the others from it.
  if (failed) throw failed.reason
}

async function makeSheet(
  { job: { id, hash, missing }, value: make }: Prepared,
  pipeline: Pipeline,
  writer: Writer,
  ledger: Ledger,
  progress: Progress,
): Promise<void> {
  const written = await writer.write(make(pipeline))
  ledger.add({ ...written, hash, missing })
  progress.step(id)
}

const interrupted = (made: number, all: number): string =>
  `taiyaku: interrupted: ${made} of ${all} sheets made, the others are as they were; run it again to go on\n`

async function finish({ output, settings, before }: Plan, sheets: Manifest): Promise<void> {
  const { indexPage } = await import('./writer.ts')
  const kept = new Set(Object.values(sheets).flatMap(({ files }) => files.map(({ path }) => path)))
  const stale = Object.values(before).flatMap(({ files }) => files.map(({ path }) => path))
  writeAtomically(join(output, INDEX_FILE), await indexPage(sheets, settings))
  writeManifest(output, sheets)
  removeFiles(
    output,
    stale.filter(path => !kept.has(path)),
  )
}
