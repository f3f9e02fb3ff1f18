import type { DocumentLang } from '../../model/lang.ts'
import type { Entry, EntryDesignation } from '../../model/sheet.ts'
import { figuresOf } from './figures.ts'
import { entriesByKind } from './kinds.ts'
import type { Layout } from './layout.ts'

/** What an interpreter looks for in the booth: names of things, most frequent first, and the figures; not a word more. */
export const booth: Layout = ({ rows, entries, languages }, labels) => [
  ...entriesByKind(entries.toSorted((a, b) => b.rows.length - a.rows.length).map(briefly), 'brief', labels),
  {
    kind: 'numbers',
    id: 'numbers',
    title: labels.t('section.numbers'),
    numbers: figuresOf(rows, languages),
  },
]

/** The entry with the name to say in each language, the short form beside it. */
function briefly({ concept, kind, domain, domainLabel, designations, rows }: Entry): Entry {
  const names = Object.entries(designations).map(([lang, list]) => [lang, namesToSay(list, lang as DocumentLang)] as const)
  return { concept, kind, domain, domainLabel, rows, designations: Object.fromEntries(names) }
} // prettier-ignore

const isFit = ({ status }: EntryDesignation): boolean => status !== 'forbidden' && status !== 'deprecated'
const isShort = ({ type }: EntryDesignation): boolean => type === 'abbreviation'

function namesToSay(list: readonly EntryDesignation[], lang: DocumentLang): readonly EntryDesignation[] {
  const fit = list.filter(isFit)
  const name = fit.find(one => one.status === 'preferred' && !isShort(one)) ?? fit.find(one => !isShort(one))
  const short = fit.find(isShort)
  return [name, short].filter(one => one !== undefined).map(one => withOneReading(one, lang))
}

/** Kana where there are any: who reads Japanese needs no romanisation, and a line has no room for both. */
function withOneReading({ text, status, type, reading, romanization }: EntryDesignation, lang: DocumentLang): EntryDesignation {
  if (lang === 'ja' && reading === undefined) return { text, status, type }
  return { text, status, type, ...(reading !== undefined ? { reading } : romanization !== undefined && { romanization }) }
} // prettier-ignore
