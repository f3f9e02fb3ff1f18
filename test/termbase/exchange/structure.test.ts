import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asForeign } from '../../../pipeline/termbase/exchange/concept.ts'
import { heldOf } from '../../../pipeline/termbase/exchange/holds.ts'
import { readTurtle, type Quad } from '../../../pipeline/termbase/exchange/turtle.ts'
import { foreignGlossaries, glossaries } from './arbitrary.ts'
import { exportedText, LANGUAGES, type Way } from './sample.ts'
import { faultsOf, type Structure } from './structure.ts'
import { TBX2, tbx3, TMX14, XLIFF12, XLIFF21 } from './structures.ts'
import { exchangeFormat } from '../../../pipeline/termbase/exchange/formats.ts'
import type { Glossary } from '../../../pipeline/model/glossary.ts'

const XML: readonly (readonly [way: Way, structure: Structure])[] = [
  [{ name: 'tbx', dialect: 'core', style: 'dca' }, tbx3('core', 'dca')],
  [{ name: 'tbx', dialect: 'core', style: 'dct' }, tbx3('core', 'dct')],
  [{ name: 'tbx', dialect: 'min', style: 'dca' }, tbx3('min', 'dca')],
  [{ name: 'tbx', dialect: 'min', style: 'dct' }, tbx3('min', 'dct')],
  [{ name: 'tbx', dialect: 'basic', style: 'dca' }, tbx3('basic', 'dca')],
  [{ name: 'tbx', dialect: 'basic', style: 'dct' }, tbx3('basic', 'dct')],
  [{ name: 'tbx', dialect: 'martif' }, TBX2],
  [{ name: 'tmx' }, TMX14],
  [{ name: 'xliff', dialect: '1.2' }, XLIFF12],
  [{ name: 'xliff', dialect: '2.1' }, XLIFF21],
]

/** Glossaries of which the form holds a concept at least: the command writes no other. */
const written = async ({ name, dialect }: Way): Promise<fc.Arbitrary<Glossary>> => {
  const holds = (await exchangeFormat(name)).holds(dialect)
  return fc
    .oneof(glossaries, foreignGlossaries)
    .filter(({ concepts }) =>
      [...concepts.values()].some(concept => heldOf(asForeign(concept), holds, LANGUAGES) !== undefined),
    )
}

describe('a written file', () => {
  it.each(XML.map(([way, structure]) => [way.name, way.dialect ?? '', way.style ?? '', way, structure] as const))(
    'should be as the schema of %s %s %s has it',
    async (_name, _dialect, _style, way, structure) => {
      expect(faultsOf(await exportedText(way), structure)).toEqual([])
      await fc.assert(
        fc.asyncProperty(await written(way), async glossary => {
          expect(faultsOf(await exportedText(way, glossary), structure)).toEqual([])
        }),
        { numRuns: 40 },
      )
    },
  ) // prettier-ignore

  it('should name the concept of a unit of TMX in a property too: programs number units anew', async () => {
    const text = await exportedText({ name: 'tmx' })
    const ids = [...text.matchAll(/<prop type="x-concept">([^<]*)</gu)].map(([, id]) => id)
    expect(ids).toEqual([...text.matchAll(/ tuid="([^"]*)"/gu)].map(([, id]) => id))
    expect(ids).toContain('5g-buoy')
  })

  it('should be a table of UTX', () =>
    fc.assert(
      fc.asyncProperty(glossaries, async glossary => {
        const text = await exportedText({ name: 'utx' }, glossary)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
        const [first, head = '', ...rows] = text.split('\r\n').slice(0, -1)
        expect(first).toMatch(/^#UTX 1\.20; en\/ja; \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u)
        const titles = head.split('\t')
        expect(titles.slice(0, 3)).toEqual(['#src', 'tgt', 'src:pos'])
        for (const row of rows) {
          const cells = row.split('\t')
          expect(cells.length).toBe(titles.length)
          expect(row).not.toMatch(/^#/u)
          expect(cells[2]).toMatch(/^(?:noun|properNoun|verb|adjective|adverb|sentence)$/u)
          const status = cells[titles.indexOf('term status')]
          expect(status).toMatch(/^(?:approved|non-standard|provisional|forbidden)$/u)
        }
      }),
    ))

  it('should keep the conditions of SKOS', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(glossaries, foreignGlossaries), async glossary => {
        const text = await exportedText({ name: 'skos' }, glossary)
        expect(skosFaults(readTurtle(text, 'f.ttl'))).toEqual([])
      }),
    ))
})

const twice = (what: string, keys: readonly string[]): readonly string[] =>
  keys.filter((key, i) => keys.indexOf(key) < i).map(key => `${what}: ${key}`)

/** W3C, SKOS Reference, 2009: S13, S14, and S52 of its appendix B; RFC 3986 for what stands in an IRI. */
function skosFaults(quads: readonly Quad[]): readonly string[] {
  const names = quads.flatMap(({ subject, object }) => [subject, object])
  const labels = quads.flatMap(({ subject, predicate, object }) => {
    const kind = /core#(\w+Label)$/u.exec(predicate.value)?.[1]
    return kind !== undefined && 'language' in object
      ? [{ kind, of: `${subject.value} ${object.language}`, text: object.value }]
      : []
  })
  const forms = quads.filter(({ predicate }) => predicate.value.endsWith('#literalForm'))
  return [
    ...names
      .filter(({ termType, value }) => termType === 'NamedNode' && !/^[a-z]+:[!#-;=?-[\]_a-z~]+$/u.test(value))
      .map(({ value }) => `no IRI: ${value}`),
    ...twice('a second preferred label', labels.filter(({ kind }) => kind === 'prefLabel').map(({ of }) => of)),
    ...twice('a label of two kinds', [...new Set(labels.map(({ kind, of, text }) => `${of} ${text}\n${kind}`))].map(key => key.split('\n')[0] ?? '')),
    ...twice('a second form', forms.map(({ subject }) => subject.value)),
  ] // prettier-ignore
}

describe('the structures', () => {
  it.each<readonly [what: string, spoil: (text: string) => string, structure: Structure, way: Way, fault: RegExp]>([
    ['a wrong value', text => text.replace('>noun<', '>thing<'), tbx3('basic', 'dca'), { name: 'tbx' }, /termNote\[partOfSpeech\] says "thing"/],
    ['a wrong category', text => text.replace('"definition"', '"meaning"'), tbx3('basic', 'dca'), { name: 'tbx' }, /descrip\[meaning\] is not known/],
    ['a category of another dialect', text => text, tbx3('min', 'dca'), { name: 'tbx' }, /type is "TBX-Basic"/],
    ['an id that is none', text => text.replace('_x0035_g', '5g'), tbx3('basic', 'dca'), { name: 'tbx' }, /id is "5g-buoy"/],
    ['a second id', text => text.replace('"run-aground"', '"pilot"'), tbx3('basic', 'dca'), { name: 'tbx' }, /conceptEntry id stands twice/],
    ['a wrong order', text => text.replace(/(<source>.*<\/source>)\s*(<target>.*<\/target>)/u, '$2$1'), XLIFF12, { name: 'xliff', dialect: '1.2' }, /trans-unit holds target source/],
    ['an attribute that is missing', text => text.replace(' segtype="phrase"', ''), TMX14, { name: 'tmx' }, /header has no segtype/],
    ['an attribute that is not known', text => text.replace('<group', '<group tky:x="1"'), XLIFF12, { name: 'xliff', dialect: '1.2' }, /group has an unknown tky:x/],
  ])('should find %s', async (_, spoil, structure, way, fault) => {
    expect(faultsOf(spoil(await exportedText(way)), structure).join('\n')).toMatch(fault)
  }) // prettier-ignore
})
