import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract/extract.ts'
import type { Candidate } from '../../pipeline/model/candidate.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import type { Tokenizers } from '../../pipeline/tokenize/stage.ts'
import { bitextOf, type Row } from './bitext.ts'

let tokenizers: Tokenizers
beforeAll(async () => {
  tokenizers = (await loadTokenizers(['en', 'ja'])).value
}, 120_000)

const ROWS: readonly Row[] = [
  ['The mooring line broke during the storm.', '嵐の間に係留索が切れた。'],
  ['A mooring line holds the vessel at the berth.', '係留索は船舶を岸壁に保持する。'],
  ['Inspect every mooring line each morning.', '毎朝すべての係留索を点検する。'],
  ['The harbour pilot boards the vessel at sea.', '水先人は海上で船舶に乗り込む。'],
  ['Harbour pilots report to the control tower.', '水先人は管制塔に報告する。'],
  ['The control tower assigns a berth.', '管制塔は岸壁を割り当てる。'],
  ['A container crane unloads the vessel.', 'コンテナクレーンは船舶の荷を下ろす。'],
  ['Each container crane stands at a berth.', '各コンテナクレーンは岸壁に立つ。'],
  ['The container crane stopped.', 'コンテナクレーンが止まった。'],
  ['Call the harbour pilot again.', '再び水先人を呼ぶ。'],
  ['The dock has a ballast pump (BP).', 'ドックにはバラストポンプ(ballast pump)がある。'],
  ['Two ballast pumps failed.', '二台のバラストポンプが故障した。'],
]

const found = (rows: readonly Row[], csv?: string): readonly Candidate[] =>
  extract([bitextOf(rows, ['en', 'ja'], tokenizers)], {
    sourceLang: 'en',
    targetLang: 'ja',
    minFrequency: 2,
    ...(csv !== undefined && { glossary: readGlossary([{ path: 'terms.csv', text: csv }]).value }),
  })
const targetsOf = (source: string, all: readonly Candidate[]): readonly string[] =>
  all.filter(candidate => candidate.source === source).map(({ target }) => target)

describe('extract', () => {
  it.each([
    ['mooring line', '係留索'],
    ['container crane', 'コンテナクレーン'],
    ['control tower', '管制塔'],
    ['berth', '岸壁'],
    ['harbour pilot', '水先人'],
    ['ballast pump', 'バラストポンプ'],
  ])('should propose %s with %s first', (source, target) => {
    expect(targetsOf(source, found(ROWS))[0]).toBe(target)
  })
  it('should gather plurals and acronyms with their term, and count units', () => {
    const pump = found(ROWS).find(({ source }) => source === 'ballast pump')
    expect(pump).toMatchObject({ sourceVariants: ['ballast pumps', 'BP'], frequency: 2 })
    expect(found(ROWS).find(({ source }) => source === 'mooring line')?.frequency).toBe(3)
  })
  it('should propose no part of a term that never stands alone', () => {
    expect(targetsOf('mooring', found(ROWS))).toEqual([])
    expect(targetsOf('crane', found(ROWS))).toEqual([])
  })
  it('should count a unit that comes again in its frequency, not as evidence', () => {
    const [once, twice] = [ROWS, [...ROWS, ...ROWS]].map(rows => found(rows))
    expect(scoresOf(twice ?? [])).toEqual(scoresOf(once ?? []))
    expect(twice?.[0]?.frequency).toBe(2 * (once?.[0]?.frequency ?? 0))
  })

  it('should leave out what the glossary has, in any of its forms', () => {
    const all = found(
      ROWS,
      'id,en,ja\nmooring,Mooring Lines,係留索\ncrane,gantry|container crane,コンテナ・クレーン\n',
    )
    expect(targetsOf('mooring line', all)).toEqual([])
    expect(targetsOf('container crane', all)).toEqual([])
    expect(targetsOf('control tower', all)).toEqual(['管制塔'])
  })
  it('should not propose again what a person has refused', () => {
    const all = extract([bitextOf(ROWS, ['en', 'ja'], tokenizers)], {
      sourceLang: 'en',
      targetLang: 'ja',
      minFrequency: 2,
      isRejected: (source, target) => source === 'berth' && target === '岸壁',
    })
    expect(targetsOf('berth', all)).toEqual([])
    expect(targetsOf('control tower', all)).toEqual(['管制塔'])
  })
  it('should say where the glossary has another equivalent', () => {
    const all = found(ROWS, 'id,en,ja\npilot,harbour pilot,港湾水先案内人\ntower,control tower,\n')
    expect(all.find(({ source }) => source === 'harbour pilot')?.contradicts).toBe('pilot')
    expect(all.find(({ source }) => source === 'control tower')).not.toHaveProperty('contradicts')
  })
})

const scoresOf = (all: readonly Candidate[]): unknown =>
  all.map(({ source, target, score }) => [source, target, score])

/** All but the contexts, which show the units that come first. */
const bare = (all: readonly Candidate[]): unknown => all.map(candidate => ({ ...candidate, contexts: [] }))

const rowsOf = fc.shuffledSubarray(
  ROWS.map((_, n) => n),
  { minLength: ROWS.length },
)

describe('laws of extraction', () => {
  it('should mark, in every context, the term or a variant of it', () => {
    for (const { source, target, sourceVariants, targetVariants, contexts } of found(ROWS)) {
      expect(contexts.length).toBeGreaterThan(0)
      expect(contexts.length).toBeLessThanOrEqual(3)
      for (const context of contexts) {
        const [a, b] = [context.source, context.target].map(({ text, span }) =>
          text.slice(span.start, span.end),
        )
        expect([source, ...sourceVariants]).toContain(a)
        expect([target, ...targetVariants]).toContain(b)
      }
    }
  })
  it('should order by score, each from 0 to 1, and name no pair twice', () => {
    const all = found(ROWS)
    const scores = all.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    for (const score of scores) expect(score).toSatisfy((value: number) => value >= 0 && value <= 1)
    expect(new Set(all.map(({ source, target }) => `${source}\t${target}`)).size).toBe(all.length)
  })
  it('should not depend on the order of the units, but for the contexts', () => {
    const expected = bare(found(ROWS))
    fc.assert(
      fc.property(rowsOf, order => {
        expect(bare(found(order.map(n => ROWS[n] ?? ['', ''])))).toEqual(expected)
      }),
      { numRuns: 12 },
    )
  })
  it('should not depend on how units are spread over bitexts', () => {
    const options = { sourceLang: 'en', targetLang: 'ja', minFrequency: 2 } as const
    const parts = [ROWS.slice(0, 5), ROWS.slice(5)].map(rows => bitextOf(rows, ['en', 'ja'], tokenizers))
    expect(scoresOf(extract(parts, options))).toEqual(scoresOf(found(ROWS)))
  })
})

describe('hostile input', () => {
  it.each<[string, readonly Row[]]>([
    ['no units', []],
    ['empty sides', [['', ''], ['mooring line', ''], ['', '係留索'], [' ', '\u3000']]],
    ['marks alone', [['!!! ((( ])', '。。。（（'], ['!!! ((( ])?', '。。。（（？']]],
    ['unclosed markup', [['<div <<< ]( `{{', '<p <<< ]( `{{'], ['<div <<< ]( `{{ x', '<p <<< ]( `{{ x']]],
    ['control characters', [['a\u0000b\u202e mooring', '\u0000\u202e係留'], ['a\u0000b\u202e moorings', '\u0000係留']]],
  ])('should answer %s', (_, rows) => {
    expect(found(rows).every(({ contexts }) => contexts.length > 0)).toBe(true)
  }) // prettier-ignore
  it('should end soon on one huge line that says the same over and over', () => {
    const row: Row = ['mooring line berth crane '.repeat(2500), '係留索と岸壁とクレーン、'.repeat(2500)]
    expect(() => found([row, [`${row[0]}x`, `${row[1]}x`]])).not.toThrow()
  })
})
