import { extname } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../pipeline/bitext/edit.ts'
import type { TranslatedFile } from '../../pipeline/bitext/file.ts'
import { createPlaces } from '../../pipeline/bitext/place.ts'
import { formatOf, readBitext } from '../../pipeline/bitext/read.ts'
import type { Bitext } from '../../pipeline/model/bitext.ts'
import { InputError, type Finding, type Outcome } from '../../pipeline/model/outcome.ts'
import { decodeExactly } from '../../pipeline/text/decode.ts'
import { textOfRuns } from '../../pipeline/text/runs.ts'
import { readXml } from '../../pipeline/text/xml.ts'
import { SAMPLES } from './samples.ts'
import { LANGS, readShared, sharedFiles } from './shared-files.ts'

/** What breaks readers, each in some format. */
const HOSTILE = [
  '"',
  "'",
  '\\',
  '<',
  '>',
  '&',
  '&amp;',
  '&#0;',
  '&#xD800;',
  '&x;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?x ?>',

  '<!DOCTYPE a [<!ENTITY x "y">]>',
  '<ph id="1"/>',
  '<bpt>',
  '</seg>',
  '</target>',
  '<g>',
  '</g>',
  '<source>',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\0',
  '\u001b',
  '\ufeff',
  '\u2028',
  '\ud800',
  '\udc00',
  '😀',
  'あ',
  '\u202e',

  'msgid ""\n',
  'msgstr "',
  '#~ ',
  '#| ',
  '"\n"',
  '\\x',
  '\\400',
  '{',
  '}',
  '[',
  ',',
  ':',
  '"a":',
  '\\ud83d',

  '{'.repeat(2000),
  '<a>'.repeat(2000),
  '"\n'.repeat(2000),
  '\\'.repeat(2001),
  '%('.repeat(500),
  '#~\n'.repeat(500),
]

interface Mutation {
  readonly at: number
  readonly length: number
  readonly what: 'delete' | 'double' | 'insert' | 'truncate'
  readonly text: string
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  what: fc.constantFrom('delete', 'double', 'insert', 'insert', 'truncate'),
  text: fc.constantFrom(...HOSTILE),
})

function mutate(text: string, { at, length, what, text: inserted }: Mutation): string {
  const start = Math.floor(at * text.length)
  const [before, inside, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ]
  switch (what) {
    case 'delete':
      return before + after
    case 'double':
      return before + inside + inside + after
    case 'insert':
      return before + inserted + inside + after
    case 'truncate':
      return before
  }
}

/** Undefined where the file is refused; anything but an InputError is a crash. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof InputError) {
      expect(error.message).not.toMatch(/[\r\n]/u)
      return undefined
    }
    throw error
  }
}

function expectSound(file: TranslatedFile, { value: { units }, findings }: Outcome<Bitext>): void {
  const format = formatOf(file)
  expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
  for (const { id, source, target } of units)
    for (const side of [source, target]) {
      expect(side.id).toBe(id)
      const { text } = side.path === file.path ? file : (file.source ?? file)
      expect(textOfRuns(format.runs(text, side.source))).toBe(side.text)
      for (const { start, end } of side.codes) {
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(side.text.length)
      }
    }
  const [first] = units
  if (first) createPlaces(file)(first.target)
  const lines = file.text.split(/\r\n?|\n/u).length
  for (const { line, path } of findings)
    if (path === file.path && line) expect(line).toBeLessThanOrEqual(lines)
  expect(applyEdits(file, [])).toBe(file.text)
  expectNothingLost(
    file,
    units.map(({ id }) => id),
    findings,
  )
}

const leftOutOf = (findings: readonly Finding[]): number =>
  findings
    .filter(({ rule }) => rule === 'left-out')
    .reduce((sum, { message }) => sum + Number(/^\d+/u.exec(message)?.[0]), 0)

/** Sources, counted without the reader, are all units or spoken of. */
function expectNothingLost(file: TranslatedFile, ids: readonly string[], findings: readonly Finding[]): void {
  const spokenOf = ids.length + leftOutOf(findings)
  switch (extname(file.path)) {
    case '.tsv':
      return expect(ids.length).toBe(
        file.text.split(/\r\n?|\n/u).filter(line => line.trim() !== '').length - 1,
      )
    case '.tmx':
      return expect(spokenOf).toBeGreaterThanOrEqual(elements(file, 'tu'))
    case '.xlf':
    case '.xliff':
      return expect(spokenOf).toBeGreaterThanOrEqual(
        Math.max(elements(file, 'trans-unit'), elements(file, 'segment')),
      )
    case '.json': {
      const { units } = readBitext({ ...file, text: '{}' }, LANGS).value
      return expect(ids).toEqual(expect.arrayContaining(units.map(({ id }) => id)))
    }
    case '.po': {
      const messages = file.text
        .split(/\r\n?|\n/u)
        .filter(line => /^\s*(?:#~\s*)?msgid\s*"/u.test(line)).length
      const header = 1
      const faults = findings.filter(({ rule }) => rule === 'po-syntax').length
      return expect(spokenOf + header + faults).toBeGreaterThanOrEqual(messages)
    }
  }
}

function elements(file: TranslatedFile, name: string): number {
  let count = 0
  readXml(file, { open: ({ local }) => void (local === name && count++) })
  return count
}

const shared = sharedFiles().filter(({ name }) => /\.(?:po|xlf|tmx|json)$/u.test(name))
const seeds = [...SAMPLES, ...shared.flatMap(file => attempt(() => readShared(file)) ?? [])]
/** Of catalogues, also the other way round, so that damage is done to originals too. */
const reversed = seeds.flatMap(({ source, ...file }) => (source ? [{ ...source, source: file }] : []))
const LARGE = 10_000

describe('a damaged file', () => {
  test.each([...seeds, ...reversed].map(file => [file.path, file] as const))(
    '%s should be read or refused, and nothing lost',
    (_, file) => {
      const numRuns = file.text.length > LARGE ? 5 : 30
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), mutations => {
          const damaged = { ...file, text: mutations.reduce(mutate, file.text) }
          const outcome = attempt(() => readBitext(damaged, LANGS))
          if (outcome) expectSound(damaged, outcome)
        }),
        { seed: 6, numRuns },
      )
    },
  )

  test.each(SAMPLES.map(file => [file.path, file] as const))(
    '%s should be decoded or refused',
    (path, file) => {
      const bytes = new TextEncoder().encode(file.text)
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
          changes => {
            const damaged = bytes.slice()
            for (const [at, byte] of changes) damaged[at] = byte
            const outcome = attempt(() => {
              const read = { ...file, text: decodeExactly(damaged, path).text }
              return { read, outcome: readBitext(read, LANGS) }
            })
            if (outcome) expectSound(outcome.read, outcome.outcome)
          },
        ),
        { seed: 6, numRuns: 150 },
      )
    },
  )
})
