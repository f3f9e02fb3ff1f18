import { extname } from 'node:path'
import type { Bitext } from '../model/bitext.ts'
import { InputError, type Outcome } from '../model/outcome.ts'
import type { BitextLangs, Format, TranslatedFile } from './file.ts'
import { CATALOGUE } from './catalogue.ts'
import { PO } from './po.ts'
import { TMX } from './tmx.ts'
import { TSV } from './tsv.ts'
import { XLIFF } from './xliff.ts'

const FORMATS: Readonly<Record<string, Format>> = {
  '.tsv': TSV,
  '.tmx': TMX,
  '.xlf': XLIFF,
  '.xliff': XLIFF,
  '.po': PO,
  '.pot': PO,
  '.json': CATALOGUE,
}

/** Of the files that hold both languages, and of those that hold one. */
export const BITEXT_ENDINGS: readonly string[] = ['.tsv', '.tmx', '.xlf', '.xliff', '.po', '.pot']
export const CATALOGUE_ENDINGS: readonly string[] = ['.json']

const GLOSSARY_ENDINGS: ReadonlySet<string> = new Set(['.tbx', '.utx', '.csv', '.tab', '.yaml', '.xlsx'])

/** @throws InputError where files of the name are not read */
export function formatOf({ path }: Pick<TranslatedFile, 'path'>): Format {
  const ending = extname(path).toLowerCase()
  const format = FORMATS[ending]
  if (format) return format
  if (GLOSSARY_ENDINGS.has(ending))
    throw new InputError(path, undefined, 'a glossary, not a translated file: name it with --glossary')
  const endings = [...BITEXT_ENDINGS, ...CATALOGUE_ENDINGS].join(', ')
  throw new InputError(path, undefined, `not a translated file that is read: expected ${endings}`)
}

/**
 * The translation units of a file, in its order. A fault inside of the file is a finding, and what is faulty still a unit
 * wherever it can be one.
 * @throws InputError where the file cannot be read at all, or is of no kind that is read
 */
export const readBitext = (file: TranslatedFile, langs: BitextLangs): Outcome<Bitext> =>
  formatOf(file).read(file, langs)
