import * as fc from 'fast-check'
import { beforeAll, describe, it } from 'vitest'
import { createEnglishTokenizer } from '../../pipeline/tokenize/en.ts'
import { createJapaneseTokenizer } from '../../pipeline/tokenize/ja.ts'
import { createKoreanTokenizer } from '../../pipeline/tokenize/ko.ts'
import type { Tokenizer } from '../../pipeline/tokenize/tokenizer.ts'
import { createChineseTokenizer } from '../../pipeline/tokenize/zh.ts'
import { anyText, expectLawful, HARD_TEXTS, LONG_TEXTS } from './laws.ts'

const LOADERS: Readonly<Record<string, () => Promise<Tokenizer>>> = {
  English: () => Promise.resolve(createEnglishTokenizer()),
  Japanese: () => Promise.resolve(createJapaneseTokenizer()),
  'Chinese by nodejieba': async () => (await createChineseTokenizer()).tokenizer,
  'Chinese by @node-rs/jieba': async () => (await createChineseTokenizer('@node-rs/jieba')).tokenizer,
  Korean: createKoreanTokenizer,
}
const TIME_LIMIT = 60_000

describe.each(Object.entries(LOADERS))('tokens of %s', (_, load) => {
  let tokenizer: Tokenizer
  beforeAll(async () => {
    tokenizer = await load()
  })

  it.each(HARD_TEXTS)('should cover %s', (_name, text) => {
    expectLawful(tokenizer, text)
  })

  it.each(LONG_TEXTS)(
    'should cover 50,000 characters of %s',
    (_name, text) => {
      expectLawful(tokenizer, text)
    },
    TIME_LIMIT,
  )

  it('should cover any text, in order, without overlap', () => {
    fc.assert(fc.property(anyText, text => expectLawful(tokenizer, text)))
  })

  it('should cut the same text the same way again', () => {
    fc.assert(
      fc.property(anyText, text => JSON.stringify(tokenizer(text)) === JSON.stringify(tokenizer(text))),
      { numRuns: 20 },
    )
  })
})
