import { describe, expect, test } from 'vitest'
import { readCedictLine } from '../../pipeline/restore/dictionary/cedict.ts'
import { readEdictLine } from '../../pipeline/restore/dictionary/edict.ts'
import { contentStems } from '../../pipeline/restore/dictionary/english.ts'
import type { Entries } from '../../pipeline/restore/dictionary/entry.ts'
import { glossStems } from '../../pipeline/restore/dictionary/gloss.ts'
import { JmdictReader } from '../../pipeline/restore/dictionary/jmdict.ts'
import { stemOf } from '../../pipeline/restore/dictionary/stem.ts'

/** `雷猫 ライネコ: thunder cat, storm`; several on lines of their own. */
const shown = (entries: Entries): string | undefined =>
  entries
    ?.map(({ surface, reading, glosses }) => `${surface} ${reading ?? '-'}: ${glosses.join(', ')}`)
    .join('\n')

test.each([
  ['雷猫 [らいねこ] /(n) thunder cat/', '雷猫 らいねこ: thunder cat'],
  ['雷猫 [らいねこ] /(n,vs) (1) (abbr) thunder cat/storm/(2) {zool} loud cat/(P)/', '雷猫 らいねこ: thunder cat, storm, loud cat'],
  ['らいねこ /(n) thunder cat/', 'らいねこ らいねこ: thunder cat'],
  ['雷猫;らい猫(iK) [らいねこ;かみなりねこ(雷猫)(P)] /(n) thunder cat/EntL9000010X/',
    '雷猫 らいねこ: thunder cat\n雷猫 かみなりねこ: thunder cat\nらい猫 らいねこ: thunder cat'],
  ['雷猫 [らいねこ] /(n) (uk) thunder cat/', '雷猫 らいねこ: thunder cat\nらいねこ らいねこ: thunder cat'],
  ['雷猫 [らいねこ] /(n)/(P)/', undefined],
  ['雷猫 [らいねこ] thunder cat', undefined],
  ['雷猫', undefined],
  ['[らいねこ] /(n) thunder cat/', undefined],
  ['', undefined],
])('should read %s as EDICT', (line, expected) => {
  expect(shown(readEdictLine(line))).toBe(expected)
}) // prettier-ignore

test.each([
  ['雷會 雷会 [lei2 hui4] /thunder meeting/storm/', '雷会 -: thunder meeting, storm'],
  ['雷會 雷会 [[lei2hui4]] /thunder meeting/', '雷会 -: thunder meeting'],
  ['雷會 雷会 [lei2 hui4] /variant of 會雷|会雷[hui4 lei2]/', ''],
  ['雷 雷 [lei2] /thunder/', ''],
  ['AA雷 AA雷 [A A lei2] /thunder/', ''],
  ['雷會 雷会 thunder meeting', undefined],
  ['雷會 [らいかい] /thunder meeting/', undefined],
])('should read %s as CC-CEDICT', (line, expected) => {
  expect(shown(readCedictLine(line))).toBe(expected)
})

/** An entry of which `body` is what stands in it. */
const document = (body: string, declared = '<!ENTITY n "noun">'): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE JMdict [\n<!-- it's > ] -->\n<!ELEMENT JMdict (entry*)>\n${declared}\n]>\n<JMdict>\n<entry>${body}</entry>\n</JMdict>\n`

const CAT = '<k_ele><keb>雷猫</keb></k_ele><r_ele><reb>らいねこ</reb></r_ele>'

const jmdict = (xml: string, size = xml.length): string[] => {
  const reader = new JmdictReader()
  const entries = []
  for (let at = 0; at < xml.length; at += size) entries.push(...reader.feed(xml.slice(at, at + size)))
  reader.finish()
  return entries.map(entry => shown(entry) ?? 'malformed')
}

describe('JMdict', () => {
  test.each([
    ['a form, a reading and glosses', `${CAT}<sense><pos>&n;</pos><gloss>thunder cat</gloss><gloss>storm</gloss></sense>`, '雷猫 らいねこ: thunder cat, storm'],
    ['a word in kana', '<r_ele><reb>ライネコ</reb></r_ele><sense><gloss>thunder cat</gloss></sense>', 'ライネコ ライネコ: thunder cat'],
    ['a reading of one form', '<k_ele><keb>雷猫</keb></k_ele><k_ele><keb>鳴猫</keb></k_ele><r_ele><reb>らいねこ</reb><re_restr>雷猫</re_restr></r_ele><sense><gloss>cat</gloss></sense>', '雷猫 らいねこ: cat'],
    ['a reading of no form', `${CAT}<r_ele><reb>ネコ</reb><re_nokanji/></r_ele><sense><gloss>cat</gloss></sense>`, '雷猫 らいねこ: cat\nネコ ネコ: cat'],
    ['a word that is usually in kana', `${CAT}<sense><misc>&uk;</misc><gloss>cat</gloss></sense>`, '雷猫 らいねこ: cat\nらいねこ らいねこ: cat'],
    ['glosses in other languages', `${CAT}<sense><gloss xml:lang="ger">Katze</gloss><gloss xml:lang="eng">cat</gloss></sense>`, '雷猫 らいねこ: cat'],
    ['an explanation', `${CAT}<sense><gloss g_type="expl">what cats do in storms</gloss><gloss g_type='fig'>cat</gloss></sense>`, '雷猫 らいねこ: cat'],
    ['references to characters', `${CAT}<sense><gloss>cat &amp; d&#111;g &lt;&#x63;at&gt;</gloss></sense>`, '雷猫 らいねこ: cat & dog <cat>'],
    ['a comment and character data', `${CAT}<!-- <gloss>x</gloss> --><sense><gloss><![CDATA[cat & <dog>]]></gloss></sense>`, '雷猫 らいねこ: cat & <dog>'],
    ['no gloss', CAT, 'malformed'],
    ['no reading', '<k_ele><keb>雷猫</keb></k_ele><sense><gloss>cat</gloss></sense>', 'malformed'],
  ])('should be read: %s', (_, body, expected) => {
    // However the chunks fall.
    for (const size of [document(body).length, 7, 1]) expect(jmdict(document(body), size)).toEqual([expected])
  }) // prettier-ignore

  test('should not expand what the document declares', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`)
    const bomb = document(`${CAT}<sense><gloss>&e9; &own;</gloss></sense>`, `<!ENTITY e0 "lol">${levels.join('')}<!ENTITY own SYSTEM "file:///etc/passwd">`) // prettier-ignore
    expect(jmdict(bomb)).toEqual(['雷猫 らいねこ: &e9; &own;'])
  })

  test.each([
    ['that ends in an entry', document('').slice(0, -20), /ends too early/u],
    ['that ends in a tag', document('').slice(0, -4), /ends too early/u],
    ['of a tag without an end', `<JMdict><a ${'b'.repeat(1 << 21)}`, /no XML/u],
    ['of a comment without an end', `<JMdict><!-- ${'b'.repeat(1 << 21)}`, /no XML/u],
    ['of a document type without an end', `<!DOCTYPE JMdict [ ${'<!-- -->'.repeat(1 << 18)}`, /no XML/u],
    ['without entries', `<JMdict>${'<a/>'.repeat(1 << 19)}`, /no entry/u],
  ])('should be refused: a document %s', (_, xml, message) => {
    expect(() => jmdict(xml)).toThrow(message)
  })
})

describe('English', () => {
  test.each([
    ['negotiate negotiates negotiated negotiating negotiation negotiations'], ['plan plans planned planning'],
    ['develop developed development'], ['approve approved approving'], ['defence defense'], ['organise organize organization organisation'],
    ['colour color colours'], ['centre center centers'], ['city cities'], ['bus buses'], ['steal stole stolen stealing'], ['child children'],
    ['happy happiness'], ['programme program programs'], ['exceed exceeded'], ['box boxes'],
  ])('should have one stem: %s', words => {
    expect(new Set(words.split(' ').map(stemOf)).size).toBe(1)
  }) // prettier-ignore

  test.each([
    ['government', 'governor'],
    ['nation', 'notion'],
    ['minister', 'ministry'],
    ['news', 'new'],
  ])('should tell %s from %s', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b))
  })

  test.each([
    ['to steal a cat', 'cat steal'], ['cat (esp. one of (loud) thunder)', 'cat'], ['a person who steals the food of cats at night', ''],
    ['CL:隻|只[zhi1]', ''], ['see thunder cat', ''], ['of; for', ''], ['co-operation', 'cooper'], ["thunder's cat", 'cat thunder'], ['Café', 'caf'],
  ])('should reduce the gloss "%s" to its content words', (gloss, expected) => {
    expect(glossStems(gloss).join(' ')).toBe([...contentStems(expected)].toSorted().join(' '))
  }) // prettier-ignore
})
