import { InputError } from '../../model/outcome.ts'
import { decode } from '../../text/decode.ts'
import { readPart } from '../glossary.ts'
import { asForeign } from './concept.ts'
import type { ExchangeFormat } from './format.ts'
import { EVERYTHING } from './holds.ts'
import { FORMAT_NAMES, type FormatName } from './names.ts'

/** Our own files, for comparing and uniting them with those of others. */
const YAML: ExchangeFormat = {
  title: 'glossary file',
  dialects: [],
  holds: () => EVERYTHING,
  read: ({ path, bytes }) => ({
    value: readPart({ path, text: decode(bytes, path) }).concepts.map(asForeign),
    findings: [],
  }),
}

/** A new format is a file of its own and a line here; what reads and writes it is loaded when it is asked for. */
const FORMATS: Readonly<Record<FormatName, () => Promise<ExchangeFormat>>> = {
  tbx: async () => (await import('./tbx.ts')).TBX,
  tmx: async () => (await import('./tmx.ts')).TMX,
  utx: async () => (await import('./utx.ts')).UTX,
  skos: async () => (await import('./skos.ts')).SKOS,
  csv: async () => (await import('./delimited.ts')).CSV,
  tsv: async () => (await import('./delimited.ts')).TSV,
  xlsx: async () => (await import('./workbook.ts')).XLSX,
  omegat: async () => (await import('./omegat.ts')).OMEGAT,
  xliff: async () => (await import('./xliff.ts')).XLIFF,
  i18next: async () => (await import('./i18next.ts')).I18NEXT,
  yaml: () => Promise.resolve(YAML),
}

export const exchangeFormat = (name: FormatName): Promise<ExchangeFormat> => FORMATS[name]()

const ENDINGS: Readonly<Record<string, FormatName>> = {
  tbx: 'tbx',
  tmx: 'tmx',
  utx: 'utx',
  ttl: 'skos',
  csv: 'csv',
  tsv: 'tsv',
  xlsx: 'xlsx',
  tab: 'omegat',
  txt: 'omegat',
  xlf: 'xliff',
  xliff: 'xliff',
  json: 'i18next',
  yaml: 'yaml',
  yml: 'yaml',
}

/** The format that a file's name says. @throws InputError where it says none */
export function formatOf(path: string): FormatName {
  const ending = /\.([^./\\]*)$/u.exec(path)?.[1]?.toLowerCase() ?? ''
  const name = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined
  if (name === undefined)
    throw new InputError(
      path,
      undefined,
      `its name does not say what it is: name one with --format (${FORMAT_NAMES.join(', ')})`,
    )
  return name
}
