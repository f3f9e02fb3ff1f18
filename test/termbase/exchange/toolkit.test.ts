import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askPython, hasToolkit } from '../../translate-toolkit.ts'
import { exported, type Way } from './sample.ts'

type Answer = readonly (readonly [source: string, target: string])[] | string

const BUOY = ['=5G "buoy" | <b> (A)', '5Gブイ'] as const
const AGROUND = ['run aground', '#座礁する'] as const
const FIRST: Answer = [['pilot', '水先人'], BUOY, AGROUND]
const KOREAN_ONLY = ['부두', '빨리'] as const
const PAIRS: Answer = [
  ['pilot', '水先人'],
  ['harbor pilot', 'パイロット'],
  ['driver', '水先人'],
  ['HP', '水先人'],
  BUOY,
  AGROUND,
]

/** Forms by the reader that takes them, and what it gives back: where that is less than stands in the file, the reason. */
const ROWS: readonly (readonly [form: string, way: Way, answer: Answer, why: string])[] = [
  [
    'tbx',
    { name: 'tbx', dialect: 'martif' },
    [...FIRST, ['부두', 'None']],
    'the first name of the first two languages',
  ],
  ['tbx', { name: 'tbx' }, 'AssertionError', 'its root is <tbx>: the toolkit reads TBX 2, of 2008'],
  ['tmx', { name: 'tmx' }, [...FIRST, KOREAN_ONLY], 'the first text of a unit and the second'],
  ['utx', { name: 'utx' }, PAIRS, 'all'],
  ['xliff', { name: 'xliff', dialect: '1.2' }, PAIRS, 'all'],
  ['xliff', { name: 'xliff', dialect: '2.1' }, [], 'the toolkit of Debian reads no XLIFF 2'],
  [
    'omegat',
    { name: 'omegat' },
    [['pilot', '水先人'], ['HP', 'パイロット'], BUOY, AGROUND],
    'names that are not to be used are not written',
  ],
  [
    'csv',
    { name: 'csv' },
    [
      ['pilot|harbor pilot|driver|HP', '水先人|パイロット'],
      [String.raw`'=5G "buoy" \| <b> \(A)`, '5Gブイ'],
      AGROUND,
      ['', ''],
    ],
    'a cell for all names of a language, no formula; the toolkit takes only a column "source" and one "target"',
  ],
  [
    'tsv',
    { name: 'tsv' },
    [
      ['pilot|harbor pilot|driver|HP', '水先人|パイロット'],
      [String.raw`'=5G "buoy" \| <b> \(A)`, '5Gブイ'],
      AGROUND,
      ['', ''],
    ],
    'a cell for all names of a language, no formula',
  ],
]

describe.skipIf(!hasToolkit())('another reader', () => {
  let folder = ''
  let answers: readonly Answer[] = []
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'taiyaku-exchange-'))
    const question = await Promise.all(
      ROWS.map(async ([form, way], n) => {
        const place = join(folder, `${n}.${form}`)
        writeFileSync(place, (await exported(way)).bytes)
        return [form, place]
      }),
    )
    const script = fileURLToPath(new URL('read-with-others.py', import.meta.url))
    answers = askPython(script, question) as readonly Answer[]
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(ROWS.map(([form, way, answer, why], n) => [form, way.dialect ?? '', why, n, answer] as const))(
    'should give back the terms of %s %s: %s',
    (_form, _dialect, _why, n, answer) => {
      expect(answers[n]).toEqual(answer)
    },
  )
})
