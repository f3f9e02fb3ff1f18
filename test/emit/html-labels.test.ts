import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '../../pipeline/model/glossary.ts'
import { LANGS } from '../../pipeline/model/lang.ts'
import { createLabels } from '../../pipeline/page/labels.ts'

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>

const catalogue = (lang: string): [key: string, words: string][] => {
  const url = new URL(`../../pipeline/page/labels/${lang}.json`, import.meta.url)
  const topics = JSON.parse(readFileSync(url, 'utf8')) as Catalogue
  return Object.entries(topics).flatMap(([topic, words]) =>
    Object.entries(words).map(([name, text]): [string, string] => [`${topic}.${name}`, text]),
  )
}

const names = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([name]) => name).toSorted()

describe.each(['ja', 'zh-Hans', 'ko'])('the catalogue of %s', lang => {
  const english = new Map(catalogue('en'))
  const own = new Map(catalogue(lang))

  test('should have every key of the English one, and no other', () => {
    const expected = [...english.keys()].filter(key => !key.endsWith('_one'))
    expect([...own.keys()].toSorted()).toEqual(expected.toSorted())
  })

  test('should fill in the same values', () => {
    for (const [key, text] of own) expect([key, names(text)]).toEqual([key, names(english.get(key) ?? '')])
  })

  test('should leave no words empty', () => {
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

test('should count in the plural of the language', async () => {
  const [en, ja] = [await createLabels('en'), await createLabels('ja')]
  expect([1, 2].map(count => en.t('count.rows', { count }))).toEqual(['1 row', '2 rows'])
  expect([1, 2].map(count => ja.t('count.rows', { count }))).toEqual(['1 行', '2 行'])
})

test('should write the simplified catalogue in traditional characters for traditional Chinese', async () => {
  const { lang, t } = await createLabels('zh-Hant')
  expect([lang, t('section.terms'), t('kind.acronym')]).toEqual(['zh-Hant', '術語', '縮略語'])
  expect(t('page.number', { page: 1, total: 3 })).toBe('第 1 頁，共 3 頁')
})

test('should leave values as they are: who writes markup escapes them', async () => {
  const { t } = await createLabels('en')
  expect(t('page.number', { page: '<b>', total: 2 })).toBe('Page <b> of 2')
})

test('should name every language and status', async () => {
  const { t } = await createLabels('ko')
  const keys = [...LANGS.map(lang => `lang.${lang}`), ...STATUSES.map(status => `status.${status}`)]
  expect(keys.filter(key => t(key) === key)).toEqual([])
})
