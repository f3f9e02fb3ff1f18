import { createTwoFilesPatch } from 'diff'
import { writeBitextFile } from '../bitext-files.ts'
import type { LoadedInput } from './load.ts'

/** A unified diff of what the fixes change. */
export const fixDiff = (before: readonly LoadedInput[], after: readonly LoadedInput[]): string =>
  changedFiles(before, after)
    .map(({ path, from, to }) => createTwoFilesPatch(`a/${path}`, `b/${path}`, from, to))
    .map(patch => patch.replace(/^=+\n/u, ''))
    .join('')

/** Writes what has changed, each file at once, in its own encoding. @returns how many files */
export function writeFixes(before: readonly LoadedInput[], after: readonly LoadedInput[]): number {
  const changed = changedFiles(before, after)
  for (const { file, to } of changed) writeBitextFile(file, to)
  return changed.length
}

const changedFiles = (before: readonly LoadedInput[], after: readonly LoadedInput[]) =>
  after.flatMap(({ file }, i) => {
    const old = before[i]?.file
    if (!file || !old || old.text === file.text) return []
    return [{ file: old, path: old.path.replaceAll('\\', '/'), from: old.text, to: file.text }]
  })
