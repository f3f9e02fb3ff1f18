import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import { extractFrom } from '../extract/extract.ts'
import { readReview, REVIEW_ENDINGS, writeReview } from '../extract/review/file.ts'
import { createReview } from '../extract/review/review.ts'
import { Units } from '../extract/units.ts'
import type { Candidate } from '../model/candidate.ts'
import { InputError } from '../model/outcome.ts'
import { readBytes, refuseInputAsOutput, shownPath, writeAtomically } from './files.ts'
import { glossaryFolder, OWN_GLOSSARY } from './glossary-files.ts'
import type { LoadedGlossary } from './glossary-cache.ts'
import { readRejectedPairs } from './glossary-texts.ts'
import { readSettings } from './read-settings.ts'
import { tokenizedBitexts, type BitextRequest } from './tokenized-bitexts.ts'

export interface ExtractRequest extends BitextRequest {
  readonly limit?: number
  readonly minFrequency?: number
  /** The glossary that was named, where one was. */
  readonly glossary?: string
  /** A file of candidates to decide on (.xlsx, .yaml), or of lines (.jsonl); standard output where none is named. */
  readonly output?: string
}

/** @throws InputError where anything cannot be read, or the output cannot be written, before anything is written */
export async function extract(request: ExtractRequest, glossary: LoadedGlossary): Promise<void> {
  const { sourceLang, targetLang, limit, minFrequency, output } = request
  await refuseOutput(output)
  if (output !== undefined) refuseInputAsOutput(output, [...request.paths, request.glossary ?? ''])
  const settings = await readSettings('.')
  const rejected = readRejectedPairs('.', settings.glossary)
  // The program's own glossary helps to align; what a project without one lacks is not what that has.
  const isOwn = request.glossary !== undefined || glossaryFolder('.', settings.glossary) !== OWN_GLOSSARY
  const units = new Units()
  for await (const bitext of tokenizedBitexts(request, glossary)) units.add(bitext)
  const found = extractFrom(units, {
    isRejected: (source, target) => rejected.has({ sourceLang, targetLang, source, target }),
    sourceLang,
    targetLang,
    ...(isOwn && { glossary: glossary.value }),
    ...(minFrequency !== undefined && { minFrequency }),
  })
  const candidates = found.slice(0, limit)
  if (output !== undefined && isReview(output))
    return writeAtomically(output, await writeReview(createReview(candidates, request), output))
  const lines = candidates.map(candidate => `${JSON.stringify(rowOf(candidate))}\n`)
  if (output !== undefined) writeAtomically(output, lines.join(''))
  else for (const line of lines) if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}

const isReview = (path: string): boolean => REVIEW_ENDINGS.includes(extname(path).toLowerCase())

/** Before the work, which takes a while. */
async function refuseOutput(output: string | undefined): Promise<void> {
  if (output === undefined || extname(output).toLowerCase() === '.jsonl') return
  const refused = (reason: string): InputError => new InputError(shownPath(output), undefined, reason)
  if (!isReview(output))
    throw refused(`not a file of candidates: expected ${[...REVIEW_ENDINGS, '.jsonl'].join(', ')}`)
  const count = await decisionsIn(output)
  if (count > 0)
    throw refused(
      `holds ${count} ${count === 1 ? 'decision' : 'decisions'}: accept it with "taiyaku glossary accept" and remove it, or name another file`,
    )
}

/** What a person has decided in a file that is to be replaced. A file of another kind holds nothing of that. */
async function decisionsIn(path: string): Promise<number> {
  if (!existsSync(path)) return 0
  try {
    const { items } = await readReview(readBytes(path), shownPath(path))
    return items.filter(({ decision }) => decision !== undefined).length
  } catch (error) {
    if (error instanceof InputError) return 0
    throw error
  }
}

/** What people and other programs look at first comes first. */
const rowOf = ({ source, target, score, frequency, ...rest }: Candidate): unknown => ({
  source,
  target,
  score,
  frequency,
  ...rest,
})
