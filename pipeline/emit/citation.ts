import type { DocumentLang, Lang } from '../model/lang.ts'
import type { RestoredTitle } from '../model/sheet.ts'
import type { Labels } from '../page/labels.ts'

/** A restored title that is less certain than this is marked as a guess and shown with its runners-up. */
export const LOW_CONFIDENCE = 0.5
/** Of the runners-up; more of them say only that the letters allow much. */
export const SHOWN_ALTERNATIVES = 3
/** What a title stands in, on paper. */
export const QUOTES: Readonly<Record<Lang, readonly [string, string]>> = {
  en: ['“', '”'],
  ja: ['「', '」'],
  'ja-Latn': ['“', '”'],
  'zh-Hans': ['《', '》'],
  'zh-Hant': ['《', '》'],
  ko: ['「', '」'],
}

/** How sure a restored title is; of a guess also what else it may be. */
export interface Certainty {
  readonly isGuess: boolean
  /** "Confidence: 42%" */
  readonly confidence: string
  /** Its label and the titles, which are Japanese. */
  readonly alternatives?: readonly [label: string, titles: string]
}

/** A share, 0 to 1, as the readers of a language write it. */
export const percentOf = (share: number, lang: DocumentLang): string =>
  new Intl.NumberFormat(lang, { style: 'percent' }).format(share)

export function certaintyOf({ confidence, alternatives }: RestoredTitle, { t, lang }: Labels): Certainty {
  const isGuess = confidence < LOW_CONFIDENCE
  const shown = isGuess ? alternatives.slice(0, SHOWN_ALTERNATIVES) : []
  return {
    isGuess,
    confidence: `${t('field.confidence')}: ${percentOf(confidence, lang)}`,
    ...(shown.length > 0 && { alternatives: [`${t('field.alternatives')}: `, shown.join(' / ')] as const }),
  }
}
