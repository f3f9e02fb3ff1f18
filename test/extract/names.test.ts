import { describe, expect, it } from 'vitest'
import { acronymsIn, expansionOf } from '../../pipeline/extract/acronyms.ts'
import { bracketsIn } from '../../pipeline/extract/definitions.ts'
import { KEYS, otherForms } from '../../pipeline/extract/keys.ts'
import type { WritingLang } from '../../pipeline/link/writings.ts'

describe('keys', () => {
  it.each<[WritingLang, string, string]>([
    ['en', 'Add-on', 'addon'],
    ['en', 'berth plan', 'BerthPlan'],
    ['ja', 'サーバー', 'サーバ'],
    ['ja', 'インターフェース', 'インタフェース'],
    ['ja', '取り扱い', '取扱'],
    ['ja', 'アクセス・ポイント', 'アクセスポイント'],
    ['ja', 'ＧＰＳ 受信機', 'GPS受信機'],
    ['zh-Hans', '网络', '網絡'],
    ['zh-Hans', 'GPS 接收器', 'GPS接收器'],
    ['ko', '자동 계류 장치', '자동계류장치'],
  ])('should be the same in %s for %s and %s', (lang, a, b) => {
    expect(KEYS[lang](a)).toBe(KEYS[lang](b))
  })
  it.each<[WritingLang, string, string]>([
    ['ja', 'ビル', 'ビール'],
    ['ja', '病院', '美容院'],
    ['en', 'berth', 'birth'],
  ])('should differ in %s for %s and %s', (lang, a, b) => {
    expect(KEYS[lang](a)).not.toBe(KEYS[lang](b))
  })
  it.each([
    ['fare classes', 'fare class'],
    ['APIs', 'API'],
    ['harbours', 'harbor'],
    ['berths', 'berth'],
  ])('should know %s as another form of %s', (plural, singular) => {
    expect(otherForms(plural, 'en')).toContain(singular)
  })
})

describe('expansionOf', () => {
  it.each([
    ['the UN Group of Governmental Experts', 'UN GGE', 'UN Group of Governmental Experts'],
    ['We use distance-based fare control', 'DBFC', 'distance-based fare control'],
    ['a Memorandum of Understanding', 'MOU', 'Memorandum of Understanding'],
    ['the automatic mooring system', 'AMS', 'automatic mooring system'],
  ])('should find in "%s" what %s is short for', (before, acronym, expected) => {
    expect(expansionOf(before, acronym)).toBe(expected)
  })
  it.each([
    ['the automatic mooring system', 'GPS'],
    ['the automatic mooring system', 'system'],
    ['of understanding', 'OU'],
    ['', 'AMS'],
    ['port', 'P'],
  ])('should find nothing in "%s" for %s', (before, acronym) => {
    expect(expansionOf(before, acronym)).toBeUndefined()
  })
  it('should go both ways, whichever stands in the bracket', () => {
    const names = acronymsIn(
      ['an automatic mooring system (AMS)', 'the GPS (global positioning system)'],
      'en',
    )
    expect([...(names.get('ams') ?? [])]).toEqual(['automatic mooring system'])
    expect([...(names.get('automaticmooringsystem') ?? [])]).toEqual(['AMS'])
    expect([...(names.get('globalpositioningsystem') ?? [])]).toEqual(['GPS'])
  })
})

describe('bracketsIn', () => {
  it.each([
    ['自動係留装置(automatic mooring system)を', 6, ['automatic mooring system']],
    ['联锁（Route Interlocking，RI）', 2, ['Route Interlocking', 'RI']],
    ['berth (バース)', 5, ['バース']],
  ])('should find where %s ends before its bracket, and the names in it', (text, end, names) => {
    expect(bracketsIn(text)).toEqual([{ end, names }])
  })
})
