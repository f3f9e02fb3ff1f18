import { describe, expect, it } from 'vitest'
import { InputError } from '../../pipeline/model/outcome.ts'
import { readYamlGlossary } from '../../pipeline/termbase/yaml.ts'
import { bomb } from '../cli/bomb.ts'

const HEAD = 'domain: d\nconcepts:\n'

const designations = (text: string): readonly unknown[] =>
  readYamlGlossary(HEAD + text, 'g.yaml').concepts.flatMap(concept => concept.designations)

describe('a YAML glossary', () => {
  it('should fill in what a plain string leaves out', () => {
    expect(designations('  - id: a\n    en: [cat, feline]\n')).toEqual([
      { id: 'a/en/0', concept: 'a', lang: 'en', text: 'cat', status: 'preferred', type: 'full', pos: 'noun', variants: [], line: 4 },
      { id: 'a/en/1', concept: 'a', lang: 'en', text: 'feline', status: 'admitted', type: 'full', pos: 'noun', variants: [], line: 4 },
    ])
  }) // prettier-ignore

  it('should keep what a mapping says', () => {
    const full = '{ text: X, status: forbidden, type: abbreviation, pos: verb, reading: えっくす, romanization: Ekusu, region: JP, context: { text: t, source: s }, variants: [x, y] }'
    expect(designations(`  - id: a\n    ja:\n      - ${full}\n`)).toEqual([
      { id: 'a/ja/0', concept: 'a', lang: 'ja', text: 'X', status: 'forbidden', type: 'abbreviation', pos: 'verb', reading: 'えっくす', romanization: 'Ekusu', region: 'JP', context: { text: 't', source: 's' }, variants: ['x', 'y'], line: 5 },
    ])
  }) // prettier-ignore

  it('should take a name for a proper noun', () => {
    expect(designations('  - id: a\n    en: [{ text: NATO, type: name }]\n')).toMatchObject([
      { pos: 'proper-noun' },
    ])
  })

  it('should put languages in their fixed order, whatever that of the file', () => {
    expect(designations('  - id: a\n    ko: [다]\n    en: [b]\n')).toMatchObject([
      { lang: 'en' },
      { lang: 'ko' },
    ])
  })

  it('should give every concept and designation its own line', () => {
    const text = `${HEAD}  # a remark\n  - id: a\n    definition: >-\n      Folded\n      over lines.\n    en:\n      - cat\n\n      - { text: feline }\n  - { id: b, ko: [개] }\n`
    const { concepts } = readYamlGlossary(text, 'g.yaml')
    expect(concepts.map(({ id, line, definition }) => [id, line, definition])).toEqual([['a', 4, 'Folded over lines.'], ['b', 12, undefined]])
    expect(concepts.flatMap(c => c.designations.map(d => d.line))).toEqual([9, 11, 12])
  }) // prettier-ignore

  it('should read anchors and aliases that do no harm', () => {
    expect(designations('  - id: a\n    en: [&x cat]\n    ko: [*x]\n')).toMatchObject([
      { text: 'cat' },
      { text: 'cat' },
    ])
  })

  it('should read the label of the domain', () => {
    const { domain } = readYamlGlossary('domain: d\nlabel: { en: Dogs, ko: 개 }\nconcepts: []\n', 'g.yaml')
    expect(domain).toEqual({ id: 'd', label: { en: 'Dogs', ko: '개' } })
  })

  it.each([
    ['no YAML', 'domain: [\n', /^g\.yaml:\d: not valid YAML: /],
    ['a tab as indent', 'domain: d\nconcepts:\n\t- id: a\n', /^g\.yaml:3: not valid YAML: .*[Tt]ab/],
    ['a key twice', `${HEAD}  - id: a\n    note: x\n    note: y\n`, /^g\.yaml:5: not valid YAML: Map keys must be unique/],
    ['a colon that is not quoted', `${HEAD}  - id: a\n    note: one: two\n`, /^g\.yaml:4: not valid YAML: .*put a text that holds ": " in quotes$/],
    ['an alias of nothing', `${HEAD}  - id: a\n    note: *x\n`, /^g\.yaml(:4)?: not valid YAML: .*alias/],
    ['an alias bomb', bomb('domain: d\n'), /^g\.yaml: not valid YAML: Excessive alias count/],
    ['several documents', 'domain: d\nconcepts: []\n---\na: 1\n', /^g\.yaml:3: not valid YAML: .*multiple documents/],
    ['nothing', '', /^g\.yaml:1: the file is empty$/],
    ['a comment', '# later\n', /^g\.yaml:1: the file is empty$/],
    ['a list', '- a\n', /^g\.yaml:1: must be a mapping/],
    ['a file without domain', 'concepts: []\n', /^g\.yaml:1: domain: is missing$/],
    ['a file without concepts', 'domain: d\n', /^g\.yaml:1: concepts: is missing$/],
    ['a concept without id', `${HEAD}  - en: [cat]\n`, /^g\.yaml:3: id: is missing$/],
    ['an id in capitals', `${HEAD}  - id: Cat\n`, /^g\.yaml:3: id: must be lower-case words joined by hyphens$/],
    ['an unknown field of a concept', `${HEAD}  - id: a\n    fr: [chat]\n`, /^g\.yaml:4: unknown field "fr" in concepts$/],
    ['an unknown field of a designation', `${HEAD}  - id: a\n    en:\n      - text: cat\n        colour: red\n`, /^g\.yaml:6: unknown field "colour" in en$/],
    ['an unknown status', `${HEAD}  - id: a\n    en:\n      - text: cat\n        status: nice\n`, /^g\.yaml:6: status: "nice" is none of preferred, admitted/],
    ['a language without names', `${HEAD}  - id: a\n    en:\n`, /^g\.yaml:\d: en: is empty: give a value or remove the line$/],
    ['an empty list of names', `${HEAD}  - id: a\n    en: []\n`, /^g\.yaml:4: en: must not be empty$/],
    ['a name that is no list', `${HEAD}  - id: a\n    en: cat\n`, /^g\.yaml:4: en: must be a list$/],
    ['a number as name', `${HEAD}  - id: a\n    en:\n      - 110\n`, /^g\.yaml:5: en: put 110 in quotes, it is a text$/],
    ['a name of two lines', `${HEAD}  - id: a\n    en: ["cat\\ndog"]\n`, /^g\.yaml:4: .*single line$/],
    ['a mapping without text', `${HEAD}  - id: a\n    en:\n      - { status: admitted }\n`, /^g\.yaml:5: text: is missing$/],
  ])('should refuse %s', (_, text, message) => {
    const read = (): unknown => readYamlGlossary(text, 'g.yaml')
    expect(read).toThrow(InputError)
    expect(read).toThrow(message)
  }) // prettier-ignore
})
