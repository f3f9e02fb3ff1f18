import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { DocumentLang } from '../model/lang.ts'
import { InputError, type Finding } from '../model/outcome.ts'
import { namesOf } from '../termbase/diff.ts'
import type { ForeignConcept } from '../termbase/exchange/concept.ts'
import { exchangeFormat, formatOf } from '../termbase/exchange/formats.ts'
import type { FormatName } from '../termbase/exchange/names.ts'
import type { GlossaryText } from '../termbase/file.ts'
import { readPart } from '../termbase/glossary.ts'
import type { Romanize } from '../termbase/slug.ts'
import { planImport, type ImportItem, type ImportPlan } from '../termbase/import.ts'
import { oneLine } from '../text/one-line.ts'
import { isFolder, readBytes, shownPath, writeAtomically } from './files.ts'
import { findingLine } from './finding-line.ts'
import { projectGlossary } from './glossary-texts.ts'
import { readSettings } from './read-settings.ts'
import { refuseLinkOut, refuseUnwritable } from './safe-paths.ts'

export interface ImportArguments {
  readonly format?: FormatName
  readonly languages?: readonly DocumentLang[]
  readonly map?: ReadonlyMap<string, string>
  readonly domain?: string
  readonly addHomonyms?: boolean
  readonly yes?: boolean
}

/**
 * Shows what a file of another program would change in the glossary of the project in the current folder, and changes it
 * when that is wanted. @throws InputError before anything is written, where anything cannot be read or written
 */
export async function importGlossary(file: string, options: ImportArguments): Promise<void> {
  const settings = await readSettings('.')
  const { concepts, findings } = await readForeign(file, {
    ...options,
    languages: options.languages ?? settings.languages,
  })
  const glossary = projectGlossary('.', settings.glossary)
  const plan = await planned(glossary.files, concepts, glossary.folder, options)
  for (const finding of findings) process.stdout.write(findingLine(finding, process.stdout))
  process.stdout.write(planText(plan.items, glossary.folder))
  if (plan.files.length === 0) return
  for (const { path } of plan.files) refuseLinkOut('.', path)
  refuseUnwritable(plan.files.map(({ path }) => path))
  if (options.yes !== true && !(await confirmed(plan.files.length))) return
  for (const { path, text } of plan.files) writeAtomically(path, text)
}

/** The concepts of any glossary file. @throws InputError where it cannot be read */
export async function readForeign(
  file: string,
  { format, languages = [], map }: ImportArguments,
): Promise<{ readonly concepts: readonly ForeignConcept[]; readonly findings: readonly Finding[] }> {
  const path = shownPath(file)
  if (isFolder(file))
    throw new InputError(path, undefined, 'is a folder: name one file, or say "taiyaku glossary merge"')
  const reader = await exchangeFormat(format ?? formatOf(path))
  const { value, findings } = await reader.read({ path, bytes: readBytes(file) }, { languages, columns: map })
  return { concepts: value, findings }
}

/** The plan, read back before anything is written: nothing is left behind that the next command could not read. */
export async function planned(
  files: readonly GlossaryText[],
  concepts: readonly ForeignConcept[],
  folder: string,
  { domain, addHomonyms = false }: Pick<ImportArguments, 'domain' | 'addHomonyms'>,
): Promise<ImportPlan> {
  const plan = planImport(files, concepts, {
    pathOf: name => join(folder, `${name}.yaml`),
    romanize: await romanizeFor(concepts),
    domain,
    addsHomonyms: addHomonyms,
  })
  for (const changed of plan.files) readPart({ ...changed, path: shownPath(changed.path) })
  return plan
}

/** For the ids of concepts that have none and no English name; what reads other scripts is loaded only for them. */
async function romanizeFor(concepts: readonly ForeignConcept[]): Promise<Romanize | undefined> {
  const nameless = concepts.filter(({ id, designations: { en } }) => id === undefined && !en)
  if (nameless.length === 0) return undefined
  const { createRomanize } = await import('./romanize.ts')
  const japanese = nameless.flatMap(({ designations: { ja = [] } }) => ja.map(({ text }) => text))
  return createRomanize(japanese, {
    sourceLang: 'ja',
    targetLang: japanese.length > 0 ? 'zh-Hans' : 'en',
  })
}

const WIDEST = 'conflict'.length

/** A line for each concept that would be new or other, and the sums. */
export function planText(items: readonly ImportItem[], folder: string): string {
  const lines = items.flatMap(item => {
    const { kind, concept, path, foreign, additions, conflicts } = item
    if (kind === 'present' && conflicts.length === 0) return []
    const head = `${kind.padEnd(WIDEST)}  ${concept}`
    if (kind === 'new') return [`${head}  ${namesOf(foreign)}  (${shownPath(path)})`]
    const locked = kind === 'locked' ? ['only YAML files are changed: add it there by hand'] : []
    return [
      ...[...additions, ...locked].map(line => `${head}  ${line}`),
      ...conflicts.map(line => `${'conflict'.padEnd(WIDEST)}  ${concept}  ${line}`),
    ]
  })
  const count = (kind: ImportItem['kind']): number => items.filter(item => item.kind === kind).length
  const inConflict = items.filter(({ conflicts }) => conflicts.length > 0).length
  const sums = [
    `${count('new')} new`,
    `${count('changed')} changed`,
    `${inConflict} in conflict`,
    `${count('present')} there already`,
    ...(count('locked') > 0 ? [`${count('locked')} left out`] : []),
  ]
  return `${[...lines.map(oneLine), `${sums.join(', ')} in ${shownPath(folder)}`].join('\n')}\n`
}

/** @throws InputError where nobody can be asked */
async function confirmed(files: number): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new InputError('glossary import', undefined, 'nothing written: say --yes to write it')
  const questions = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const answer = await questions.question(`Write ${files} ${files === 1 ? 'file' : 'files'}? (y/N) `)
    return /^y(?:es)?$/iu.test(answer.trim())
  } finally {
    questions.close()
  }
}
