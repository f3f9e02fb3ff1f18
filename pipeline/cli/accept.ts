import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readReview } from '../extract/review/file.ts'
import type { Decision, Review, ReviewItem } from '../extract/review/review.ts'
import { InputError } from '../model/outcome.ts'
import type { MergeEntry } from '../termbase/merge-entry.ts'
import { mergeEntries, type Merged } from '../termbase/merge.ts'
import { isYaml, REJECTED_FILE } from '../termbase/file.ts'
import { updateRejected, type TermPair } from '../termbase/rejected.ts'
import { readPart } from '../termbase/glossary.ts'
import { readBytes, readText, shownPath, writeAtomically } from './files.ts'
import { projectGlossary, type ProjectGlossary } from './glossary-texts.ts'
import { oneLine } from '../text/one-line.ts'
import { createRomanize } from './romanize.ts'
import { readSettings } from './read-settings.ts'
import { refuseLinkOut, refuseUnwritable } from './safe-paths.ts'

/** Where a project that has no glossary begins one. */
const FIRST_DOMAIN = 'terms'

/**
 * Merges what a file of candidates accepts into the glossary of the project in the current folder, remembers what it
 * rejects, and prints what was done.
 * @throws InputError before anything is written, where anything cannot be read or written
 */
export async function accept(file: string, domain: string | undefined): Promise<void> {
  const review = await readReview(readBytes(file), shownPath(file))
  const glossary = projectGlossary('.', (await readSettings('.')).glossary)
  const accepted = review.items.filter(({ decision }) => decision === 'accept')
  const usual = domain ?? usualDomain(glossary)
  const entries = accepted.map(item => entryOf(item, review, usual, { file, glossary }))
  const { merged, files } = mergeEntries(glossary.files, entries, {
    pathOf: name => join(glossary.folder, `${name}.yaml`),
    romanize: await createRomanize(
      accepted.flatMap(({ source, target }) => [source, target]),
      review,
    ),
  })
  // Read back before it is written: nothing is left behind that the next command could not read.
  for (const changed of files) readPart({ ...changed, path: shownPath(changed.path) })
  const rejected = rejectedText(review, glossary)
  const writes = [...files, ...rejected]
  for (const { path } of writes) refuseLinkOut('.', path)
  refuseUnwritable(writes.map(({ path }) => path))
  for (const { path, text } of writes) writeAtomically(path, text)
  process.stdout.write(report(merged, accepted, review))
  if (glossary.files.length === 0 && files.length > 0)
    process.stdout.write(
      `${shownPath(glossary.folder)} is this project's glossary from now on, in place of the one that comes with taiyaku\n`,
    )
}

/** Of a glossary with a single domain, that. */
function usualDomain({ files }: ProjectGlossary): string | undefined {
  const domains = domainsOf(files)
  return domains.length > 1 ? undefined : (domains[0] ?? FIRST_DOMAIN)
}

const domainsOf = (files: ProjectGlossary['files']): readonly string[] => [
  ...new Set(files.filter(({ path }) => isYaml(path)).map(file => readPart(file).domain.id)),
]

const DOMAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/**
 * The variants were met as writings of what was found: of what a person wrote instead they are none. What differs in capitals
 * alone is found without them.
 */
function nameOf(text: string, found: string, variants: readonly string[]) {
  const known = new Set([text.toLowerCase()])
  const others = variants.filter(variant => {
    const key = variant.trim().toLowerCase()
    return text === found && key !== '' && !known.has(key) && known.add(key)
  })
  return [{ text, ...(others.length > 0 && { variants: others }) }]
}

function entryOf(
  item: ReviewItem,
  { sourceLang, targetLang }: Review,
  usual: string | undefined,
  { file, glossary }: { readonly file: string; readonly glossary: ProjectGlossary },
): MergeEntry {
  const refuse = (reason: string): InputError => new InputError(shownPath(file), item.line, reason)
  const domain = item.domain ?? usual
  if (domain === undefined)
    throw refuse(`no domain: write one of ${domainsOf(glossary.files).join(', ')}, or say --domain`)
  if (!DOMAIN.test(domain))
    throw refuse(`"${domain.slice(0, 40)}" is no domain: write lower-case words joined by hyphens`)
  return {
    domain,
    matchBy: sourceLang,
    designations: {
      [sourceLang]: nameOf(item.source, item.found.source, item.sourceVariants),
      [targetLang]: nameOf(item.target, item.found.target, item.targetVariants),
    },
  }
}

function rejectedText(
  review: Review,
  { folder }: ProjectGlossary,
): readonly { readonly path: string; readonly text: string }[] {
  const path = join(folder, REJECTED_FILE)
  const before = existsSync(path) ? readText(path) : undefined
  const pairs = (decision: Decision): readonly TermPair[] =>
    review.items.filter(item => item.decision === decision).map(({ found }) => ({ ...review, ...found }))
  const text = updateRejected(before, shownPath(path), {
    rejected: pairs('reject'),
    accepted: pairs('accept'),
  })
  return text === (before ?? '') ? [] : [{ path, text }]
}

const HOW: Readonly<Record<Merged['kind'], string>> = {
  added: 'added',
  merged: 'merged',
  present: 'there already',
  locked: 'left out',
}
const WIDEST = Math.max(...Object.values(HOW).map(({ length }) => length))

/** A line for each candidate that was accepted, and the sums. */
function report(merged: readonly Merged[], items: readonly ReviewItem[], review: Review): string {
  const lines = merged.map(({ kind, concept, path, others }, i) => {
    const { source = '', target = '' } = items[i] ?? {}
    const notes = [
      kind === 'locked' ? ' (only YAML files are changed: add it there by hand)' : '',
      others.length > 0 && kind !== 'present' ? ` (also the name of ${others.join(', ')})` : '',
    ]
    return `${HOW[kind].padEnd(WIDEST)}  ${oneLine(`${source} = ${target}`)}: ${concept} in ${shownPath(path)}${notes.join('')}`
  })
  const count = (wanted: (item: ReviewItem) => boolean): number => review.items.filter(wanted).length
  const kinds = (kind: Merged['kind']): number => merged.filter(one => one.kind === kind).length
  const left = count(({ decision }) => decision === 'later' || decision === undefined)
  const sums = [
    `${kinds('added')} added`,
    `${kinds('merged')} merged`,
    `${kinds('present')} there already`,
    ...(kinds('locked') > 0 ? [`${kinds('locked')} left out`] : []),
    `${count(({ decision }) => decision === 'reject')} rejected`,
    `${left} left for later`,
  ]
  return [...lines, sums.join(', '), ''].join('\n')
}
