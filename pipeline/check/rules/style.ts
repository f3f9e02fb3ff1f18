import type { Rule } from '../rule.ts'
import { brackets } from './brackets.ts'
import { katakanaLongVowel } from './katakana-long-vowel.ts'
import { koSpacing } from './ko-spacing.ts'
import { linkMismatch } from './link-mismatch.ts'
import { okurigana } from './okurigana.ts'
import { placeholderMismatch } from './placeholder-mismatch.ts'
import { punctuation } from './punctuation.ts'
import { repeatedWord } from './repeated-word.ts'
import { scriptMix } from './script-mix.ts'
import { whitespace } from './whitespace.ts'
import { width } from './width.ts'

/** Rules of how a text is written: most need neither tokens nor the glossary. */
export const STYLE_RULES: readonly Rule[] = [
  placeholderMismatch,
  linkMismatch,
  scriptMix,
  width,
  punctuation,
  brackets,
  whitespace,
  repeatedWord,
  koSpacing,
  katakanaLongVowel,
  okurigana,
]
