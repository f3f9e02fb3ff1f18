import { readingOf } from '../lookup/readings.ts'
import type { ConceptId, Designation, DesignationId } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Romanize } from '../termbase/slug.ts'
import { romanizeKana } from '../text/kana.ts'

const LATIN = /\p{Script=Latin}/u

/**
 * Latin letters for names in the two languages. The Japanese dictionary is loaded only where neither side has Latin letters.
 */
export async function createRomanize(
  names: readonly string[],
  { sourceLang, targetLang }: { readonly sourceLang: DocumentLang; readonly targetLang: DocumentLang },
): Promise<Romanize> {
  const langs = new Set([sourceLang, targetLang])
  const needsJapanese = langs.has('ja') && !langs.has('en') && !names.every(name => LATIN.test(name))
  const readJapanese = needsJapanese ? await japanese() : undefined
  return (lang, text) => {
    if (lang === 'en') return text
    const kana = lang === 'ja' ? readJapanese?.(text) : undefined
    if (kana !== undefined) return romanizeKana(kana)
    const { reading, romanization } = readingOf(designation(lang, text))
    return romanization ?? reading
  }
}

async function japanese(): Promise<(text: string) => string | undefined> {
  const { createJapaneseTokenizer } = await import('../tokenize/ja.ts')
  const { createReadJapanese } = await import('../tokenize/load.ts')
  return createReadJapanese(createJapaneseTokenizer())
}

const designation = (lang: DocumentLang, text: string): Designation => ({
  id: '' as DesignationId,
  concept: '' as ConceptId,
  lang,
  text,
  status: 'preferred',
  type: 'full',
  pos: 'noun',
  variants: [],
  line: 1,
})
