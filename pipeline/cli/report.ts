import { join } from 'node:path'
import { build, type BuildSummary } from './build.ts'
import { shownPath } from './files.ts'
import { printFindings } from './finding-line.ts'
import { INDEX_FILE, type SheetRecord } from './manifest.ts'
import { oneLine } from '../text/one-line.ts'
import { createProgress } from './progress.ts'

/** Runs the main job and says on standard output what it made. */
export async function runBuild(
  dir: string,
  { quiet, force }: { quiet: boolean; force: boolean },
): Promise<void> {
  const summary = await build(dir, { force, progress: total => createProgress(total, quiet, process.stderr) })
  if (quiet) return
  printFindings(summary.findings)
  process.stdout.write(`${summaryLines(summary).join('\n')}\n`)
}

function summaryLines(summary: BuildSummary): readonly string[] {
  const { output, sheets, made, borrowedGlossary, leftOut } = summary
  const all = Object.values(sheets)
  const folder = shownPath(output)
  const width = Math.max(...all.map(({ id }) => columns(oneLine(id))))
  const formats = [...new Set(all.flatMap(({ files }) => files.map(({ format }) => format)))].join(' ')
  return [
    made.length === 0
      ? `Nothing has changed: ${count(all.length, 'sheet')} in ${folder} (${formats})`
      : `${count(all.length, 'sheet')} in ${folder} (${formats}), ${made.length} made now:`,
    ...all.map(sheet => sheetLine(sheet, width, made.length < all.length && made.includes(sheet.id))),
    ...all.flatMap(({ id, missing }) =>
      missing.length > 0 ? [`  ${oneLine(id)}: no translation into ${missing.join(', ')}`] : [],
    ),
    ...(leftOut.length > 0 ? [`  Left out, no text that is read: ${leftOut.join(', ')}`] : []),
    ...(borrowedGlossary ? ["  The project has no glossary folder: taiyaku's own glossary was used."] : []),
    `Open ${shownPath(join(output, INDEX_FILE))}`,
  ]
}

/** Those made now are marked where not all were. */
function sheetLine({ id, counts }: SheetRecord, width: number, isMarked: boolean): string {
  const name = oneLine(id)
  const rows = counts.rows > 0 ? `${count(counts.rows, 'row')}, ` : ''
  const state = isMarked ? ', made now' : ''
  return `  ${name}${' '.repeat(width - columns(name))}  ${rows}${count(counts.entries, 'concept')}${state}`
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

/** How many columns a terminal gives to a text: East Asian characters take two. */
const columns = (text: string): number =>
  [...text].reduce(
    (sum, c) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3ffff}]/u.test(
        c,
      )
        ? 2
        : 1),
    0,
  )
