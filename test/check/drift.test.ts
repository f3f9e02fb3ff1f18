import { beforeAll, describe, expect, it } from 'vitest'
import { formsOf, phrasesIn, placeOfPhrase, verbatim, wordsIn } from '../../pipeline/check/drift/phrases.ts'
import { repeatedTerms, type Occurrence } from '../../pipeline/check/drift/terms.ts'
import { waysToSay, type Frequencies, type TermUnit } from '../../pipeline/check/drift/translations.ts'
import type { LinkedSide } from '../../pipeline/check/rule.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import type { Tokenizers } from '../../pipeline/tokenize/stage.ts'
import { tokenizersOf } from './example.ts'

let tokenizers: Tokenizers
beforeAll(async () => {
  tokenizers = await tokenizersOf('ja')
})

function side(lang: DocumentLang, text: string): LinkedSide {
  const tokens = tokenizers[lang]?.(text).tokens ?? []
  const source = { start: 0, end: text.length }
  return { id: '1', lang, path: 'a.tsv', text, source, codes: [], tokens, mentions: [], places: [], overlaps: [] }
} // prettier-ignore

describe('phrases of a translation', () => {
  it.each([
    ['the same with and without の', 'クラスターの管理者', 'クラスター管理者'],
    ['the same with and without a long vowel', 'サーバー証明書', 'サーバ証明書'],
    ['the same in half width', 'ｱｸｾｽ権限', 'アクセス権限'],
  ])('should be %s', (_, a, b) => {
    expect(formsOf(wordsIn(side('ja', a)))).toBe(formsOf(wordsIn(side('ja', b))))
  })

  it('should end at particles, marks and code, and not with a word that goes on', () => {
    const phrases = [...phrasesIn(wordsIn(side('ja', '拡張機能を`key value`で管理者、監査'))).keys()]
    expect(phrases).toContain('拡張機能')
    expect(phrases.filter(phrase => /key|機能管理|者監査/u.test(phrase))).toEqual([])
  })

  it('should be found again from word to word', () => {
    const text = '新しいクラスターの管理者は'
    const words = wordsIn(side('ja', text))
    const { start, end } = placeOfPhrase(words, 'クラスタ管理者') ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toBe('クラスターの管理者')
    expect(placeOfPhrase(words, '監査')).toBeUndefined()
  })

  it('should know a term that was left as it is, in any number, and not inside of another word', () => {
    const left = verbatim('health check', 'ja')
    expect(formsOf(wordsIn(side('ja', 'Health Checksを行う')))).toContain(left)
    expect(formsOf(wordsIn(side('ja', 'healthCheckNodePortを使う')))).not.toContain(left)
  })
})

const occurrence = (key: string): Occurrence => ({ start: 0, end: 1, surface: key, key, isWhole: true })
const withTerms = (...keys: readonly string[]) => ({ terms: keys.map(occurrence) })

describe('terms that repeat', () => {
  it('should stand in units enough, and not only inside of longer ones', () => {
    const units = [
      withTerms('a b', 'b c', 'a b c'),
      withTerms('a b', 'b c', 'a b c'),
      withTerms('a b', 'a b'),
      withTerms('x y'),
    ]
    expect(Object.fromEntries(repeatedTerms(units, 2))).toEqual({ 'a b': [0, 1, 2], 'a b c': [0, 1] })
  })
})

/** `供給網|監査`: phrases of one word. `other`: a further word of the source. */
const unit = (phrases: string, other = ''): TermUnit => ({
  phrases: new Map(phrases.split('|').map(phrase => [phrase, 1])),
  forms: phrases,
  words: ['supply', 'chain', ...(other === '' ? [] : [other])],
  isWhole: true,
})
const TERM = { words: ['supply', 'chain'], verbatim: 'supply chain ' }
/** Beside the units, so many others have the phrase or the word. */
const frequencies = (units: readonly TermUnit[], more: Readonly<Record<string, number>> = {}): Frequencies => ({
  phrase: phrase => units.filter(({ phrases }) => phrases.has(phrase)).length + (more[phrase] ?? 0),
  word: word => units.filter(({ words }) => words.includes(word)).length + (more[word] ?? 0),
}) // prettier-ignore

describe('ways to say a term', () => {
  const usual = ['供給網|甲', '供給網|乙', '供給網|丙', '供給網'].map(phrases => unit(phrases))

  it.each<readonly [string, readonly TermUnit[], Readonly<Record<string, number>>, readonly string[]]>([
    ['one where all units have it', usual, {}, ['供給網']],
    ['another that sounds like the term', [...usual, unit('サプライチェン'), unit('サプライチェン|丁')], {}, ['供給網', 'サプライチェン']],
    ['another in part like the usual one', [...usual, unit('流通網'), unit('流通網'), unit('供給路線'), unit('供給路線')], {}, ['供給網', '供給路線']],
    ['none that is met once', [...usual, unit('サプライチェン')], {}, ['供給網']],
    ['none that stands as often elsewhere', [...usual, unit('サプライチェン'), unit('サプライチェン')], { サプライチェン: 2 }, ['供給網']],
    ['none that stands beside the usual one', [unit('供給網|供給者'), unit('供給網|供給者'), ...usual], {}, ['供給網']],
    ['none that another word of the source has for its own', [...usual, unit('供給者', 'supplier'), unit('供給者', 'supplier')], {}, ['供給網']],
    ['more than it as itself', [...usual, unit('国際供給網'), unit('国際供給網')], {}, ['供給網']],
    ['the term as it is, however seldom', [...usual, unit('supply chain ')], {}, ['供給網', 'supply chain ']],
    ['none where the term mostly stays as it is', Array.from({ length: 5 }, () => unit('supply chain ')), {}, []],
    ['none where all is scattered', ['甲', '乙', '丙', '丁'].map(phrase => unit(phrase)), {}, []],
    ['two with a part in common', [...'甲乙'].flatMap(a => Array.from({ length: 3 }, () => unit(`${a}網|網`))), {}, ['乙網', '甲網']],
  ])('should find %s', (_, units, more, expected) => {
    expect(waysToSay(TERM, units, frequencies(units, more))).toEqual(expected)
  })

  it('should not depend on the order of the units', () => {
    const units = [...usual, unit('サプライチェン'), unit('サプライチェン|丁')]
    expect(waysToSay(TERM, units.toReversed(), frequencies(units))).toEqual(waysToSay(TERM, units, frequencies(units)))
  })
}) // prettier-ignore
