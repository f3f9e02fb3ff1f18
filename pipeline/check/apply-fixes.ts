import { applyEdits } from '../bitext/edit.ts'
import { readBitext } from '../bitext/read.ts'
import { openFindings, type CheckReport } from '../model/report.ts'
import { chooseFixes } from './choose-fixes.ts'
import { fileParts, type LoadedBitext } from './loaded.ts'

/** Enough for fixes that make room for others; more would be two rules that undo each other. */
export const MOST_ROUNDS = 10

/** The bitexts with the fixes of a report applied in memory; those that nothing changes are the same objects as before. */
export function applyFixes<Loaded extends LoadedBitext>(
  bitexts: readonly Loaded[],
  report: Pick<CheckReport, 'findings'>,
): { readonly bitexts: readonly Loaded[]; readonly count: number } {
  const chosen = chooseFixes(openFindings(report).map(({ finding }) => finding))
  let count = 0
  const fixed = bitexts.map(loaded => {
    const { file, bitext } = loaded
    if (!file) return loaded
    const units = new Map(bitext.units.map(unit => [unit.id, unit]))
    const edits = chosen.flatMap(({ finding, fix }) => {
      const unit = finding.path === bitext.path ? units.get(finding.id) : undefined
      return unit && fix.text !== unit.target.text.slice(fix.start, fix.end)
        ? [{ ...fix, target: unit.target }]
        : []
    })
    if (edits.length === 0) return loaded
    count += edits.length
    const changed = { ...file, text: applyEdits(file, edits) }
    const { value, findings } = readBitext(changed, bitext)
    return { ...loaded, bitext: value, findings, file: changed, ...fileParts(changed, value) }
  })
  return { bitexts: fixed, count }
}
