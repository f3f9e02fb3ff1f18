import { STATUSES } from '../model/glossary.ts'
import { glossaryStatistics, type GlossaryStatistics } from '../termbase/statistics.ts'
import { padded } from '../text/columns.ts'
import { readAnyGlossary } from './any-glossary.ts'
import { printFindings } from './finding-line.ts'
import { glossaryFolder } from './glossary-files.ts'
import { readSettings } from './read-settings.ts'

/** Prints what a glossary holds, in numbers. */
export async function printStatistics(path: string | undefined, { json = false }): Promise<void> {
  const folder = path ?? glossaryFolder('.', (await readSettings('.')).glossary)
  const { value, findings } = await readAnyGlossary(folder)
  printFindings(findings)
  const statistics = glossaryStatistics(value)
  process.stdout.write(json ? `${JSON.stringify(statistics, null, 2)}\n` : text(statistics))
}

function text(statistics: GlossaryStatistics): string {
  const { concepts, designations, domains, languages, withDefinition, withSource } = statistics
  return [
    `${concepts} concepts, ${designations} designations, ${withDefinition} with a definition, ${withSource} with a source`,
    '',
    ...table([
      ['language', 'designations', ...STATUSES, 'missing', 'homographs'],
      ...languages.map(({ lang, designations: names, byStatus, missing, homographs }) =>
        [lang, names, ...STATUSES.map(status => byStatus[status]), missing, homographs].map(String),
      ),
    ]),
    '',
    ...table([['domain', 'concepts'], ...domains.map(({ domain, concepts: n }) => [domain, String(n)])]),
    '',
  ].join('\n')
}

/** Numbers stand to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => row[i]?.length ?? 0)))
  return rows.map(row =>
    row.map((cell, i) => (i === 0 ? padded(cell, widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  )
}
