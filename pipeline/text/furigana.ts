import { toHiragana } from './kana.ts'

/** A stretch of a word, with its reading where the letters do not show it. */
export interface ReadStretch {
  readonly text: string
  readonly reading?: string
}

const KANA = /[ぁ-ゖァ-ヺー]/u
/** What has no reading of its own in furigana. */
const SILENT = /^[\s\p{P}\p{S}]*$/u

/**
 * Sets a reading over just the characters that need it: 取り扱い with とりあつかい gives 取/と り 扱/あつか い.
 * Where the kana of the word cannot be found in the reading, the whole reading stands over the whole word.
 */
export function furigana(surface: string, reading: string): readonly ReadStretch[] {
  const stretches = surface.match(/[ぁ-ゖァ-ヺー]+|[^ぁ-ゖァ-ヺー]+/gu) ?? []
  if (stretches.every(stretch => KANA.test(stretch) || SILENT.test(stretch))) return [{ text: surface }]
  const pattern = stretches.map(s => (KANA.test(s) ? toHiragana(s) : '(.+?)')).join('')
  const found = new RegExp(`^${pattern}$`, 'u').exec(toHiragana(reading))
  if (!found) return [{ text: surface, reading }]
  let group = 0
  let at = 0
  return stretches.map(text => {
    const matched = KANA.test(text) ? text : (found[++group] ?? '')
    const part = reading.slice(at, at + matched.length)
    at += matched.length
    return KANA.test(text) || SILENT.test(text) ? { text } : { text, reading: part }
  })
}
