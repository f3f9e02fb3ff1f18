import type { DocumentLang } from '../../model/lang.ts'
import { IMPLIED as HAN } from './han-words.ts'
import { IMPLIED as KOREAN } from './korean-words.ts'
import type { NumberReading } from './reading.ts'

type Patterns = readonly (readonly [RegExp, readonly number[]])[]

/** Those of English are found with its numbers, word by word. */
const PATTERNS: Readonly<Record<DocumentLang, Patterns>> = {
  en: [],
  ja: HAN.ja,
  'zh-Hans': HAN.zh,
  'zh-Hant': HAN.zh,
  ko: KOREAN,
}

/**
 * Numbers that words of a text imply without saying them: 半分 may be 50 percent, 毎 one, テン ten. All are only possible, so
 * they are looked for where another text has a number that this one does not state.
 */
export const impliedNumbersIn = (text: string, lang: DocumentLang): readonly NumberReading[] =>
  PATTERNS[lang].flatMap(([pattern, values]) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }): NumberReading => {
      return { start: index, end: index + word.length, kind: 'cardinal', certainty: 'possible', values }
    }),
  )
