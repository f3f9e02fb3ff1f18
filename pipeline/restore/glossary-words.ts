import type { Concept, ConceptId, Designation, Glossary } from '../model/glossary.ts'
import type { Pos } from '../model/text.ts'
import { lengthened, morae } from '../text/kana.ts'
import { kanaOf } from './unlisted.ts'
import { buildLexicon, type KeyedWord } from './lexicon.ts'
import { ids, type Grammar } from './grammar.ts'
import { NONE, type LanguageModel } from './language-model.ts'
import type { Source } from './lattice.ts'

/** A project's own words win over the dictionary's, the more so the longer they are: a short reading may be chance. */
export const GLOSSARY_COST = { base: 8000, mora: 800, least: 2500, inTranslation: -3500 }

/** The words of a glossary for the lattice, given what stands in the translation beside the title. */
export type GlossaryWords = (translation: string | undefined) => Source

/** Kana for a Japanese text; undefined where they are not known. */
export type ReadJapanese = (text: string) => string | undefined

/** Every usable Japanese designation whose reading is stored, or can be derived. */
export function createGlossaryWords(
  glossary: Glossary,
  grammar: Grammar,
  model: LanguageModel,
  readJapanese: ReadJapanese = () => undefined,
): GlossaryWords {
  const usable = [...glossary.designations.values()].filter(d => d.lang === 'ja' && d.status !== 'forbidden')
  const lexicon = buildLexicon(
    usable.flatMap(designation =>
      keyedWords(designation, storedReading(designation) ?? readJapanese(designation.text) ?? '', grammar),
    ),
  )
  const numbers = Int32Array.from({ length: lexicon.size }, (_, w) =>
    model.number(lexicon.surface(w), lexicon.pos(w)),
  )
  const source = { lexicon, number: (w: number) => numbers[w] ?? NONE, priorCost: lexicon.cost, own: true }
  const concepts = new Map<string, ConceptId[]>()
  for (const { text, concept } of usable) concepts.set(text, [...(concepts.get(text) ?? []), concept])
  const conceptsOf = Array.from(
    { length: lexicon.size },
    (_, w) => concepts.get(lexicon.word(w).surface) ?? [],
  )
  // Many patterns, which titles without a translation do not need.
  let english: readonly EnglishPattern[] | undefined
  return translation => {
    if (!translation) return source
    english ??= [...glossary.concepts.values()].map(englishPattern).filter(p => p !== undefined)
    const mentioned = new Set(english.filter(({ pattern }) => pattern.test(translation)).map(e => e.concept))
    const adjust = (w: number): number =>
      conceptsOf[w]?.some(concept => mentioned.has(concept)) ? GLOSSARY_COST.inTranslation : 0
    return { ...source, adjust }
  }
}

/** The text itself where it is kana. */
export const storedReading = ({ reading, text }: Designation): string | undefined =>
  reading ?? (morae(text) ? text : undefined)

function keyedWords(designation: Designation, reading: string, grammar: Grammar): readonly KeyedWord[] {
  const written = morae(reading)
  if (!written || written.length === 0) return []
  const word = {
    surface: designation.text,
    lemma: designation.text,
    reading,
    ...classOf(designation, grammar),
    cost: Math.max(GLOSSARY_COST.least, GLOSSARY_COST.base - GLOSSARY_COST.mora * written.length),
  }
  // An irregular form in print is one more way to write it: 日中韓 is `Nichi-Chu-Kan`.
  const printed = morae(kanaOf(designation.romanization ?? '') ?? '')
  const keys = [lengthened(written), written, ...(printed && printed.length > 0 ? [printed] : [])]
  return [...new Map(keys.map(key => [key.join(''), { ...word, key }])).values()]
}

function classOf({ pos, type }: Designation, grammar: Grammar): { pos: Pos; left: number; right: number } {
  if (pos === 'proper-noun' || type === 'name')
    return { pos: 'PROPN', ...ids(grammar, '名詞,固有名詞', '名詞,一般') }
  return { pos: 'NOUN', ...ids(grammar, '名詞,サ変接続', '名詞,一般') }
}

interface EnglishPattern {
  readonly concept: ConceptId
  readonly pattern: RegExp
}

/** Any English designation as a whole word, plural or not, hyphen or space. */
function englishPattern({ id, designations }: Concept): EnglishPattern | undefined {
  const forms = designations.filter(d => d.lang === 'en').map(d => d.text)
  if (forms.length === 0) return undefined
  const alternatives = forms.map(form =>
    form.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replace(/[\s-]+/gu, String.raw`[\s\-]*`),
  )
  return { concept: id, pattern: new RegExp(`\\b(?:${alternatives.join('|')})(?:e?s)?\\b`, 'iu') }
}
