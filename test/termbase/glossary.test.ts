import { readdirSync, readFileSync } from 'node:fs'
import { assert, property, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaText } from '../../pipeline/cli/schema-text.ts'
import { preferredDesignation, type ConceptId } from '../../pipeline/model/glossary.ts'
import { DOCUMENT_LANGS } from '../../pipeline/model/lang.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import { validateGlossary } from '../../pipeline/termbase/validate.ts'
import { createJapaneseTokenizer } from '../../pipeline/tokenize/ja.ts'
import { createReadJapanese } from '../../pipeline/tokenize/load.ts'

const yaml = (domain: string, ...ids: readonly string[]): string =>
  `domain: ${domain}\nconcepts:\n${ids.map(id => `  - id: ${id}\n    en: [${id} of ${domain}]\n`).join('')}`

const FILES = [
  { path: 'a.yaml', text: yaml('first', 'cat', 'dog') },
  { path: 'b.yml', text: yaml('second', 'dog', 'fox') },
  { path: 'c.csv', text: 'id,en\ncat,a third cat\nowl,owl\n' },
  { path: 'D.TSV', text: 'id\tko\nhen\t암탉\n' },
]

describe('a glossary of several files', () => {
  it('should keep the first concept of an id and name the others', () => {
    const { value, findings } = readGlossary(FILES)
    expect([...value.concepts.keys()]).toEqual(['hen', 'cat', 'dog', 'fox', 'owl'])
    expect(value.concepts.get('dog' as ConceptId)?.domain).toBe('first')
    expect(findings.map(({ path, line, rule, severity }) => `${path}:${line} ${severity} ${rule}`)).toEqual([
      'b.yml:3 error duplicate-id',
      'c.csv:2 error duplicate-id',
    ])
    expect(findings[0]?.message).toBe('concept "dog" stands already at a.yaml:5; merge the two or rename one')
  })

  it('should be the same in whatever order the files come', () => {
    const expected = readGlossary(FILES)
    assert(
      property(shuffledSubarray(FILES, { minLength: FILES.length }), files => {
        const { value, findings } = readGlossary(files)
        expect([...value.concepts]).toEqual([...expected.value.concepts])
        expect([...value.designations]).toEqual([...expected.value.designations])
        expect({ domains: value.domains, findings }).toEqual({ domains: expected.value.domains, findings: expected.findings })
      }),
      { numRuns: 24 },
    )
  }) // prettier-ignore

  it('should hold every designation under its own id', () => {
    const { designations, concepts } = readGlossary(FILES).value
    for (const [id, designation] of designations) {
      expect(designation.id).toBe(id)
      expect(concepts.get(designation.concept)?.designations).toContain(designation)
    }
  })

  it('should refuse a file of another kind', () => {
    expect(() => readGlossary([{ path: 'a.docx', text: '' }])).toThrow(
      /^a\.docx: not a glossary: expected \.yaml/,
    )
  })
})

describe('the designation to write', () => {
  it.each([
    ['the first', '[a, b]', 'a'],
    [
      'a preferred one that is not the first',
      '[{ text: a, status: admitted }, { text: b, status: preferred }]',
      'b',
    ],
    ['an admitted one where none is preferred', '[{ text: a, status: forbidden }, b]', 'b'],
    [
      'none where all are forbidden',
      '[{ text: a, status: forbidden }, { text: b, status: deprecated }]',
      undefined,
    ],
  ])('should be %s', (_, list, expected) => {
    const { value } = readGlossary([
      { path: 'g.yaml', text: `domain: d\nconcepts:\n  - id: x\n    en: ${list}\n` },
    ])
    const concept = value.concepts.get('x' as ConceptId)
    expect(concept && preferredDesignation(concept, 'en')?.text).toBe(expected)
  })
})

describe("the program's own glossary", () => {
  const files = readdirSync('glossary')
    .filter(name => name.endsWith('.yaml'))
    .map(name => ({ path: `glossary/${name}`, text: readFileSync(`glossary/${name}`, 'utf8') }))

  it('should validate without errors or warnings', () => {
    const { value, findings } = readGlossary(files)
    const readJapanese = createReadJapanese(createJapaneseTokenizer())
    const all = [
      ...findings,
      ...validateGlossary(value, { languages: ['en', 'ja', 'zh-Hans', 'ko'], readJapanese }),
    ]
    expect(all.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(value.concepts.size).toBeGreaterThanOrEqual(400)
  })

  it('should have its published schema up to date', () => {
    expect(readFileSync('glossary/schema.json', 'utf8')).toBe(schemaText())
  })

  it('should name its schema in every file, for editors', () => {
    for (const { path, text } of files)
      expect(`${path} ${text.split('\n', 1)[0]}`).toBe(
        `${path} # yaml-language-server: $schema=./schema.json`,
      )
  })

  it('should describe every language in the schema', () => {
    for (const lang of DOCUMENT_LANGS) expect(schemaText()).toContain(`"${lang}"`)
  })
})
