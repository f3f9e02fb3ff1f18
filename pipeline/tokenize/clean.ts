import type { Span } from '../model/text.ts'

/**
 * A text as the analysers can take it: one code unit for each character that a reader sees.
 *
 * ```text
 * text    か ゙ っ 𠮷   👨 ‍ 👩   \ud800
 * clean   が   っ 㐂   □        �
 * bounds  0   2  3    5        10      11
 * ```
 */
export interface CleanText {
  readonly clean: string
  /** Half-open span of `clean` to the span of the text that it stands for. */
  readonly original: (start: number, end: number) => Span
}

/** Stands for an ideograph outside the basic plane: one that no dictionary word holds. */
const RARE_IDEOGRAPH = '\u3402'
const PICTURE = '\u25a1'
const UNKNOWN = '\ufffd'

const PLAIN =
  /^[\n -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\u26ff\u2e80-\u3029\u3030-\u3098\u309b-\uabff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff65]*$/u
/** In this order: white space, which no mark joins, conjoining jamo, emoji with joiners, half-width kana with its mark, anything with its marks. */
const UNIT =
  /\s|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*(?:\u200d\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*)*|[\uff66-\uff9d][\uff9e\uff9f]?|\p{Regional_Indicator}{2}|[\s\S]\p{M}*/gu
const HALF_KANA = /^[\uff66-\uff9f]/u
const HAN = /^\p{Script=Han}/u
const HIDDEN = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u
const SPACE = /^\s/u
const LAST_UNIT = 0xffff

/** Composed, in full width for kana; what has no character of the basic plane becomes a stand-in. */
function standIn(unit: string): string {
  if (SPACE.test(unit)) return ' '
  if (HIDDEN.test(unit)) return UNKNOWN
  const composed = unit.normalize(HALF_KANA.test(unit) ? 'NFKC' : 'NFC')
  const code = composed.codePointAt(0) ?? 0
  if (code <= LAST_UNIT) return composed.charAt(0)
  return HAN.test(composed) ? RARE_IDEOGRAPH : PICTURE
}

const STAND_INS = new RegExp(`[${RARE_IDEOGRAPH}${PICTURE}${UNKNOWN}]`, 'u')

/** The analyser's lemma, unless it holds a stand-in: then the surface itself. */
export const ownLemma = (lemma: string, surface: string): string => (STAND_INS.test(lemma) ? surface : lemma)

export function cleanText(text: string): CleanText {
  if (PLAIN.test(text)) return { clean: text, original: (start, end) => ({ start, end }) }
  const bounds: number[] = []
  let clean = ''
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    bounds.push(index)
    clean += standIn(unit)
  }
  bounds.push(text.length)
  const at = (offset: number): number => bounds[offset] ?? text.length
  return { clean, original: (start, end) => ({ start: at(start), end: at(end) }) }
}
