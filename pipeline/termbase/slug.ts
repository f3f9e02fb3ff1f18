import type { ConceptId } from '../model/glossary.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../model/lang.ts'
import type { MergeEntry } from './merge-entry.ts'

/** Latin letters for a name in another script; undefined where nobody knows them. */
export type Romanize = (lang: DocumentLang, text: string) => string | undefined

const LONGEST = 60
/** Of a name that nothing can be read of. */
const NAMELESS = 'concept'

/** Ids for new concepts: lower-case words joined by hyphens, each new one unlike those that are `taken`. */
export function createSlugs(
  taken: ReadonlySet<string>,
  romanize: Romanize = () => undefined,
): (entry: MergeEntry) => ConceptId {
  const used = new Set(taken)
  return entry => {
    const wanted = (entry.id === undefined ? '' : slug(entry.id)) || slugOf(entry, romanize)
    let id = wanted
    for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`
    used.add(id)
    return id as ConceptId
  }
}

/** By the English name, else by the first that has letters, else by how one sounds. */
function slugOf({ designations }: MergeEntry, romanize: Romanize): string {
  const names = DOCUMENT_LANGS.flatMap(lang =>
    (designations[lang] ?? []).slice(0, 1).map(({ text, reading }) => ({ lang, text, reading })),
  )
  const written = names.map(({ lang, text }) => (lang === 'en' || isLatin(text) ? slug(text) : ''))
  const sounded = (): string =>
    names.map(({ lang, text }) => slug(romanize(lang, text) ?? '')).find(id => id !== '') ?? NAMELESS
  return written.find(id => id !== '') ?? sounded()
}

/** A name that mixes scripts would lose most of itself. */
const isLatin = (text: string): boolean => !/\p{L}/u.test(text.replaceAll(/\p{Script=Latin}/gu, ''))

/** Lower-case words joined by hyphens, none where the text has no Latin letters or digits. Accents go, and whatever else is no letter or digit parts words. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/gu, '')
