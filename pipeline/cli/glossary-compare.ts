import { basename, join, resolve } from 'node:path'
import { InputError } from '../model/outcome.ts'
import { diffGlossaries, type ConceptDifference } from '../termbase/diff.ts'
import { conceptsOf, type ForeignConcept } from '../termbase/exchange/concept.ts'
import type { Unsaid } from '../termbase/exchange/part.ts'
import { isYaml, type GlossaryText } from '../termbase/file.ts'
import { decode } from '../text/decode.ts'
import { oneLine } from '../text/one-line.ts'
import { isOurs, readAnyGlossary } from './any-glossary.ts'
import { isFolder, shownPath, writeAtomically } from './files.ts'
import { printFindings } from './finding-line.ts'
import { readGlossaryFiles } from './glossary-files.ts'
import { planned, planText } from './glossary-import.ts'
import { refuseUnwritable } from './safe-paths.ts'

const SIGNS: Readonly<Record<ConceptDifference['kind'], string>> = { added: '+', removed: '-', changed: '~' }

/** Prints how the second glossary differs from the first. @returns true where it does */
export async function diffFiles(before: string, after: string, { json = false }): Promise<boolean> {
  const [a, b] = [await readAnyGlossary(before), await readAnyGlossary(after)]
  printFindings([...a.findings, ...b.findings])
  const differences = diffGlossaries(a.value, b.value, new Set([...a.unsaid, ...b.unsaid]))
  if (json) process.stdout.write(`${JSON.stringify(differences, null, 2)}\n`)
  else process.stdout.write(diffText(differences))
  return differences.length > 0
}

function diffText(differences: readonly ConceptDifference[]): string {
  const lines = differences.flatMap(({ kind, concept, names, changes }) => [
    `${SIGNS[kind]} ${concept}  ${names}`,
    ...changes.map(change => `    ${change}`),
  ])
  const count = (kind: ConceptDifference['kind']): number =>
    differences.filter(difference => difference.kind === kind).length
  const sums = `${count('added')} added, ${count('removed')} removed, ${count('changed')} changed`
  return `${[...lines.map(oneLine), sums].join('\n')}\n`
}

/**
 * Writes a folder with the first glossary and what the second adds to it, and prints what that is.
 * @throws InputError before anything is written
 */
export async function mergeFiles(
  first: string,
  second: string,
  { output, addHomonyms = false }: { readonly output: string; readonly addHomonyms?: boolean },
): Promise<void> {
  if (isFolder(output) && readableFolder(output))
    throw new InputError(shownPath(output), undefined, 'holds a glossary already: name a new folder')
  const base = await baseFiles(first, output)
  const { value, findings, unsaid } = await readAnyGlossary(second)
  printFindings(findings)
  const concepts = conceptsOf(value).map(concept => withoutMadeUp(concept, unsaid))
  const plan = await planned(base, concepts, output, { addHomonyms })
  const files = new Map([...base, ...plan.files].map(({ path, text }) => [path, text]))
  refuseUnwritable(files.keys())
  for (const [path, text] of files) writeAtomically(path, text)
  process.stdout.write(planText(plan.items, output))
}

/** An id that was made of an English name is no reason to think that two concepts are one. */
function withoutMadeUp({ id, ...rest }: ForeignConcept, unsaid: Unsaid): ForeignConcept {
  return id === undefined || unsaid.has('id') ? rest : { ...rest, id }
}

function readableFolder(folder: string): boolean {
  try {
    return readGlossaryFiles(folder).files.length > 0
  } catch (error) {
    if (error instanceof InputError) return false
    throw error
  }
}

/** The files of the first glossary where they are to stand; YAML stays as it is, anything else becomes YAML. */
async function baseFiles(path: string, output: string): Promise<readonly GlossaryText[]> {
  const files = isOurs(path) ? readGlossaryFiles(path).files : []
  if (files.length > 0 && files.every(file => isYaml(file.path)))
    return files.map(file => ({
      path: join(output, basename(file.path)),
      text: decode(file.bytes, shownPath(file.path)),
    }))
  const { value, findings } = await readAnyGlossary(path)
  printFindings(findings)
  const concepts = conceptsOf(value)
  return (await planned([], concepts, resolve(output), { addHomonyms: true })).files.map(file => ({
    ...file,
    path: join(output, basename(file.path)),
  }))
}
