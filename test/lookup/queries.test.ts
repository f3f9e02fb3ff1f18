import { describe, expect, it } from 'vitest'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import { createLookup } from '../../pipeline/lookup/lookup.ts'
import { ownGlossary } from './own-glossary.ts'

const { find, nearest } = createLookup(ownGlossary())

/** What is damaged, the query, and what comes first: its rank and concept. */
type Row = readonly [damage: string, query: string, found: string]

const table = (name: string, rows: readonly Row[]): void => {
  describe(name, () => {
    it.each(rows)('should find, %s: %s', (_, query, found) => {
      const [first] = find(query)
      expect(first && `${first.rank} ${first.concept.id}`).toBe(found)
    })
  })
}

table('English', [
  ['as it is written', 'cyber attack', 'exact cyber-attack'],
  ['in capitals', 'CYBER ATTACK', 'exact cyber-attack'],
  ['with a hyphen', 'cyber-attack', 'exact cyber-attack'],
  ['in one word', 'cyberattack', 'exact cyber-attack'],
  ['in full width', 'ｃｙｂｅｒ　ａｔｔａｃｋ', 'exact cyber-attack'],
  ['in the plural', 'cyber attacks', 'inflected cyber-attack'],
  ['in an irregular plural', 'memoranda of understanding', 'inflected memorandum-of-understanding'],
  ['in British spelling', 'World Health Organisation', 'variant world-health-organization'],
  ['with a letter missing', 'cyber atack', 'fuzzy cyber-attack'],
  ['with a letter too many', 'cyber atttack', 'fuzzy cyber-attack'],
  ['with a wrong letter', 'cyber attock', 'fuzzy cyber-attack'],
  ['with two letters swapped', 'cyber attakc', 'fuzzy cyber-attack'],
  ['with three letters missing', 'wrld helth orgnization', 'fuzzy world-health-organization'],
  ['by its beginning', 'cyber atta', 'prefix cyber-attack'],
  ['by its end', 'attack surf', 'prefix attack-surface'],
  ['by a word in the middle', 'telecommunication union', 'part international-telecommunication-union'],
  ['in another order', 'attack cyber', 'part cyber-attack'],
  ['in another order, misspelt', 'atack cyber', 'fuzzy cyber-attack'],
  ['by some of its words', 'minister affairs foreign', 'part foreign-minister'],
  ['by an acronym', 'UNSC', 'exact un-security-council'],
  ['by an acronym in small letters', 'unsc', 'exact un-security-council'],
  ['by an acronym with full stops', 'U.N.S.C.', 'exact un-security-council'],
  [
    'by the expansion of an acronym',
    'computer emergency response team',
    'exact computer-emergency-response-team',
  ],
  [
    'by the expansion of an acronym, with other words',
    'certificate echo remote tango',
    'fuzzy computer-emergency-response-team',
  ],
  ['with the family name first', 'Abe Shinzo', 'variant shinzo-abe'],
  ['by a deprecated name', 'virtual currency', 'exact crypto-asset'],
])

table('Japanese', [
  ['as it is written', 'サイバー攻撃', 'exact cyber-attack'],
  ['in half width', 'ｻｲﾊﾞｰ攻撃', 'exact cyber-attack'],
  ['in hiragana for katakana', 'さいばー攻撃', 'exact cyber-attack'],
  ['in old characters', '國際連合', 'exact united-nations'],
  ['in kana', 'サイバーこうげき', 'variant cyber-attack'],
  ['in hiragana alone', 'さいばーこうげき', 'variant cyber-attack'],
  ['in katakana alone', 'サイバーコウゲキ', 'variant cyber-attack'],
  ['with a long vowel written by sound', 'サイバーコーゲキ', 'variant cyber-attack'],
  ['without the last long vowel', 'サイバ攻撃', 'exact cyber-attack'],
  ['with a wrong character', 'サイバー功撃', 'fuzzy cyber-attack'],
  ['with a wrong kana', 'サイパー攻撃', 'fuzzy cyber-attack'],
  ['with a kana missing', 'サイー攻撃', 'fuzzy cyber-attack'],
  ['by its beginning', 'サイバー攻', 'prefix cyber-attack'],
  ['by its beginning in kana', 'サイバーこうげ', 'prefix cyber-attack'],
  ['in another order', '攻撃 サイバー', 'part cyber-attack'],
  ['with a space', 'サイバー 攻撃', 'exact cyber-attack'],
  ['by a short form', '国連', 'exact united-nations'],
  ['by its reading', 'こくれん', 'variant united-nations'],
  ['by a deprecated name', '仮想通貨', 'exact crypto-asset'],
  ['without a middle dot', 'ドナルドトランプ', 'exact donald-trump'],
])

table('romanised Japanese', [
  ['with macrons', 'saibā kōgeki', 'variant cyber-attack'],
  ['without macrons', 'saiba kogeki', 'variant cyber-attack'],
  ['with doubled vowels', 'saibaa kougeki', 'variant cyber-attack'],
  ['with circumflexes', 'saibâ kôgeki', 'variant cyber-attack'],
  ['in one word', 'saibakogeki', 'variant cyber-attack'],
  ['in capitals', 'SAIBA KOGEKI', 'variant cyber-attack'],
  ['in Kunrei', 'zyôhô', 'variant information'],
  ['in Hepburn', 'jōhō', 'variant information'],
  ['with n before b', 'asahi shinbun', 'variant asahi-shimbun'],
  ['misspelt', 'saiba kogekki', 'fuzzy cyber-attack'],
  ['by its beginning', 'saiba koge', 'prefix cyber-attack'],
  ['in another order', 'kogeki saiba', 'part cyber-attack'],
  ['in Nihon-shiki', 'zyôhô tûsin gizyutu', 'variant information-and-communications-technology'],
  ['by its end', 'tsushin gijutsu', 'part information-and-communications-technology'],
])

table('Chinese', [
  ['in simplified characters', '网络攻击', 'exact cyber-attack'],
  ['in traditional characters', '網絡攻擊', 'exact cyber-attack'],
  ["in Taiwan's words", '網路攻擊', 'exact cyber-attack'],
  ['in traditional characters where only simplified ones are stored', '聯合國', 'exact united-nations'],
  ['with a wrong character', '网络工击', 'fuzzy cyber-attack'],
  ['by its beginning', '网络攻', 'prefix cyber-attack'],
  ['by its end', '络攻击', 'part cyber-attack'],
  ['in another order', '攻击 网络', 'part cyber-attack'],
  ['by a short form', '安理会', 'exact un-security-council'],
])

table('pinyin', [
  ['with tone marks', 'wǎngluò gōngjī', 'variant cyber-attack'],
  ['without tones', 'wangluo gongji', 'variant cyber-attack'],
  ['with tone digits', 'wang3luo4 gong1ji1', 'variant cyber-attack'],
  ['in one word', 'wangluogongji', 'variant cyber-attack'],
  ['by syllables', 'wang luo gong ji', 'variant cyber-attack'],
  ['with v for ü', 'wangluo anquan zhanlve', 'variant cyber-security-strategy'],
  ['with an apostrophe', "wangluo'anquan", 'variant cyber-security'],
  ['misspelt', 'wangluo gonji', 'fuzzy cyber-attack'],
  ['by its beginning', 'wangluo gon', 'prefix cyber-attack'],
  ['in another order', 'gongji wangluo', 'part cyber-attack'],
])

table('Korean', [
  ['as it is written', '사이버 공격', 'exact cyber-attack'],
  ['in one word', '사이버공격', 'exact cyber-attack'],
  ['decomposed', '사이버 공격'.normalize('NFD'), 'exact cyber-attack'],
  ['with a wrong vowel', '사이버 공걱', 'fuzzy cyber-attack'],
  ['with a wrong final consonant', '사이번 공격', 'fuzzy cyber-attack'],
  ['while the last syllable is typed', '사이버 공겨', 'prefix cyber-attack'],
  ['by its beginning', '사이버 공', 'prefix cyber-attack'],
  ['in another order', '공격 사이버', 'part cyber-attack'],
  ['by its initials', 'ㅅㅇㅂㄱㄱ', 'variant cyber-attack'],
  ['by a word inside', '안전보장이사회', 'part un-security-council'],
  ['by a deprecated name', '가상화폐', 'exact crypto-asset'],
])

table('romanised Korean', [
  ['in the Revised Romanization', 'saibeo gonggyeok', 'variant cyber-attack'],
  ['in one word', 'saibeogonggyeok', 'variant cyber-attack'],
  ['in McCune–Reischauer', 'saibŏ konggyŏk', 'variant cyber-attack'],
  ['without its marks', 'saibo konggyok', 'variant cyber-attack'],
  ['misspelt', 'saibeo gonggyeog', 'variant cyber-attack'],
  ['with a syllable wrong', 'saibeo gunggyeok', 'fuzzy cyber-attack'],
  ['by its beginning', 'saibeo gonggy', 'prefix cyber-attack'],
])

describe('a look-up', () => {
  it('should tell by which name it found an entry', () => {
    expect(find('saiba kogeki')[0]).toMatchObject({ form: 'romanization', name: 'saibākōgeki', edits: 0 })
    expect(find('Abe Shinzo')[0]).toMatchObject({ form: 'variant', name: 'Abe Shinzo' })
    expect(find('atack')[0]).toMatchObject({ edits: 0.5 })
  })
  it('should give at most five entries, or as many as it is asked for', () => {
    expect(find('cyber')).toHaveLength(5)
    expect(find('cyber', { limit: 2 })).toHaveLength(2)
    expect(find('cyber', { limit: 2 })).toEqual(find('cyber').slice(0, 2))
  })
  it('should compare only the languages that are named', () => {
    const langs: readonly DocumentLang[] = ['zh-Hans', 'zh-Hant']
    expect(find('网络攻击', { langs })[0]?.concept.id).toBe('cyber-attack')
    expect(find('cyber attack', { langs }).every(({ designation }) => langs.includes(designation.lang))).toBe(
      true,
    )
    expect(find('cyber attack', { langs }).map(({ rank }) => rank)).not.toContain('exact')
  })
  it('should show nothing that merely looks like a name that is spelt right', () => {
    expect(find('server').map(({ rank }) => rank)).not.toContain('fuzzy')
  })
  it('should keep the last place for what is one letter off', () => {
    expect(find('Huwei').map(({ concept }) => concept.id)).toContain('huawei')
  })
  it('should find nothing for what no name is like, and offer what is nearest', () => {
    expect(find('zzzqqq')).toEqual([])
    expect(nearest('zzzqqq')).toEqual([])
    expect(find('shimbun akahata')).toEqual([])
    expect(nearest('shimbun akahata')).toContain('Asahi Shimbun')
  })
  it.each(['', ' ', '…', '(', '\\', '%', '\n', 'a'.repeat(10_000), '攻'.repeat(10_000), '🙂', '\ud800'])(
    'should bear the query %j',
    query => {
      expect(find(query).length).toBeLessThanOrEqual(5)
      expect(nearest(query).length).toBeLessThanOrEqual(3)
    },
  )
})
