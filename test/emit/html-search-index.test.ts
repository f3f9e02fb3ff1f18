import { h } from 'hastscript'
import type { Child } from 'hastscript'
import { describe, expect, test } from 'vitest'
import { createAnchors } from '../../pipeline/emit/anchors.ts'
import { rowTable } from '../../pipeline/emit/html/rows.ts'
import { searchIndexElement, searchIndexOf } from '../../pipeline/emit/html/search-index.ts'
import { cellText } from '../../pipeline/model/sheet.ts'
import { createMatch, fold } from '../../pipeline/page/client/fold.ts'
import { createLabels } from '../../pipeline/page/labels.ts'
import { sampleSheet } from './sample-sheet.ts'

const english = (text: string) => h('td', { lang: 'en' }, text)

const table = (...rows: readonly Child[]) =>
  h(
    'main',
    h('table', [
      h('thead', h('tr', h('th', 'Head'))),
      h(
        'tbody',
        rows.map(row => h('tr', row)),
      ),
    ]),
  )
const ruby = (base: string, reading: string) => h('ruby', base, h('rp', '('), h('rt', reading), h('rp', ')'))

describe('what a row is found by', () => {
  test.each([
    ['a text in one language', h('td', { lang: 'en' }, ['Six ', h('a', 'Ports')]), 'six ports', ''],
    [
      'Japanese as written, as read, and in Latin letters',
      h('td', { lang: 'ja' }, [ruby('港', 'みなと'), 'のクレーン']),
      '港のくれーん\nみなとのくれーん',
      'minatonokuren',
    ],
    [
      'pinyin without marks',
      h('td', { lang: 'zh-Hans' }, ruby('软件', 'ruǎnjiàn')),
      '软件\nruanjian',
      'ruanjian',
    ],
    [
      'a romanization beside a name, which is no Korean',
      h('td', { lang: 'ko' }, [h('span', '항만'), h('span', { lang: 'ko-Latn' }, 'hangman')]),
      '항만\nhangman',
      'hangman',
    ],
    [
      'a language inside of another',
      h('td', { lang: 'en' }, h('p', { lang: 'ja' }, ruby('港', 'みなと'))),
      '港\nみなと',
      'minato',
    ],
    [
      'no number of a row, and nothing where nothing is',
      [
        h('th', { className: ['number'] }, '12'),
        h('td', { lang: 'en' }, h('span', { className: ['empty'] }, '–')),
      ],
      '',
      '',
    ],
  ] as const)('should be %s', (_, cells, text, latin) => {
    expect(searchIndexOf(table([cells].flat()))).toEqual({ texts: [[text, latin]], items: [0] })
  })
})

test('should follow the page, keep each text once, and pass over heads', () => {
  expect(searchIndexOf(table(english('a'), english('b'), english('a')))).toEqual({
    texts: [
      ['a', ''],
      ['b', ''],
    ],
    items: [0, 1, 0],
  })
})

test('should never end its own element', () => {
  const { children } = searchIndexElement(table(h('td', { lang: 'en' }, '</script><!-- <script>')))
  const [json] = children
  if (json?.type !== 'text') throw new RangeError('no text')
  expect(json.value).not.toContain('<')
  expect(JSON.parse(json.value)).toEqual({ texts: [['</script><!-- <script>', '']], items: [0] })
})

test('should find every row of a sheet by what each of its cells says', async () => {
  const sheet = sampleSheet()
  const context = {
    sheet,
    labels: await createLabels('en'),
    anchors: createAnchors({ sheet, rowNumbers: new Map() }),
  }
  const rows = sheet.rows.map(row => ({ row, isFirst: true }))
  const { texts, items } = searchIndexOf(h('main', rowTable('text', rows, context)))
  sheet.rows.forEach(({ cells }, n) => {
    const [text, latin] = texts[items[n] ?? -1] ?? ['', '']
    for (const cell of Object.values(cells)) {
      expect(text).toContain(fold(cellText(cell)))
      expect(createMatch(cellText(cell))({ text, latin })).toBe(true)
    }
  })
})
