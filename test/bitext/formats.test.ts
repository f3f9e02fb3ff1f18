import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBitext } from '../../pipeline/bitext/read.ts'
import type { TranslatedFile } from '../../pipeline/bitext/file.ts'
import { InputError, type Finding } from '../../pipeline/model/outcome.ts'
import { askPython, hasToolkit } from '../translate-toolkit.ts'
import { SAMPLES } from './samples.ts'
import { LANGS, readShared, sharedFiles } from './shared-files.ts'

const files = sharedFiles()

/** A row of the table: file, units, findings by rule, reason for refusal. */
function rowOf(file: (typeof files)[number]): string {
  try {
    const { value, findings } = readBitext(readShared(file), LANGS)
    return [file.name, value.units.length, ruleCounts(findings), ''].join('\t')
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return [
      file.name,
      '',
      '',
      error.line === undefined ? error.reason : `${error.line}: ${error.reason}`,
    ].join('\t')
  }
}

function ruleCounts(findings: readonly Finding[]): string {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ')
}

test.skipIf(files.length === 0)(
  'every shared file should be read, or refused for the right reason',
  async () => {
    const header = ['file', 'units', 'findings', 'refused because'].join('\t')
    const table = `${[header, ...files.map(rowOf)].join('\n')}\n`
    await expect(table).toMatchFileSnapshot(fileURLToPath(new URL('formats.tsv', import.meta.url)))
  },
)

type Pairs = readonly (readonly [source: string, target: string])[]

const readWithToolkit = (places: readonly string[]): readonly (Pairs | null)[] =>
  askPython(
    fileURLToPath(new URL('read-with-toolkit.py', import.meta.url)),
    places,
  ) as readonly (Pairs | null)[]

const single = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const singlePairs = (pairs: Pairs): Pairs => pairs.map(([source, target]) => [single(source), single(target)])

function readOurs(file: TranslatedFile): Pairs | null {
  try {
    const { units } = readBitext(file, LANGS).value
    return units.map(({ source, target }) => [source.text, target.text] as const)
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

/** Where the two differ, and why ours is as it is meant to be. */
const DIFFERENT: readonly (readonly [name: RegExp, why: string])[] = [
  [/inline20\/(?!1[6-9])|inline12\/3[45]_/u, 'the toolkit of Debian reads no XLIFF 2'],
  [/inline12\/0[56]_/u, 'entities that a document declares are refused here, and expanded to nothing there'],
  [/inline12\/2[67]_/u, 'a unit without a source is left out here with a finding'],
  [/f43\.tgif\.fr\.po$|inline\/59_/u, 'mixed line ends are refused there'],
  [/inline\/(?:08|09|12|21|22|24|43|56)_/u, 'what can be read of a broken file is read here, with findings'],
  [/inline\/(?:20|36)_/u, 'an entry without a translation, or a second one without a text, is a unit here'],
  [/multiple-tuv\.tmx$/u, 'the toolkit takes the second language, whichever that is'],
]

/** What the toolkit reads in another way than gettext's manual has it: octal escapes, and strings beside each other. */
const alike = (text: string): string => text.replace(String.raw`\343`, '').replace('" "', '')

describe.skipIf(!hasToolkit())('beside translate-toolkit', () => {
  const compared = files.filter(({ name }) => /\.(?:po|xlf|tmx)$/u.test(name))
  const catalogues = files.filter(({ name }) => /\/(?:ja|zh_CN)\/[^/]+\.json$/u.test(name))
  const own = SAMPLES.filter(({ path }) => /\.(?:po|xlf)$/u.test(path))
  let folder = ''
  let answers: ReadonlyMap<string, Pairs | null>
  const ownPlace = (path: string): string => join(folder, path)
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'taiyaku-toolkit-'))
    for (const { path, text } of own) writeFileSync(ownPlace(path), alike(text))
    const places = [...compared, ...catalogues].map(({ place }) => place)
    const all = [...places, ...own.map(({ path }) => ownPlace(path))]
    const read = readWithToolkit(all)
    answers = new Map(all.map((place, i) => [place, read[i] ?? null]))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.skipIf(compared.length === 0)('the shared files should be read alike', () => {
    const differing = compared.filter(file => {
      const [ours, theirs] = [readOurs(readShared(file)), answers.get(file.place) ?? null]
      return JSON.stringify(ours && singlePairs(ours)) !== JSON.stringify(theirs && singlePairs(theirs))
    })
    expect(
      differing.map(({ name }) => name).filter(name => !DIFFERENT.some(([known]) => known.test(name))),
    ).toEqual([])
    // A difference that is gone should go from the list too.
    expect(DIFFERENT.filter(([known]) => !differing.some(({ name }) => known.test(name)))).toEqual([])
  })

  test.each(catalogues.map(file => [file.name, file] as const))('%s should be read alike', (_, file) => {
    const { units } = readBitext(readShared(file), LANGS).value
    expect(units.map(({ id, target }) => [id, target.text])).toEqual(answers.get(file.place))
  })

  test.each(own.map(file => [file.path, file] as const))(
    'our own %s should be read alike to the letter',
    (path, file) => {
      expect(readOurs({ ...file, text: alike(file.text) })).toEqual(answers.get(ownPlace(path)))
    },
  )
})
