import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { InputError } from '../../../pipeline/model/outcome.ts'
import { exchangeFormat, formatOf } from '../../../pipeline/termbase/exchange/formats.ts'
import { sharedFiles } from '../../bitext/shared-files.ts'

const files = sharedFiles().filter(({ name }) => !name.startsWith('files_po/'))

/** A comma-separated list without titles is OmegaT's. */
const formatFor = (name: string) => (name.endsWith('omegat_test.csv') ? 'omegat' : formatOf(name))

/** What is counted, without a word of the file. */
const countOf = (message: string): string =>
  message.replace(/^no place for /u, '').replaceAll(/"[^"]*"/gu, '"…"')

/** A row of the table: file, concepts, designations, what was dropped, reason for refusal. */
async function rowOf({ name, place }: (typeof files)[number]): Promise<string> {
  try {
    const format = await exchangeFormat(formatFor(name))
    const { value, findings } = await format.read(
      { path: name, bytes: readFileSync(place) },
      { languages: ['en', 'ja'] },
    )
    const names = value.flatMap(({ designations }) => Object.values(designations).flat())
    const dropped = findings.map(({ message }) => countOf(message)).join('; ')
    return [name, value.length, names.length, dropped, ''].join('\t')
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const reason = error.line === undefined ? error.reason : `${error.line}: ${error.reason}`
    return [name, '', '', '', reason].join('\t')
  }
}

test.skipIf(files.length === 0)(
  'every shared file should be imported, or refused for the right reason',
  async () => {
    const header = ['file', 'concepts', 'designations', 'dropped', 'refused because'].join('\t')
    const rows = await Promise.all(files.map(rowOf))
    await expect(`${[header, ...rows].join('\n')}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL('files.tsv', import.meta.url)),
    )
  },
)
