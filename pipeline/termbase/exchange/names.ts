/** Formats by the names that the command line has for them. */
export const FORMAT_NAMES = [
  'tbx',
  'tmx',
  'utx',
  'skos',
  'csv',
  'tsv',
  'xlsx',
  'omegat',
  'xliff',
  'i18next',
  'yaml',
] as const
export type FormatName = (typeof FORMAT_NAMES)[number]
