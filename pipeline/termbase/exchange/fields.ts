import type { NewDesignation } from '../merge-entry.ts'
import { said } from './concept.ts'
import type { Dropped } from './dropped.ts'
import { joinList, splitList } from './lists.ts'
import { regionOf, statusOf, typeOf, wordClassOf } from './values.ts'

/** All that is said of a name, each in a word or a line: properties of TMX, attributes of XLIFF, columns of a table. */
export const FLAT_FIELDS = [
  'status',
  'type',
  'pos',
  'reading',
  'romanization',
  'region',
  'context',
  'context-source',
  'variants',
] as const
export type FlatField = (typeof FLAT_FIELDS)[number]
export type FlatFields = Readonly<Partial<Record<FlatField, string>>>

const VARIANTS = ';'

/** A full form goes without saying. */
export const flatFields = ({
  status,
  type,
  pos,
  reading,
  romanization,
  region,
  variants,
  context,
}: NewDesignation): FlatFields => ({
  ...said({ status, pos, reading, romanization, region }),
  ...(type !== undefined && type !== 'full' && { type }),
  ...(context && { context: context.text, 'context-source': context.source }),
  ...(variants && variants.length > 0 && { variants: joinList(variants, VARIANTS) }),
})

/** The name again; a word that nobody knows is dropped and said to be. */
export function nameWith(text: string, fields: FlatFields, dropped: Dropped, line: number): NewDesignation {
  const known = <T>(field: FlatField, read: (word: string) => T | undefined): T | undefined => {
    const word = fields[field]?.trim() ?? ''
    const value = word === '' ? undefined : read(word)
    if (word !== '' && value === undefined) dropped.add(`the ${field} "${word.slice(0, 40)}"`, line)
    return value
  }
  const { reading, romanization, context, variants } = fields
  return {
    text,
    ...said({
      status: known('status', statusOf),
      type: known('type', typeOf),
      pos: known('pos', wordClassOf),
      reading,
      romanization,
      region: known('region', regionOf),
    }),
    ...(context !== undefined && { context: { text: context, source: fields['context-source'] ?? '' } }),
    ...(variants !== undefined && { variants: splitList(variants, VARIANTS) }),
  }
}
