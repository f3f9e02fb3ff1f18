import type { ElementRule, Structure } from './structure.ts'

const ANY = /^[^]*$/u
const LANGUAGE = /^[a-z]{2}(?:-[A-Z][a-z]{3})?$/u
/** `xs:ID` and `xs:NMTOKEN`, as far as ASCII goes. */
const NAME = /^[A-Za-z_][\w.-]*$/u
const TOKEN = /^[\w.-]+$/u
const TEXT: ElementRule = {}

/** Contents as a document type definition writes them, with a space behind each name. */
const content = (model: string): RegExp =>
  new RegExp(
    `^${model.replaceAll(/[A-Za-z][\w:-]*(?:\\\[\w+\\\])?/gu, '(?:$& )').replaceAll(', ', '')}$`,
    'u',
  )

type Dialect = 'core' | 'min' | 'basic'
const MODULE = {
  subjectField: 'min',
  partOfSpeech: 'min',
  administrativeStatus: 'min',
  definition: 'basic',
  source: 'basic',
  context: 'basic',
  termType: 'basic',
  geographicalUsage: 'basic',
} as const
type Category = keyof typeof MODULE
const META: Readonly<Record<Category, string>> = {
  subjectField: 'descrip',
  definition: 'descrip',
  context: 'descrip',
  source: 'admin',
  partOfSpeech: 'termNote',
  administrativeStatus: 'termNote',
  termType: 'termNote',
  geographicalUsage: 'termNote',
}
const VALUES: Partial<Record<Category, RegExp>> = {
  partOfSpeech: /^(?:adjective|noun|other|verb|adverb)$/u,
  administrativeStatus: /^(?:admitted|deprecated|superseded|preferred)Term-admn-sts$/u,
  termType: /^(?:fullForm|acronym|abbreviation|shortForm|variant|phrase)$/u,
}
const IN_DIALECT: Readonly<Record<Dialect, readonly string[]>> = {
  core: [],
  min: ['min'],
  basic: ['min', 'basic'],
}
const TYPED = new Set(['descrip', 'admin', 'termNote'])

/** The elements of some categories as alternatives, of those that the dialect has. */
const oneOf = (
  style: 'dca' | 'dct',
  dialect: Dialect,
  categories: readonly Category[],
  ...others: readonly string[]
): string => {
  const known = categories.filter(category => IN_DIALECT[dialect].includes(MODULE[category]))
  const names = known.map(category =>
    style === 'dca' ? String.raw`${META[category]}\[${category}\]` : `${MODULE[category]}:${category}`,
  )
  return `(${[...names, ...others].join('|')})`
}

const categoryRules = (style: 'dca' | 'dct', dialect: Dialect, values = VALUES) =>
  Object.fromEntries(
    (Object.keys(MODULE) as Category[])
      .filter(category => IN_DIALECT[dialect].includes(MODULE[category]))
      .map((category): [string, ElementRule] => {
        const name = style === 'dca' ? `${META[category]}[${category}]` : `${MODULE[category]}:${category}`
        const text = values[category]
        return [name, text ? { text } : TEXT]
      }),
  )

/** What stands below the header in either version; only the three levels are called otherwise. */
function body(
  style: 'dca' | 'dct',
  dialect: Dialect,
  { entry, language, term }: Readonly<Record<'entry' | 'language' | 'term', string>>,
): Readonly<Record<string, ElementRule>> {
  const of = (categories: readonly Category[], ...others: readonly string[]) =>
    oneOf(style, dialect, categories, ...others)
  const grouped = dialect === 'basic' ? ['descripGrp'] : []
  return {
    text: { children: content('body') },
    body: { children: content(`${entry}+`) },
    [entry]: {
      attributes: { id: NAME },
      children: content(`${of(['subjectField', 'definition', 'source'], 'note')}*${language}+`),
    },
    [language]: { attributes: { 'xml:lang': LANGUAGE }, children: content(`${term}+`) },
    [term]: {
      children: content(
        `term${of(['partOfSpeech', 'administrativeStatus', 'termType', 'geographicalUsage'], 'never')}*(${['note', ...grouped].join('|')})*`,
      ),
    },
    ...(dialect === 'basic' && { descripGrp: { children: content(of(['context']) + of(['source'])) } }),
    term: TEXT,
    note: TEXT,
    fileDesc: { children: content('sourceDesc+') },
    sourceDesc: { children: content('p+') },
  }
}

/**
 * ISO 30042:2019 as LTAC Global's schemas of its public dialects have it (TBXcoreStructV03 for RELAX NG, the Schematron rules
 * of TBX-Core, TBX-Min and TBX-Basic 1.2, the modules Min and Basic 1.1).
 */
export function tbx3(dialect: Dialect, style: 'dca' | 'dct'): Structure {
  const modules = style === 'dct' ? IN_DIALECT[dialect] : []
  return {
    root: 'tbx',
    ...(style === 'dca' && { typed: TYPED }),
    unique: [['conceptEntry', 'id']],
    rules: {
      tbx: {
        attributes: {
          type: new RegExp(`^TBX-${dialect}$`, 'iu'),
          style: new RegExp(`^${style}$`, 'u'),
          'xml:lang': LANGUAGE,
          xmlns: /^urn:iso:std:iso:30042:ed-2$/u,
          ...Object.fromEntries(
            modules.map(name => [
              `xmlns:${name}`,
              new RegExp(`^http://www\\.tbxinfo\\.net/ns/${name}$`, 'u'),
            ]),
          ),
        },
        children: content('tbxHeader, text'),
      },
      tbxHeader: { children: content('fileDesc') },
      p: TEXT,
      ...body(style, dialect, { entry: 'conceptEntry', language: 'langSec', term: 'termSec' }),
      ...categoryRules(style, dialect),
    },
  }
}

/** ISO 30042:2008, its core structure and the categories of its default constraints (XCS) that are written. */
export const TBX2: Structure = {
  root: 'martif',
  typed: TYPED,
  unique: [['termEntry', 'id']],
  rules: {
    martif: {
      attributes: { type: /^TBX$/u, 'xml:lang': LANGUAGE },
      children: content('martifHeader, text'),
    },
    martifHeader: { children: content('fileDesc, encodingDesc') },
    encodingDesc: { children: content('p+') },
    p: { attributes: { 'type?': /^XCSURI$/u } },
    ...body('dca', 'basic', { entry: 'termEntry', language: 'langSet', term: 'tig' }),
    ...categoryRules('dca', 'basic', {
      ...VALUES,
      partOfSpeech: /^(?:adjective|noun|properNoun|other|verb|adverb)$/u,
    }),
  },
}

const PROP: ElementRule = { attributes: { type: /^x-[a-z-]+$/u } }

/** TMX 1.4b, its document type definition tmx14.dtd. */
export const TMX14: Structure = {
  root: 'tmx',
  unique: [['tu', 'tuid']],
  rules: {
    tmx: { attributes: { version: /^1\.4$/u }, children: content('header, body') },
    header: {
      attributes: {
        creationtool: ANY,
        creationtoolversion: ANY,
        segtype: /^(?:block|paragraph|sentence|phrase)$/u,
        'o-tmf': ANY,
        adminlang: LANGUAGE,
        srclang: LANGUAGE,
        datatype: ANY,
        'creationdate?': /^\d{8}T\d{6}Z$/u,
      },
      children: /^$/u,
    },
    body: { children: content('tu*') },
    tu: {
      attributes: { 'tuid?': ANY, 'srclang?': /^\*all\*$/u },
      children: content('(note|prop)*tuv+'),
    },
    tuv: { attributes: { 'xml:lang': LANGUAGE }, children: content('(note|prop)*seg') },
    note: TEXT,
    prop: PROP,
    seg: TEXT,
  },
}

/** XLIFF 1.2, xliff-core-1.2-strict.xsd. */
export const XLIFF12: Structure = {
  root: 'xliff',
  unique: [
    ['group', 'id'],
    ['trans-unit', 'id'],
  ],
  rules: {
    xliff: {
      attributes: { version: /^1\.2$/u, xmlns: /^urn:oasis:names:tc:xliff:document:1\.2$/u },
      children: content('file+'),
    },
    file: {
      attributes: {
        original: ANY,
        'source-language': LANGUAGE,
        'target-language?': LANGUAGE,
        datatype: /^plaintext$/u,
      },
      children: content('body'),
    },
    body: { children: content('(group|trans-unit)*') },
    group: {
      attributes: { 'id?': ANY, 'restype?': /^x-\S+$/u },
      children: content('context-group*note*(group|trans-unit)*'),
    },
    'trans-unit': {
      attributes: { id: ANY },
      children: content('source, target?(context-group|note)*'),
    },
    'context-group': { children: content('context+') },
    context: { attributes: { 'context-type': /^x-\S+$/u } },
    note: { attributes: { 'from?': ANY } },
    source: TEXT,
    target: TEXT,
  },
}

/** XLIFF 2.1, xliff_core_2.0.xsd and glossary.xsd; either lets attributes of other namespaces pass. */
const OWN = Object.fromEntries(
  [
    'status',
    'type',
    'pos',
    'reading',
    'romanization',
    'region',
    'context',
    'context-source',
    'variants',
    'domain',
  ].map(name => [`tky:${name}?`, ANY]),
)
export const XLIFF21: Structure = {
  root: 'xliff',
  unique: [
    ['unit', 'id'],
    ['gls:glossEntry', 'id'],
  ],
  rules: {
    xliff: {
      attributes: {
        version: /^2\.1$/u,
        srcLang: LANGUAGE,
        trgLang: LANGUAGE,
        xmlns: /^urn:oasis:names:tc:xliff:document:2\.0$/u,
        'xmlns:gls': /^urn:oasis:names:tc:xliff:glossary:2\.0$/u,
        'xmlns:tky': ANY,
      },
      children: content('file+'),
    },
    file: { attributes: { id: TOKEN }, children: content('unit+') },
    unit: { attributes: { id: TOKEN, ...OWN }, children: content('gls:glossary?notes?segment+') },
    'gls:glossary': { children: content('gls:glossEntry+') },
    'gls:glossEntry': {
      attributes: { 'id?': TOKEN },
      children: content('gls:term, (gls:translation+gls:definition?|gls:definition)'),
    },
    'gls:term': { attributes: { 'source?': ANY, ...OWN } },
    'gls:translation': { attributes: OWN },
    'gls:definition': { attributes: { 'source?': ANY } },
    notes: { children: content('note+') },
    note: TEXT,
    segment: { children: content('source, target?') },
    source: TEXT,
    target: TEXT,
  },
}
