import type { Concept, Designation, Glossary } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Finding } from '../model/outcome.ts'
import { lengthened, morae } from '../text/kana.ts'
import { toSimplified } from '../text/opencc.ts'

export interface ValidateOptions {
  /** Every concept should have a designation in each. */
  readonly languages: readonly DocumentLang[]
  /** The analyser's kana for a Japanese text; undefined where it does not know some word. */
  readonly readJapanese: (text: string) => string | undefined
}

/** One question to the whole glossary. */
type Rule = (glossary: Glossary, options: ValidateOptions) => readonly Finding[]

/** What a terminologist should look at, in the order of files and lines. */
export function validateGlossary(glossary: Glossary, options: ValidateOptions): readonly Finding[] {
  const rules: readonly Rule[] = [missingLanguages, duplicates, homographs, wrongScript, readings]
  return rules
    .flatMap(rule => rule(glossary, options))
    .toSorted((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(a.rule, b.rule))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const finding = (
  glossary: Glossary,
  designation: Designation,
  what: Pick<Finding, 'rule' | 'severity' | 'message'>,
): Finding => ({
  ...what,
  path: glossary.concepts.get(designation.concept)?.path ?? '',
  line: designation.line,
})

const missingLanguages: Rule = ({ concepts }, { languages }) =>
  [...concepts.values()].flatMap(concept => {
    const missing = languages.filter(lang => !concept.designations.some(d => d.lang === lang))
    if (missing.length === 0) return []
    const message = `concept "${concept.id}" has no designation in ${missing.join(', ')}`
    return [
      { rule: 'missing-language', severity: 'warning', message, path: concept.path, line: concept.line },
    ]
  })

/** The same name twice in one concept. */
const duplicates: Rule = glossary =>
  [...glossary.concepts.values()].flatMap(({ designations }) =>
    designations.flatMap((designation, i) => {
      const twin = designations.slice(0, i).find(d => d.lang === designation.lang && sameText(d, designation))
      if (!twin) return []
      const message = `"${designation.text}" stands already on line ${twin.line}; remove one`
      return [finding(glossary, designation, { rule: 'duplicate-designation', severity: 'error', message })]
    }),
  )

const sameText = (a: Designation, b: Designation): boolean => plain(a) === plain(b)
const plain = ({ text }: Designation): string => text.normalize('NFKC').toLowerCase()

/** One name for two concepts is allowed, but a text that uses it is ambiguous: a note should say which is which. */
const homographs: Rule = glossary => {
  const byText = new Map<string, Designation[]>()
  for (const designation of glossary.designations.values()) {
    const key = `${designation.lang} ${plain(designation)}`
    byText.set(key, [...(byText.get(key) ?? []), designation])
  }
  return [...byText.values()].flatMap(([first, ...others]) =>
    others
      .filter(other => first && other.concept !== first.concept && !isExplained(glossary, other, first))
      .map(other => {
        const message = `"${other.text}" also names "${first?.concept}"; say in a note which is meant when`
        return finding(glossary, other, { rule: 'homograph', severity: 'info', message })
      }),
  )
}

const isExplained = (glossary: Glossary, a: Designation, b: Designation): boolean =>
  [a, b].every(({ concept }) => glossary.concepts.get(concept)?.note !== undefined)

/** Which characters a language's text never holds, and what they are. */
const FOREIGN: Readonly<Record<DocumentLang, readonly (readonly [pattern: RegExp, what: string])[]>> = {
  en: [[/[\p{Script=Han}\p{Script=Hangul}ぁ-ヺ]/u, 'East Asian characters']],
  ja: [[/\p{Script=Hangul}/u, 'Hangul']],
  'zh-Hans': [[/[ぁ-ヺ]/u, 'kana'], [/\p{Script=Hangul}/u, 'Hangul']],
  'zh-Hant': [[/[ぁ-ヺ]/u, 'kana'], [/\p{Script=Hangul}/u, 'Hangul']],
  ko: [[/[ぁ-ヺ]/u, 'kana'], [/\p{Script=Han}/u, 'Chinese characters']],
} // prettier-ignore

/** Characters that OpenCC would change although simplified Chinese has them. */
const BOTH_SCRIPTS = /[乾於著瞭後麼徵藉摺夥託]/u

const wrongScript: Rule = glossary =>
  [...glossary.designations.values()].flatMap(designation => {
    const { lang, text } = designation
    const foreign = FOREIGN[lang].filter(([pattern]) => pattern.test(text)).map(([, what]) => what)
    const traditional = lang === 'zh-Hans' && isTraditional(text) ? ['traditional characters'] : []
    return [...foreign, ...traditional].map(what =>
      finding(glossary, designation, {
        rule: 'wrong-script',
        severity: 'error',
        message: `"${text}" has ${what} under ${lang}`,
      }),
    )
  })

const isTraditional = (text: string): boolean =>
  [...text].some(c => toSimplified(c) !== c && !BOTH_SCRIPTS.test(c))

/** A Japanese reading that is not kana, or is not what the analyser reads. */
const readings: Rule = (glossary, { readJapanese }) =>
  [...glossary.concepts.values()].flatMap(concept =>
    japaneseReadings(concept).flatMap(([designation, reading]) => {
      const own = /\s/u.test(reading) ? undefined : morae(reading)
      if (!own) return [finding(glossary, designation, notKana(designation, reading))]
      const expected = readJapanese(designation.text)
      if (expected === undefined || sounds(expected) === lengthened(own).join('')) return []
      const message = `"${designation.text}" is read ${expected} by the analyser, not ${reading}; check which is right`
      return [finding(glossary, designation, { rule: 'reading', severity: 'info', message })]
    }),
  )

const japaneseReadings = ({ designations }: Concept): readonly (readonly [Designation, string])[] =>
  designations.flatMap(d => (d.lang === 'ja' && d.reading !== undefined ? [[d, d.reading] as const] : []))

const notKana = ({ text }: Designation, reading: string): Pick<Finding, 'rule' | 'severity' | 'message'> => ({
  rule: 'reading',
  severity: 'error',
  message: `the reading of "${text}" must be kana without spaces: ${reading}`,
})

const sounds = (kana: string): string | undefined => {
  const list = morae(kana)
  return list && lengthened(list).join('')
}
