import { describe, expect, it } from 'vitest'
import { concordance, mirrored, type LinkedSide } from '../../pipeline/concordance/concordance.ts'
import type { Bitext, WordLink } from '../../pipeline/model/bitext.ts'
import type { ConceptId, DesignationId } from '../../pipeline/model/glossary.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import type { Token } from '../../pipeline/model/text.ts'

const FUNCTION_WORDS: Readonly<Record<string, Token['pos']>> = { the: 'DET', of: 'ADP' }

/** Words parted by spaces, an ending behind a tilde (`ship~s`), terms in brackets: `the [cyber attack~s]`. */
function side(notation: string, lang: DocumentLang, concept: string): LinkedSide {
  const plain = notation.replaceAll('~', '')
  const text = plain.replaceAll(/[[\]]/gu, '')
  const tokens: Token[] = []
  for (const word of notation.replaceAll(/[[\]]/gu, '').split(' ')) {
    const start = (tokens.at(-1)?.end ?? -1) + 1
    const surface = word.replace('~', '')
    tokens.push({
      start,
      end: start + surface.length,
      surface,
      lemma: word.replace(/~.*/u, ''),
      pos: FUNCTION_WORDS[surface] ?? 'NOUN',
    })
  }
  const mentions = [...plain.matchAll(/\[([^\]]*)\]/gu)].map(({ 1: surface = '', index }, n) => {
    const start = index - 2 * n
    return {
      start,
      end: start + surface.length,
      surface,
      concept: concept as ConceptId,
      designation: 'd' as DesignationId,
      match: 'exact' as const,
    }
  })
  return { id: '1', lang, path: 'x.tsv', text, source: { start: 0, end: 0 }, codes: [], tokens, mentions }
}

const bitext = (...rows: readonly (readonly [string, string])[]): Bitext<LinkedSide> => ({
  path: 'x.tsv',
  sourceLang: 'en',
  targetLang: 'ko',
  units: rows.map(([source, target], i) => ({
    id: `${i + 1}`,
    source: side(source, 'en', 'attack'),
    target: side(target, 'ko', 'attack'),
    state: 'translated',
  })),
})

const words = (term: string): readonly Token[] => side(term, 'en', '').tokens
const known = new Set(['attack' as ConceptId])
const none = new Set<ConceptId>()

describe('a concordance', () => {
  it('should find a glossary term in all its forms, and count how it was translated', () => {
    const texts = bitext(
      ['an [attack] and [attack~s]', '[공격] 그리고 [습격]'],
      ['the [assault]', '그 [공격]'],
      ['nothing here', '아무것도'],
      ['an [attack] again', '다시'],
    )
    const { occurrences, renderings } = concordance([texts], {
      term: 'attack',
      concepts: known,
      words: words('attack'),
      alignWords: pairs => pairs.map(() => []),
    })
    expect(occurrences.map(({ unit, text, span }) => [unit, text.slice(span.start, span.end)])).toEqual([
      ['1', 'attack'],
      ['1', 'attacks'],
      ['2', 'assault'],
      ['4', 'attack'],
    ])
    expect(renderings).toEqual([
      { text: '공격', count: 2 },
      { text: '', count: 1 },
      { text: '습격', count: 1 },
    ])
  })

  it('should find other terms as they are written and by their dictionary form, never inside a word', () => {
    const lower = bitext(['the sea port~s', 'a b c'], ['airsea ports', 'a b'], ['SEA PORT', 'a'])
    const found = concordance([lower], {
      term: 'sea port',
      concepts: none,
      words: words('sea port'),
      alignWords: pairs => pairs.map(() => []),
    })
    expect(found.occurrences.map(({ text, span }) => text.slice(span.start, span.end))).toEqual([
      'sea ports',
      'SEA PORT',
    ])
  })

  it.each<[string, readonly WordLink[], string]>([
    ['one word', [[1, 2]], 'c'],
    ['neighbours, and what stands between two of them', [[1, 0], [2, 2]], 'a b c'],
    ['the longest of several runs', [[1, 0], [1, 3], [2, 4]], 'd e'],
    ['nothing where only other words are linked', [[0, 1], [3, 2]], ''],
    ['no function words at the ends', [[1, 5], [1, 6], [2, 7], [2, 8], [2, 9]], 'f of g'],
    ['function words where there is nothing else', [[1, 5]], 'the'],
  ])('should take %s for the rendering that word alignment gives', (_, links, text) => {
    const { renderings } = concordance([bitext(['the sea port opened', 'a b c d e the f of g of'])], {
      term: 'sea port',
      concepts: none,
      words: words('sea port'),
      alignWords: () => [links],
    })
    expect(renderings).toEqual([{ text, count: 1 }])
  }) // prettier-ignore

  it('should align words over all units once, and only where the glossary leaves a question', () => {
    let asked = 0
    const query = { term: 'attack', concepts: known, words: words('attack') }
    const alignWords = (pairs: readonly unknown[]): readonly (readonly WordLink[])[] => {
      asked++
      expect(pairs).toHaveLength(2)
      return pairs.map(() => [])
    }
    concordance([bitext(['[attack]', '[공격]'], ['other', '다른'])], { ...query, alignWords })
    expect(asked).toBe(0)
    concordance([bitext(['[attack]', '[공격]'], ['[attack]', '다른'])], { ...query, alignWords })
    expect(asked).toBe(1)
  })

  it.each<[string, readonly string[], readonly (readonly [text: string, count: number])[]]>([
    ['inflections of one word as one, by the most frequent', ['the [port~s]', 'two [port~s]', 'a [port]'], [['ports', 3]]],
    ['of equally frequent ones that which comes first in order', ['a [port]', 'the [port~s]'], [['port', 2]]],
    ['capitals and width as one', ['[ＰＯＲＴ]', 'a [port]', '[port]'], [['port', 3]]],
    ['different words apart, the most frequent first', ['a [haven]', 'a [port]', '[port]'], [['port', 2], ['haven', 1]]],
    ['what cuts a word as it is written', ['air[port]s', 'a [port]'], [['port', 2]]],
    ['a place without a translation as that', ['a [port]', 'nothing'], [['', 1], ['port', 1]]],
  ])('should count %s', (_, targets, expected) => {
    const found = concordance([bitext(...targets.map(target => ['[항구]', target] as const))], {
      term: '항구',
      concepts: known,
      words: [],
      alignWords: pairs => pairs.map(() => []),
    })
    expect(found.renderings.map(({ text, count }) => [text, count])).toEqual(expected)
    expect(found.renderings.reduce((sum, { count }) => sum + count, 0)).toBe(found.occurrences.length)
  }) // prettier-ignore

  it('should pair places with mentions in order, and the last mention with all beyond it', () => {
    const { occurrences } = concordance([bitext(['[a] [b] [c]', '[port] or [haven]'])], {
      term: 'a',
      concepts: known,
      words: [],
      alignWords: pairs => pairs.map(() => []),
    })
    const shown = occurrences.map(
      ({ translation, rendering }) => rendering && translation.slice(rendering.start, rendering.end),
    )
    expect(shown).toEqual(['port', 'haven', 'haven'])
  })

  it('should be that of the other language the other way round', () => {
    const { occurrences } = concordance([mirrored(bitext(['an [attack]', '그 [공격]']))], {
      term: '공격',
      concepts: known,
      words: [],
      alignWords: () => [],
    })
    expect(occurrences.map(({ text, translation }) => [text, translation])).toEqual([
      ['그 공격', 'an attack'],
    ])
  })
})
