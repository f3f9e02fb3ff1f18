import { beforeAll, describe, expect, it } from 'vitest'
import { stretches } from '../../pipeline/tokenize/ko-spans.ts'
import { createKoreanTokenizer } from '../../pipeline/tokenize/ko.ts'
import type { Tokenizer } from '../../pipeline/tokenize/tokenizer.ts'
import { surfaces, tagged } from './laws.ts'

let korean: Tokenizer
beforeAll(async () => {
  korean = await createKoreanTokenizer()
})

describe('Korean tokens', () => {
  it.each([
    ['particles from nouns', '정부는 대책을 학교에서', '정부|는|대책|을|학교|에서'],
    ['particles from nouns that the dictionary lacks', '브루벨은 갈빗국의', '브루벨|은|갈빗국|의'],
    ['light verbs from nouns', '거절하고', '거절|하|고'],
    ['contractions at their seam', '공부했다.', '공부|했|다|.'],
    ['numbers from counters', '2004년 3월 15일', '2004|년|3|월|15|일'],
    ['scripts', '한글로 쓴 LG전자', '한글|로|쓴|LG|전자'],
    ['the honorific', '선생님', '선생|님'],
  ])('should part %s', (_, text, expected) => {
    expect(surfaces(korean, text)).toBe(expected)
  })

  it.each([
    ['decimals', '3.5%', '3.5|%'],
    ['ellipses', '가고...', '가|고|...'],
    ['ideographs', '彌勒佛', '彌勒佛'],
    ['laughter', 'ㅋㅋㅋ', 'ㅋㅋㅋ'],
  ])('should keep %s whole', (_, text, expected) => {
    expect(surfaces(korean, text)).toBe(expected)
  })

  it('should give predicates in -다 and contractions by their morphemes', () => {
    expect(tagged(korean, '먹고 공부했다', 'lemma')).toBe('먹/먹다 고/고 공부/공부 했/하+았 다/다')
  })

  it('should cut decomposed Hangul as composed, and keep it as written', () => {
    const text = '한국어를 공부했다'
    const decomposed = surfaces(korean, text.normalize('NFD'))
    expect(decomposed.normalize('NFC')).toBe(surfaces(korean, text))
    expect(decomposed.replaceAll('|', '')).toBe(text.replace(' ', '').normalize('NFD'))
  })

  it('should cut every word of an expression that garu takes for one', () => {
    expect(surfaces(korean, '홈 앤 어웨이 방식으로')).toMatch(/^홈\|앤\|어웨이\|방식\|으로$/u)
  })
})

const morphemes = (list: string) => list.split('+').map(text => ({ text, tag: 'X' }))

describe('stretches of a Korean word', () => {
  it.each([
    ['morphemes as they stand', '거절하고', '거절+하+고', '거절 하 고'],
    ['a contraction in the middle', '공부했다.', '공부+하+았+다+.', '공부 했=하+았 다 .'],
    ['a contraction at the end', '포함해', '포함+하+아', '포함 해=하+아'],
    ['a word that shows none of its morphemes', '써', '쓰+어', '써=쓰+어'],
    ['a morpheme without surface', '가', '가+아', '가=가+아'],
    ['a surface without morphemes', '가나', '', '가나'],
    ['a surface that goes on after the morphemes', '가나', '가', '가나=가'],
  ])('should show %s', (_, word, list, expected) => {
    const found = stretches(word, list === '' ? [] : morphemes(list)).map(stretch => {
      const surface = word.slice(stretch.start, stretch.end)
      const joined = stretch.morphemes.map(({ text }) => text).join('+')
      return joined === surface || joined === '' ? surface : `${surface}=${joined}`
    })
    expect(found.join(' ')).toBe(expected)
  })
})
