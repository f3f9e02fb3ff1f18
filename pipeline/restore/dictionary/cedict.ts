import { toNewJapanese } from '../../text/opencc.ts'
import type { Entries } from './entry.ts'

/** A line of CC-CEDICT: `traditional simplified [pin1 yin1] /gloss/gloss/`. Source: the format page of CC-CEDICT. */
const LINE = /^([^\s/[\]]+) ([^\s/[\]]+) \[{1,2}[^[\]]*\]{1,2} \/(.+)\/\s*$/u

/** A single character means too much. Japanese writes these words with characters alone. */
const WORD = /^\p{Script=Han}{2,}$/u
const NAME = /\p{Script=Han}/u

export const isCedictLine = (line: string): boolean => LINE.test(line)

/**
 * A Chinese word as Japanese would write it, 會議 as 会議: mostly the same word, hence evidence, if weaker. How Japanese reads
 * it is not said. Empty where Japanese would not write it so.
 */
export function readCedictLine(line: string): Entries {
  const [, traditional, , english = ''] = LINE.exec(line) ?? []
  if (traditional === undefined) return undefined
  // Glosses that name characters speak of other entries.
  const glosses = english.split('/').filter(gloss => gloss !== '' && !NAME.test(gloss))
  return WORD.test(traditional) && glosses.length > 0
    ? [{ surface: toNewJapanese(traditional), glosses }]
    : []
}
