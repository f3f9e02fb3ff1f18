import type { DocumentLang } from '../model/lang.ts'
import type { Finding } from '../model/outcome.ts'
import { languageFit } from '../text/language-tag.ts'

/** The rule by which such a finding goes. */
export const OTHER_LANGUAGE = 'language-other'

/** Where a file says that a side is in another language than the one asked for. */
export function otherLanguage(
  tag: string | undefined,
  lang: DocumentLang,
  side: 'source' | 'target',
  place: { readonly path: string; readonly line?: number },
): readonly Finding[] {
  if (tag === undefined || tag.trim() === '' || languageFit(tag, lang) > 0) return []
  const message = `the file says that its ${side} is "${tag}", and is read as ${lang}: check the languages asked for`
  return [{ rule: OTHER_LANGUAGE, severity: 'warning', message, ...place }]
}
