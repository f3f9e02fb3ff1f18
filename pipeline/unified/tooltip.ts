import { preferredDesignation, type Concept, type Designation } from '../model/glossary.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../model/lang.ts'

/** A mention's designation, and the concept that it names. */
export interface Named {
  readonly concept: Concept
  readonly designation: Designation
}

/**
 * The equivalents, a line each: `ja サイバー攻撃 (サイバーこうげき)`. What should not be written says first what to write instead:
 * `✗ virtual currency → crypto-asset`. Several concepts stand one below the other.
 */
export const equivalents = (
  named: readonly Named[],
  langs: readonly DocumentLang[] = DOCUMENT_LANGS,
): string | undefined => {
  const blocks = named.map(one => blockOf(one, langs)).filter(Boolean)
  return blocks.length === 0 ? undefined : blocks.join('\n\n')
}

function blockOf({ concept, designation }: Named, langs: readonly DocumentLang[]): string {
  const own = preferredDesignation(concept, designation.lang)
  const instead = isUnwanted(designation) && own ? [`✗ ${designation.text} → ${own.text}`] : []
  const others = langs.flatMap(lang => {
    const best = preferredDesignation(concept, lang)
    const isSaid = lang === designation.lang && (best?.id === designation.id || instead.length > 0)
    return best && !isSaid ? [`${lang} ${withReading(best)}`] : []
  })
  return [...instead, ...others].join('\n')
}

const withReading = ({ text, reading }: Designation): string =>
  reading === undefined || reading === text ? text : `${text} (${reading})`

export const isUnwanted = ({ status }: Designation): boolean =>
  status === 'deprecated' || status === 'forbidden'
