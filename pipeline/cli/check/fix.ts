import { createTwoFilesPatch } from 'diff'
import { applyEdits } from '../../bitext/edit.ts'
import { readBitext } from '../../bitext/read.ts'
import { chooseFixes } from '../../check/choose-fixes.ts'
import { openFindings, type CheckReport } from '../../model/report.ts'
import { writeBitextFile } from '../bitext-files.ts'
import { fileParts, type LoadedBitext } from './load.ts'

/** Enough for fixes that make room for others; more would be two rules that undo each other. */
export const MOST_ROUNDS = 10

/** The bitexts with the fixes of a report applied in memory; those that nothing changes are the same objects as before. */
export function applyFixes(
  bitexts: readonly LoadedBitext[],
  report: Pick<CheckReport, 'findings'>,
): { readonly bitexts: readonly LoadedBitext[]; readonly count: number } {
  const chosen = chooseFixes(openFindings(report).map(({ finding }) => finding))
  let count = 0
  const fixed = bitexts.map(loaded => {
    const { file, bitext, input } = loaded
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
    const { value, findings } = readBitext(changed, input.langs)
    return { ...loaded, bitext: value, findings, file: changed, ...fileParts(changed, value) }
  })
  return { bitexts: fixed, count }
}

/** A unified diff of what the fixes change. */
export const fixDiff = (before: readonly LoadedBitext[], after: readonly LoadedBitext[]): string =>
  changedFiles(before, after)
    .map(({ path, from, to }) => createTwoFilesPatch(`a/${path}`, `b/${path}`, from, to))
    .map(patch => patch.replace(/^=+\n/u, ''))
    .join('')

/** Writes what has changed, each file at once, in its own encoding. @returns how many files */
export function writeFixes(before: readonly LoadedBitext[], after: readonly LoadedBitext[]): number {
  const changed = changedFiles(before, after)
  for (const { file, to } of changed) writeBitextFile(file, to)
  return changed.length
}

const changedFiles = (before: readonly LoadedBitext[], after: readonly LoadedBitext[]) =>
  after.flatMap(({ file }, i) => {
    const old = before[i]?.file
    if (!file || !old || old.text === file.text) return []
    return [{ file: old, path: old.path.replaceAll('\\', '/'), from: old.text, to: file.text }]
  })
