import { extname } from 'node:path'
import type { Bitext } from '../model/bitext.ts'
import { InputError, type Outcome } from '../model/outcome.ts'
import type { BitextLangs, Format, TranslatedFile } from './file.ts'
import { TSV } from './tsv.ts'

const FORMATS: Readonly<Record<string, Format>> = { '.tsv': TSV, '.tab': TSV }

/** Of the files that hold both languages, and so are read by themselves. */
export const BITEXT_ENDINGS: readonly string[] = Object.keys(FORMATS)

/** @throws InputError where files of the name are not read */
export function formatOf({ path }: TranslatedFile): Format {
  const ending = extname(path).toLowerCase()
  const format = FORMATS[ending]
  if (format) return format
  throw new InputError(
    path,
    undefined,
    `not a translated file that is read: expected ${BITEXT_ENDINGS.join(', ')}`,
  )
}

/**
 * The translation units of a file, in its order. A fault inside of the file is a finding, and what is faulty still a unit
 * wherever it can be one.
 * @throws InputError where the file cannot be read at all, or is of no kind that is read
 */
export const readBitext = (file: TranslatedFile, langs: BitextLangs): Outcome<Bitext> =>
  formatOf(file).read(file, langs)
