import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptOf, soundsOf, soundsOfEnglish, soundsOfLetters } from '../../pipeline/align/sounds.ts'
import { soundsAlike } from '../../pipeline/align/transliteration.ts'

describe('likeness of sound', () => {
  test.each([
    ['server', 'サーバー'],
    ['cluster', 'クラスター'],
    ['cyber attack', 'サイバーアタック'],
    ['security', 'セキュリティ'],
    ['namespace', 'ネームスペース'],
    ['image', 'イメージ'],
    ['radio', 'ラジオ'],
    ['Washington', 'ワシントン'],
    ['Tokyo', 'トウキョウ'],
    ['API', 'エーピーアイ'],
    ['server', '서버'],
    ['cluster', '클러스터'],
    ['container', '컨테이너'],
    ['volume', '볼륨'],
    ['service', '서비스'],
    ['Washington', '워싱턴'],
    ['API', '에이피아이'],
    ['Clinton', '克林顿'],
    ['Obama', '奥巴马'],
  ])('should be high for %s and %s', (latin, other) => {
    expect(soundsAlike(latin, other)).toBeGreaterThan(0.7)
  })

  test.each([
    ['server', 'クラスター'],
    ['government', 'アタック'],
    ['cyber attack', 'サイバー'],
    ['people', 'ペーパー'],
    ['security', '보안'],
    ['container', '클러스터'],
    ['Washington', '奥巴马'],
    ['network', '網路'],
  ])('should be low for %s and %s', (latin, other) => {
    expect(soundsAlike(latin, other)).toBeLessThan(0.5)
  })

  test('should be nothing where a side has no sounds of its kind', () => {
    expect(soundsAlike('server', 'server')).toBe(0)
    expect(soundsAlike('server', 'データを消す')).toBe(0)
    expect(soundsAlike('12', 'サーバー')).toBe(0)
    expect(soundsAlike('server', '')).toBe(0)
  })

  /*
   * `bat` bat, バット b a t o: the o after t is padding, 0.05, and つ is heard once.
   * w = ((1 + 0.3 + 1) + (1 + 0.3 + 1 + 0.3)) / 2 = 2.45, likeness = 1 − 0.05 / 2.45 = 0.9796.
   * `bad` for the same: d for t costs 0.2 more, 1 − 0.25 / 2.45 = 0.898.
   */
  test('should be as computed by hand', () => {
    expect(soundsAlike('bat', 'バット')).toBeCloseTo(0.9796, 4)
    expect(soundsAlike('bad', 'バット')).toBeCloseTo(0.898, 3)
  })

  test('should be between 0 and 1, and the same whatever the case', () => {
    const latin = fc.stringMatching(/^[a-z]{1,12}$/u)
    const kana = fc.stringMatching(/^[ァ-ンー]{1,10}$/u)
    fc.assert(
      fc.property(latin, kana, (word, other) => {
        const likeness = soundsAlike(word, other)
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        expect(soundsAlike(word.charAt(0).toUpperCase() + word.slice(1), other)).toBe(likeness)
      }),
    )
  })
})

describe('sounds', () => {
  test.each([
    ['Knight', 'nait'],
    ['phone', 'fon'],
    ['nation', 'naSon'],
    ['make', 'meik'],
    ['picture', 'pikCa'],
    ['edge', 'ej'],
    ['centre', 'senta'],
    ['Über Zürich', 'ubazuriC'],
    ['42', ''],
  ])('should be heard in the English spelling %s', (word, sounds) => {
    expect(soundsOfEnglish(word)).toBe(sounds)
  })

  test('should be those of the letters where they are read one by one', () => {
    expect(soundsOfLetters('API')).toBe('epiai')
  })

  test.each([
    ['チャット', 'kana', 'Cato'],
    ['シーツ', 'kana', 'Situ'],
    ['청구서', 'hangul', 'C@ngus@'],
    ['张', 'han', 'jan'],
  ] as const)('should be read from %s in %s', (text, script, sounds) => {
    expect(soundsOf(text, script)).toBe(sounds)
  })

  test.each([
    ['サーバー', 'kana'],
    ['ジョン・スミス', 'kana'],
    ['서버', 'hangul'],
    ['克林顿', 'han'],
    ['Webサーバー', undefined],
    ['', undefined],
  ] as const)('should be looked for in the script of %s', (text, script) => {
    expect(scriptOf(text)).toBe(script)
  })
})
