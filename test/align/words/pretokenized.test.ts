import { expect, test } from 'vitest'
import { joinWords, tokensOfWords } from '../../../pipeline/align/words/pretokenized.ts'
import type { DocumentLang } from '../../../pipeline/model/lang.ts'
import { loadTokenizers } from '../../../pipeline/tokenize/load.ts'

const LANGS = ['en', 'ja', 'zh-Hans', 'ko'] as const
const { value: tokenizers } = await loadTokenizers(LANGS)

/** `word/lemma/CLASS`, the lemma only where it differs. */
function shown(line: string, lang: DocumentLang): string {
  const { text, spans } = joinWords(line, lang === 'en' || lang === 'ko')
  const tokens = tokensOfWords(text, spans, tokenizers[lang] ?? (() => ({ tokens: [] })))
  for (const { start, end, surface } of tokens) expect(text.slice(start, end)).toBe(surface)
  expect(tokens.map(({ surface }) => surface)).toEqual(line.split(' '))
  return tokens
    .map(({ surface, lemma, pos }) => [surface, ...(lemma === surface ? [] : [lemma]), pos].join('/'))
    .join(' ')
}

test.each([
  ['en', 'Two teachers wrote .', 'Two/two/NUM teachers/teacher/NOUN wrote/write/VERB ./PUNCT'],
  ['ja', '先生 が 手紙 を 書い た', '先生/NOUN が/ADP 手紙/NOUN を/ADP 書い/書く/VERB た/AUX'],
  ['ko', '선생님이 편지를 .', '선생님이/선생님/NOUN 편지를/편지/NOUN ./PUNCT'],
  ['zh-Hans', '老师 写 信', '老师/NOUN 写/VERB 信/VERB'],
] as const)('should give words in %s lemmas and classes: %s', (lang, line, expected) => {
  expect(shown(line, lang)).toBe(expected)
})

test('should keep Latin words and numbers apart in a language without spaces', () => {
  expect(joinWords('Windows 10 を 使う', false).text).toBe('Windows 10を使う')
})

test('should count an empty word, as the indices do', () => {
  expect(joinWords('a  b', true).spans).toHaveLength(3)
  expect(shown('a  b', 'en').split(' ')).toHaveLength(3)
})

const whole = () => ({
  tokens: [{ start: 0, end: 7, surface: 'abc def', lemma: 'abc def', pos: 'PROPN' as const }],
})

test('should give a word that the analysis cuts at other places the class of what it overlaps', () => {
  const { text, spans } = joinWords('abc def', true)
  expect(tokensOfWords(text, spans, whole).map(({ pos }) => pos)).toEqual(['PROPN', 'PROPN'])
})
