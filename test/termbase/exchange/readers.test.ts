import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { InputError } from '../../../pipeline/model/outcome.ts'
import type { ForeignConcept } from '../../../pipeline/termbase/exchange/concept.ts'
import { exchangeFormat } from '../../../pipeline/termbase/exchange/formats.ts'
import type { FormatName } from '../../../pipeline/termbase/exchange/names.ts'

const read = async (name: FormatName, text: string, columns?: ReadonlyMap<string, string>) =>
  (await exchangeFormat(name)).read(
    { path: 'f', bytes: new TextEncoder().encode(text) },
    { languages: ['en', 'ja'], columns },
  )

type Row = readonly [title: string, format: FormatName, text: string, concept: Omit<ForeignConcept, 'line'>]

const dct = (entry: string): string =>
  `<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader/><text><body>${entry}</body></text></tbx>`
const martif = (entry: string): string =>
  `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX-Basic" xml:lang="en"><martifHeader/><text><body>${entry}</body></text></martif>`

const ROWS: readonly Row[] = [
  [
    'take elements for data categories in TBX of style DCT',
    'tbx',
    dct(
      '<conceptEntry id="k1"><min:subjectField>canals</min:subjectField><langSec xml:lang="en"><termSec><term>lock</term><min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus><basic:termType>shortForm</basic:termType></termSec></langSec></conceptEntry>',
    ),
    {
      id: 'k1',
      domain: 'canals',
      designations: { en: [{ text: 'lock', status: 'admitted', type: 'short', pos: 'noun' }] },
    },
  ],
  [
    'read nested groups and sources of TBX 2',
    'tbx',
    martif(
      '<termEntry id="k2"><descripGrp><descrip type="definition">Gate in a canal.</descrip><admin type="source">Port manual</admin></descripGrp><langSet xml:lang="en-GB"><ntig><termGrp><term>lock <hi>gate</hi></term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp><descripGrp><descrip type="context">Open the lock gate.</descrip><admin type="source">p. 3</admin></descripGrp></ntig></langSet></termEntry>',
    ),
    {
      id: 'k2',
      definition: 'Gate in a canal.',
      source: 'Port manual',
      designations: {
        en: [
          {
            text: 'lock gate',
            status: 'deprecated',
            region: 'GB',
            context: { text: 'Open the lock gate.', source: 'p. 3' },
          },
        ],
      },
    },
  ],
  [
    'take a superseded term for one that should be replaced, and zh-TW for traditional Chinese of Taiwan',
    'tbx',
    martif(
      '<termEntry><langSet xml:lang="zh-TW"><tig><term>水閘</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet></termEntry>',
    ),
    { designations: { 'zh-Hant': [{ text: '水閘', status: 'deprecated', region: 'TW' }] } },
  ],
  [
    'take the English of several definitions',
    'tbx',
    martif(
      '<termEntry><langSet xml:lang="ja"><descrip type="definition">運河の門。</descrip><tig><term>水門</term></tig></langSet><langSet xml:lang="en"><descrip type="definition">Gate.</descrip><tig><term>lock</term></tig></langSet></termEntry>',
    ),
    { definition: 'Gate.', designations: { en: [{ text: 'lock' }], ja: [{ text: '水門' }] } },
  ],
  [
    'take a definition of a term for that of the concept, where it has none',
    'tbx',
    martif(
      '<termEntry><langSet xml:lang="en"><tig><term>lock</term><descripGrp><descrip type="definition">Gate.</descrip><admin type="source">p. 4</admin></descripGrp></tig></langSet></termEntry>',
    ),
    { definition: 'Gate.', source: 'p. 4', designations: { en: [{ text: 'lock' }] } },
  ],
  [
    'take a type of terms that is a word class for one, and no word class for a phrase',
    'tbx',
    martif(
      '<termEntry><langSet xml:lang="en"><tig><term>run aground</term><termNote type="termType">phrase</termNote></tig><tig><term>ahoy</term><termNote type="partOfSpeech">other</termNote></tig></langSet></termEntry>',
    ),
    { designations: { en: [{ text: 'run aground', pos: 'phrase' }, { text: 'ahoy' }] } },
  ],
  [
    'read the languages of UTX where they are a property of its own',
    'utx',
    '#UTX 1.20; lang: ja/en; 2020-01-01\n#src\ttgt\tsrc:pos\tterm status\nドック\tdock\tnoun\tforbidden\n',
    { designations: { en: [{ text: 'dock', status: 'forbidden' }], ja: [{ text: 'ドック', pos: 'noun' }] } },
  ],
  [
    'leave codes out of segments of TMX',
    'tmx',
    '<tmx version="1.4"><header/><body><tu tuid="u1"><tuv xml:lang="en"><seg>dry <bpt i="1">&lt;b></bpt>dock<ept i="1">&lt;/b></ept></seg></tuv></tu></body></tmx>',
    { id: 'u1', designations: { en: [{ text: 'dry dock' }] } },
  ],
  [
    'read the glossary module of XLIFF 2, and not the text around it',
    'xliff',
    '<xliff version="2.0" srcLang="en" trgLang="ja" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:g="urn:oasis:names:tc:xliff:glossary:2.0"><file id="f"><unit id="1"><g:glossary><g:glossEntry><g:term source="client">dock</g:term><g:translation>ドック</g:translation></g:glossEntry></g:glossary><segment><source>The dock is full.</source></segment></unit><unit id="2"><segment><source>Wait.</source></segment></unit></file></xliff>',
    { id: '1', source: 'client', designations: { en: [{ text: 'dock' }], ja: [{ text: 'ドック' }] } },
  ],
  [
    'read UTX of languages in columns',
    'utx',
    '#UTX 1.20; en/ja; 2020-01-01\n#term:en\tpos:en\tterm:ja\tterm status:ja\tconcept ID\ndock\tnoun\tドック\tprovisional\t7\n',
    {
      id: '7',
      designations: { en: [{ text: 'dock', pos: 'noun' }], ja: [{ text: 'ドック', status: 'proposed' }] },
    },
  ],
  [
    'make variants of hidden labels where SKOS has plain labels only',
    'skos',
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . <http://example.org/dock> a skos:Concept ; skos:prefLabel "dock"@en, "ドック"@ja ; skos:altLabel "basin"@en-GB ; skos:hiddenLabel "dok"@en .',
    {
      id: 'dock',
      designations: {
        en: [
          { text: 'dock', status: 'preferred', variants: ['dok'] },
          { text: 'basin', status: 'admitted', region: 'GB' },
        ],
        ja: [{ text: 'ドック', status: 'preferred' }],
      },
    },
  ],
  [
    'know titles of tables as people write them, and take the apostrophe before a formula away',
    'csv',
    "English,日本語,Status,Notes\n'=dock,ドック(船渠),approved,wide\n",
    {
      note: 'wide',
      designations: {
        en: [{ text: '=dock', status: 'preferred' }],
        ja: [
          { text: 'ドック', status: 'preferred' },
          { text: '船渠', status: 'preferred' },
        ],
      },
    },
  ],
  [
    'unite rows of OmegaT that follow each other with one source',
    'omegat',
    '# ours\ndock\tドック\tfirst\ndock\t船渠\n',
    { note: 'first', designations: { en: [{ text: 'dock' }], ja: [{ text: 'ドック' }, { text: '船渠' }] } },
  ],
  [
    'read a catalogue of nested keys by its language',
    'i18next',
    '{"en":{"ui":{"dock":{"open":"Open dock"}}},"ja":{"ui":{"dock":{"open":"ドックを開く"}}}}',
    { id: 'dock.open', designations: { en: [{ text: 'Open dock' }], ja: [{ text: 'ドックを開く' }] } },
  ],
]

describe('a reader', () => {
  it.each(ROWS)('should %s', async (_, format, text, concept) => {
    const { value } = await read(format, text)
    expect(value.map(({ line: _line, ...rest }) => rest)).toEqual([concept])
  })

  it('should map the titles of a table, and say which columns it drops', async () => {
    const text = 'A,B,en,C\ndock,ドック,x,どっく\n'
    const { value, findings } = await read('csv', text, new Map([['en', 'A'], ['ja', 'B'], ['ja:reading', 'C']])) // prettier-ignore
    expect(value[0]?.designations).toEqual({
      en: [{ text: 'dock' }],
      ja: [{ text: 'ドック', reading: 'どっく' }],
    })
    expect(findings.map(({ message }) => message)).toEqual(['no place for the column "en": 1'])
  })

  it('should say what it drops', async () => {
    const text = martif(
      '<termEntry><langSet xml:lang="es"><tig><term>muelle</term></tig></langSet><langSet xml:lang="en"><tig><term>dock</term><termNote type="grammaticalGender">neuter</termNote><termNote type="administrativeStatus">odd</termNote></tig></langSet></termEntry>',
    )
    const { findings } = await read('tbx', text)
    expect(findings.map(({ message }) => message)).toEqual([
      'no place for terms in es: 1',
      'no place for "grammaticalGender" of a term: 1',
      'no place for the status "odd": 1',
    ])
  })

  it('should take the first sheet of a workbook, and say what it leaves in others', async () => {
    const sheets = [
      { sheet: 'Terms', data: [['en', 'ja'], [], ['dock', 'ドック']] },
      { sheet: 'Old', data: [['en'], ['pier']] },
      { sheet: 'Empty', data: [] },
    ]
    const bytes = await writeExcelFile(sheets as never).toBuffer()
    const xlsx = await exchangeFormat('xlsx')
    const { value, findings } = await xlsx.read({ path: 'f.xlsx', bytes }, { languages: [] })
    expect(value.map(({ designations }) => designations)).toEqual([
      { en: [{ text: 'dock' }], ja: [{ text: 'ドック' }] },
    ])
    expect(findings.map(({ message }) => message)).toEqual(['no place for rows of the sheet "Old": 2'])
  })

  it('should say which definitions it leaves out', async () => {
    const [en, ja] = ['Gate.', '門。'].map(text => `<descrip type="definition">${text}</descrip>`)
    const text = martif(
      `<termEntry><langSet xml:lang="ja">${ja}<tig><term>水門</term></tig></langSet><langSet xml:lang="en">${en}${en}<tig><term>lock</term></tig></langSet><langSet xml:lang="fr"><tig><term>a</term></tig><tig><term>b</term></tig></langSet></termEntry>`,
    )
    const { value, findings } = await read('tbx', text)
    expect(value[0]?.definition).toBe('Gate.')
    expect(findings.map(({ message }) => message)).toEqual([
      'no place for terms in fr: 2',
      'no place for second definitions: 2',
    ])
  })

  it.each<readonly [string, FormatName, string, string]>([
    ['an entity bomb', 'tbx', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', 'the document type declares entities, which are never expanded: remove the declarations'],
    ['another kind of XML', 'tbx', '<html/>', 'no TBX: its root is <html>, not <tbx> or <martif>'],
    ['a table without names', 'csv', 'a,b\nc,d\n', 'no column of names: its titles should be like "id, en, ja", or say --map en=Title,ja=Title'],
    ['a text that is no UTX', 'utx', 'dock\tドック\n', 'no UTX: its first line does not begin with "#UTX" and a version'],
    ['a broken graph', 'skos', '<a> <b>', 'no Turtle: Expected entity but got eof'],
    ['a workbook that is none', 'xlsx', 'no archive', 'the file is damaged: open it in the program that made it and save it again'],
  ])('should refuse %s', async (_, format, text, reason) => {
    const error: unknown = await read(format, text).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).reason).toBe(reason)
  }) // prettier-ignore
})
