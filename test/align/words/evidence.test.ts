import { expect, test } from 'vitest'
import { readPairs } from '../../../pipeline/align/words/coded-bitext.ts'
import { boostOf, byKind, evidenceOf, KINDS } from '../../../pipeline/align/words/evidence.ts'
import { createMeant } from '../../../pipeline/align/words/meant-by.ts'
import { pack } from '../../../pipeline/align/words/packed.ts'
import type { ConceptId, DesignationId } from '../../../pipeline/model/glossary.ts'
import type { WordPair } from '../../../pipeline/align/words/word-pair.ts'
import type { Mention, Pos, Token } from '../../../pipeline/model/text.ts'

function evidence(pair: WordPair): Float32Array {
  const { pairs, forms } = readPairs([pair], { sourceLang: 'en', targetLang: 'ja' })
  const all = pairs.map(({ forms: { source, target }, concepts }) =>
    evidenceOf({ source: forms.source.of(source), target: forms.target.of(target), concepts }),
  )
  return all[0] ?? new Float32Array(0)
}

function tokens(text: string, pos: Pos = 'NOUN'): readonly Token[] {
  let at = 0
  return text.split(' ').map(surface => {
    const start = at
    at += surface.length + 1
    const own = /^\p{P}$/u.test(surface) ? 'PUNCT' : pos
    return { start, end: start + surface.length, surface, lemma: surface.toLowerCase(), pos: own }
  })
}

/** `kind`s of which the two words have anything. */
const kinds = (source: string, target: string): string => {
  const found = byKind(evidence({ source: tokens(source), target: tokens(target) }), 1)
  return KINDS.filter(kind => (found[kind][0] ?? 0) > 0).join(' ')
}

test.each([
  ['three', '三', 'number'],
  ['March', '3', 'number'],
  ['2014', '２０１４', 'number latin'],
  ['Kubernetes', 'Kubernetes', 'latin'],
  ['server', 'サーバー', 'sound'],
  ['Obama', '奥巴马', 'sound'],
  ['table', '奥巴马', ''],
  ['hotel', '호텔', 'sound'],
  ['移行', '移动', 'characters'],
  [',', '、', 'mark'],
  ['cat', '、', ''],
  ['cat', '猫', ''],
])('should see in %s and %s: %s', (source, target, expected) => {
  expect(kinds(source, target)).toBe(expected)
})

const mention = (start: number, end: number): Mention => ({
  start,
  end,
  surface: '',
  concept: 'prime-minister' as ConceptId,
  designation: 'prime-minister/en/0' as DesignationId,
  match: 'exact',
})

test('should link all words of terms for one concept', () => {
  const all = evidence({
    source: tokens('the prime minister spoke'),
    target: tokens('首相 が 話した'),
    mentions: { source: [mention(4, 18)], target: [mention(0, 2)] },
  })
  expect([...byKind(all, 12).concept]).toEqual([0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0])
})

test('should look words up alone and two by two', () => {
  const words: Readonly<Record<string, string>> = { cat: '猫', 'prime minister': '首相' }
  const dictionary = {
    meantBy: (english: string) =>
      words[english] ? [{ surface: words[english], reading: '', cost: -1000 }] : [],
  }
  const meant = createMeant([dictionary])
  // At half the cost at which a word is sure.
  expect([...meant(tokens('prime minister cat'), tokens('首相 猫'))]).toEqual([0.5, 0, 0.5, 0, 0, 0.5])
})

test('should raise what has evidence, and nothing else', () => {
  const boost = boostOf(pack(evidence({ source: tokens('cat 25'), target: tokens('猫 25') })), 4)
  expect([...boost.subarray(0, 3)]).toEqual([1, 1, 1])
  // Number and Latin alike: (1 + 30)².
  expect(boost[3]).toBe(961)
})
