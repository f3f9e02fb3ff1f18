import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openList } from '../../pipeline/termbase/list-text.ts'
import { mergeEntries, type Merged } from '../../pipeline/termbase/merge.ts'
import type { MergeEntry } from '../../pipeline/termbase/merge-entry.ts'
import type { GlossaryText } from '../../pipeline/termbase/file.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import { rejectedPairs, updateRejected, type TermPair } from '../../pipeline/termbase/rejected.ts'

const pathOf = (domain: string): string => `glossary/${domain}.yaml`
const pair = (en: string, ja: string, domain = 'terms'): MergeEntry => ({
  domain,
  matchBy: 'en',
  designations: { en: [{ text: en }], ja: [{ text: ja }] },
})
const merge = (text: string, ...entries: MergeEntry[]): { text: string; merged: readonly Merged[] } => {
  const { files, merged } = mergeEntries([{ path: pathOf('terms'), text }], entries, { pathOf })
  return { text: files.find(({ path }) => path === pathOf('terms'))?.text ?? text, merged }
}

/** What is there, what is accepted, and what is there then. */
type Row = readonly [name: string, before: string, entry: MergeEntry, after: string]

const ROWS: readonly Row[] = [
  [
    'add a name to a list in brackets, whatever else is on the line',
    `# Ours.
domain: terms
concepts:
  # The first.
  - id: attack
    en: [attack]   # as in the treaty
    ja: [攻撃, { text: 襲撃, status: deprecated }]  # sic
`,
    pair('Attack', 'アタック'),
    `# Ours.
domain: terms
concepts:
  # The first.
  - id: attack
    en: [attack]   # as in the treaty
    ja: [ 攻撃, { text: 襲撃, status: deprecated }, アタック ] # sic
`,
  ],
  [
    'add a name to a list of lines, before a comment that ends it',
    `domain: terms
concepts:
- id: attack
  note: "a: b"
  ja:
  # from the press
  - 攻撃 # usual
  # more to come
  en:
  - attack

# The last one.
- id: defence
  en: [defence]
`,
    pair('attack', 'アタック'),
    `domain: terms
concepts:
- id: attack
  note: "a: b"
  ja:
  # from the press
  - 攻撃 # usual
  - アタック
  # more to come
  en:
  - attack

# The last one.
- id: defence
  en: [defence]
`,
  ],
  [
    'add a language that the concept lacks',
    `domain: terms
concepts:

  - id: attack
    definition: >
      An attempt
      to harm.
    en:
      - { text: attack, variants: [assault] }

  - id: defence   # and defense
    en:
      - defence
`,
    pair('assault', '攻撃'),
    `domain: terms
concepts:

  - id: attack
    definition: >
      An attempt
      to harm.
    en:
      - { text: attack, variants: [assault] }
    ja:
      - 攻撃

  - id: defence   # and defense
    en:
      - defence
`,
  ],
  [
    'add a concept as far from the last one as that is from the one before it',
    `domain: terms
concepts:
  - id: attack
    en: [attack]

  - id: defence
    en: [defence]
`,
    pair('State Practice', '国家実行'),
    `domain: terms
concepts:
  - id: attack
    en: [attack]

  - id: defence
    en: [defence]

  - id: state-practice
    en:
      - State Practice
    ja:
      - 国家実行
`,
  ],
  [
    'add a concept behind the last line, also where that has no end',
    `domain: terms
concepts:
- id: attack
  en:
  - attack`,
    pair('“Zero-day” café', 'ゼロデイ'),
    `domain: terms
concepts:
- id: attack
  en:
  - attack
- id: zero-day-cafe
  en:
  - “Zero-day” café
  ja:
  - ゼロデイ
`,
  ],
  [
    'fill a glossary that is still empty',
    '# New.\ndomain: terms # ours\n# None yet.\nconcepts: [] # soon\n',
    pair('attack', '攻撃'),
    '# New.\ndomain: terms # ours\n# None yet.\nconcepts: # soon\n  - id: attack\n    en:\n      - attack\n    ja:\n      - 攻撃\n',
  ],
  [
    'quote what YAML would take for something else',
    'domain: terms\nconcepts: []\n',
    pair('yes: no # "maybe"', '- 1'),
    `domain: terms\nconcepts:\n  - id: yes-no-maybe\n    en:\n      - 'yes: no # "maybe"'\n    ja:\n      - "- 1"\n`,
  ],
  [
    'leave alone what is there, whatever its case and width',
    'domain: terms\nconcepts:\n  - { id: attack, en: [Attack], ja: [ｱﾀｯｸ] }\n',
    pair('ＡＴＴＡＣＫ', 'アタック'),
    'domain: terms\nconcepts:\n  - { id: attack, en: [Attack], ja: [ｱﾀｯｸ] }\n',
  ],
]

describe('merging into a glossary file should', () => {
  it.each(ROWS)('%s', (_, before, entry, after) => {
    const once = merge(before, entry)
    expect(once.text).toBe(after)
    expect(merge(once.text, entry).text).toBe(after)
    expect(merge(once.text, entry).merged.map(({ kind }) => kind)).toEqual(['present'])
  })

  const two = `domain: terms
concepts:
  - id: bank
    en: [bank]
    ja: [銀行]
  - id: river-bank
    en: [bank]
    ja: [川岸]
`
  it('say which concept it chose of several by the same name', () => {
    const { merged } = merge(two, pair('bank', '川岸'), pair('bank', '土手'))
    expect(merged.map(({ kind, concept, others }) => [kind, concept, others])).toEqual([
      ['present', 'river-bank', ['bank']],
      ['merged', 'bank', ['river-bank']],
    ])
  })

  it('choose the concept of the domain that is asked for', () => {
    const files: GlossaryText[] = ['finance', 'nature'].map(domain => ({
      path: pathOf(domain),
      text: `domain: ${domain}\nconcepts:\n  - { id: ${domain}-bank, en: [bank] }\n`,
    }))
    const { merged } = mergeEntries(files, [pair('bank', '土手', 'nature')], { pathOf })
    expect(merged.map(({ concept }) => concept)).toEqual(['nature-bank'])
  })

  it('never give an id twice', () => {
    const { merged } = merge('domain: terms\nconcepts: []\n', pair('set up', '設定'), pair('set-up', '構成'))
    expect(merged.map(({ concept }) => concept)).toEqual(['set-up', 'set-up-2'])
  })

  it('make ids of names in any script', () => {
    const entry: MergeEntry = { domain: 'terms', matchBy: 'ja', designations: { ja: [{ text: '条約' }] } }
    const sounded = mergeEntries([], [entry], { pathOf, romanize: () => 'jōyaku' })
    expect(sounded.merged.map(({ concept }) => concept)).toEqual(['joyaku'])
    expect(sounded.files.map(({ path }) => path)).toEqual(['glossary/terms.yaml'])
    expect(readGlossary(sounded.files).value.concepts.size).toBe(1)
    const [silent] = mergeEntries([], [entry], { pathOf }).merged
    expect(silent?.concept).toBe('concept')
  })

  it('leave tables alone, and say so', () => {
    const table = { path: 'glossary/old.csv', text: 'id,en,ja\nattack,attack,攻撃\n' }
    const { files, merged } = mergeEntries([table], [pair('attack', 'アタック')], { pathOf })
    expect(files).toEqual([])
    expect(merged.map(({ kind, path }) => [kind, path])).toEqual([['locked', 'glossary/old.csv']])
  })

  it('be idempotent and lose nothing, whatever is merged', () => {
    const term = fc.constantFrom('attack', 'Attack', 'ship-to-ship', '攻撃', 'a: b', '"', "it's", '#1', '- x', 'null', '1', 'é', '{', '&a', '*b', '%', '@', '!', 'x #', '장') // prettier-ignore
    const entry = fc.tuple(term, term).map(([en, ja]) => pair(en, ja))
    const start = fc.constantFrom(...ROWS.map(([, before]) => before))
    fc.assert(
      fc.property(start, fc.array(entry, { maxLength: 8 }), (before, entries) => {
        const once = merge(before, ...entries)
        const again = merge(once.text, ...entries)
        expect(again.text).toBe(once.text)
        expect(again.merged.every(({ kind }) => kind === 'present')).toBe(true)
        // A comment is the end of its line: the names before it may hold a "#" of their own.
        const lines = once.text.split('\n')
        for (const [comment] of before.matchAll(/# [A-Za-z].*$/gmu))
          expect(lines.filter(line => line.endsWith(comment))).not.toEqual([])
        const { concepts } = readGlossary([{ path: 'x.yaml', text: once.text }]).value
        for (const { designations } of entries)
          for (const lang of ['en', 'ja'] as const)
            expect(
              [...concepts.values()].some(concept =>
                concept.designations.some(
                  d => d.lang === lang && d.text.normalize('NFKC').toLowerCase() === designations[lang]?.[0]?.text.normalize('NFKC').toLowerCase(),
                ) ||
                concept.designations.some(d => d.lang === lang && d.variants.includes(designations[lang]?.[0]?.text ?? '')),
              ),
            ).toBe(true) // prettier-ignore
      }),
    )
  })

  it('refuse what is no YAML, with its line', () => {
    expect(() => merge('domain: terms\nconcepts:\n  - id: [\n', pair('a', 'b'))).toThrow(
      /^glossary\/terms\.yaml:4: not valid YAML/,
    )
  })
})

describe('the list of a YAML text', () => {
  const folder = new URL('../../glossary/', import.meta.url)
  it.each(readdirSync(folder).filter(name => name.endsWith('.yaml')))(
    'should change one line of %s where one name is added',
    name => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const list = openList(text, name, 'concepts')
      expect(list.text()).toBe(text)
      list.change(7, (item, create) =>
        (item.get('en') as { items: unknown[] }).items.push(create('new name')),
      )
      const [before, after] = [text.split('\n'), list.text().split('\n')]
      expect(after).toHaveLength(before.length + 1)
      const at = after.findIndex((line, i) => line !== before[i])
      expect(after[at]).toBe('      - new name')
      expect(after.toSpliced(at, 1)).toEqual(before)
    },
  )
})

const refused = (source: string, target: string): TermPair => ({
  sourceLang: 'en',
  source,
  targetLang: 'ja',
  target,
})
const update = (text: string | undefined, rejected: TermPair[], accepted: TermPair[] = []): string =>
  updateRejected(text, 'rejected.yaml', { rejected, accepted })

describe('the file of refused pairs', () => {
  it('should remember a pair in either direction', () => {
    const pairs = rejectedPairs(update(undefined, [refused('the attack', '攻撃')]), 'rejected.yaml')
    expect(pairs.has(refused('The  attack', '攻撃'))).toBe(true)
    expect(pairs.has({ sourceLang: 'ja', source: '攻撃', targetLang: 'en', target: 'the attack' })).toBe(true)
    expect(pairs.has(refused('the attack', '防御'))).toBe(false)
  })

  it('should hold a pair once, and keep what people write into it', () => {
    const first = update(undefined, [refused('a', 'あ')]).replace('- en', '- # why not\n    en')
    const text = update(first, [refused('b', 'い'), refused('b', 'い')])
    expect(text).toContain('# why not')
    expect(text.match(/en: b/gu)).toHaveLength(1)
    expect(update(text, [refused('a', 'あ'), refused('b', 'い')])).toBe(text)
  })

  it('should forget a pair that is accepted after all', () => {
    const text = update(update(undefined, [refused('a', 'あ'), refused('b', 'い')]), [], [refused('a', 'あ')])
    expect(rejectedPairs(text, 'rejected.yaml').has(refused('a', 'あ'))).toBe(false)
    expect(rejectedPairs(text, 'rejected.yaml').has(refused('b', 'い'))).toBe(true)
  })

  it('should say where it is not as it should be', () => {
    expect(() => rejectedPairs('rejected:\n  - fr: mot\n', 'rejected.yaml')).toThrow(
      /^rejected\.yaml:2: unknown field "fr"/,
    )
  })
})
