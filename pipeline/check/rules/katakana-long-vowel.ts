import { z } from 'zod'
import { languageOnly } from '../language.ts'
import type { CorpusRule, LinkedUnit } from '../rule.ts'
import { LONG_VOWEL_WORDS } from './long-vowel-words.ts'
import { judgeChoices, type Choice } from './spelling-choice.ts'

const options = z.strictObject({
  profile: z
    .enum(['consistent', 'keep', 'drop'])
    .default('consistent')
    .describe('`keep` サーバー (JTF, Microsoft), `drop` サーバ after three morae (JIS Z 8301 of before 2019), or either'),
}) // prettier-ignore
type Options = z.infer<typeof options>

/** サーバー and サーバ. */
export const katakanaLongVowel: CorpusRule<Options, Choice> = {
  kind: 'corpus',
  name: 'katakana-long-vowel',
  severity: 'info',
  description:
    'A loanword ends with a long vowel, or without one, against the profile or against the other texts.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: [['the server', 'サーバー'], ['a server', 'サーバー']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['the server', 'サーバー'], ['servers', 'サーバーを'], ['a server', 'Webサーバ']], found: ['サーバ'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['the server', 'サーバ']], options: { profile: 'keep' }, found: ['サーバ'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['the server', 'サーバー']], options: { profile: 'drop' }, found: ['サーバー'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['the key, the cover', 'キーとカバー']], options: { profile: 'drop' }, found: [], note: 'Of fewer than three morae.' },
    { sourceLang: 'en', targetLang: 'ja', units: [['a survivor', 'サーバイバル']], options: { profile: 'keep' }, found: [], note: 'Another word begins in the same way.' },
  ], // prettier-ignore
  appliesTo: (_, targetLang) => targetLang === 'ja',
  create: ({ options: { profile } }) =>
    judgeChoices(choicesIn, profile === 'consistent' ? undefined : FORM[profile], 'long'),
}

const FORM = { keep: 'long', drop: 'short' } as const
const KATAKANA = /[ァ-ヺー]{3,}/gu
const SHORTEST = 3
const LONGEST = Math.max(...[...LONG_VOWEL_WORDS].map(word => word.length))

/** The last word of each stretch of katakana, where it is a word of the list: a compound is written together. */
function choicesIn({ target }: LinkedUnit): readonly Choice[] {
  const found: Choice[] = []
  if (target.text.search(KATAKANA) < 0) return found
  for (const { 0: run, index } of languageOnly(target).matchAll(KATAKANA)) {
    const isLong = run.endsWith('ー')
    const stem = isLong ? run.slice(0, -1) : run
    const word = listed(stem)
    if (!word) continue
    const start = index + stem.length - word.length
    const end = index + run.length
    const surface = run.slice(start - index)
    found.push({
      word,
      start,
      end,
      found: surface,
      other: isLong ? word : `${word}ー`,
      form: isLong ? 'long' : 'short',
    })
  }
  return found
}

function listed(stem: string): string | undefined {
  for (let length = Math.min(LONGEST, stem.length); length >= SHORTEST; length--) {
    const word = stem.slice(-length)
    if (LONG_VOWEL_WORDS.has(word)) return stem.length === length || stem.length - length > 1 ? word : undefined
  }
  return undefined
} // prettier-ignore
