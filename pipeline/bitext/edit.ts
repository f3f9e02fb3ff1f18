import type { Side } from '../model/bitext.ts'
import type { Fix } from '../model/check.ts'
import type { Span } from '../model/text.ts'
import { literalRun, partOf, partsAt, placeOf, type Run } from '../text/runs.ts'
import type { Format, TranslatedFile } from './file.ts'
import { formatOf } from './read.ts'

/** What a part of a target's text becomes. */
export interface Edit extends Fix {
  readonly target: Pick<Side, 'id' | 'source'>
}

/** What of the file becomes what, escapes included. */
interface Change extends Span {
  readonly text: string
}

/**
 * The file's text with the edits applied; nothing else of it changes, and markup inside of an edited part stays.
 * @throws RangeError where two edits overlap, a span is not in the target, or the target has no place in the file
 */
export function applyEdits(file: TranslatedFile, edits: readonly Edit[]): string {
  const format = formatOf(file)
  const changes = edits
    .flatMap(edit => changesOf(file.text, format, edit))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let at = 0
  for (const { start, end, text } of changes) {
    if (start < at) throw new RangeError(`two edits overlap at ${start} of ${file.path}`)
    parts.push(file.text.slice(at, start), text)
    at = end
  }
  return parts.join('') + file.text.slice(at)
}

/** The new text stands in the stead of the first run that is touched; what is touched of the others goes. */
function changesOf(file: string, { runs: runsOf, escape }: Format, edit: Edit): readonly Change[] {
  const runs = runsOf(file, edit.target.source)
  const length = runs.reduce((sum, { text }) => sum + text.length, 0)
  if (edit.start < 0 || edit.start > edit.end || edit.end > length)
    throw new RangeError(`edit at ${edit.start} to ${edit.end} of "${edit.target.id}", which has ${length}`)
  const parts = partsAt(runs, edit)
  if (parts.length === 0) return [insertion(file, runs, edit, escape)]
  return parts.map(({ run, span }, n) => {
    const place = partOf(run, span)
    // Of an escape that is cut, the rest stays.
    const isWhole = place.end - place.start === span.end - span.start
    const before = isWhole ? '' : run.text.slice(0, span.start)
    const after = isWhole ? '' : run.text.slice(span.end)
    return { ...place, text: escape(before + (n === 0 ? edit.text : '') + after, run) }
  })
}

function insertion(file: string, runs: readonly Run[], edit: Edit, escape: Format['escape']): Change {
  const place = placeOf(runs, edit)
  if (!place) throw new RangeError(`"${edit.target.id}" has no text to edit`)
  const host = runs.find(run => run.text !== '' && run.start <= place.start && place.start <= run.end)
  return { ...place, text: escape(edit.text, host ?? literalRun(file, place.start, place.end)) }
}
