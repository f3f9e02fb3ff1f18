import { describe, expect, test } from 'vitest'
import { messagesOf } from '../../pipeline/bitext/catalogue-keys.ts'
import { compareKeys } from '../../pipeline/bitext/compare-keys.ts'
import { collectKeys } from '../../pipeline/bitext/source-keys.ts'
import { readJson } from '../../pipeline/text/json.ts'

const keysIn = async (text: string, path = 'app.ts') => {
  const { value, findings } = await collectKeys([{ path, text }])
  expect(findings).toEqual([])
  return value
}
const namespaceOf = (catalogue: object, name = 'translation') => {
  const text = JSON.stringify(catalogue)
  const { byKey } = messagesOf(readJson({ path: 'en.json', text }), 'en.json')
  return { name, path: 'en.json', messages: byKey }
}

const compare = async (source: string, catalogue: object) => {
  const { missing, unused, usesOf } = compareKeys(await keysIn(source), [namespaceOf(catalogue)])
  return {
    missing: missing.map(({ key }) => key),
    unused: unused.map(({ message }) => message.key),
    usesOf,
  }
}

describe('keys that sources use', () => {
  test('should be collected with their places', async () => {
    const { keys, prefixes } = await keysIn(
      "const a = t('save')\nfoo(\n  i18n.t(\n    'menu.open',\n    { count: n, context: 'male' }))\r\nt(`plain`)",
    )
    expect(prefixes).toEqual([])
    expect(
      keys.map(({ key, line, column, isPlural, hasContext }) => [key, line, column, isPlural, hasContext]),
    ).toEqual([
      ['save', 1, 13, false, false],
      ['menu.open', 4, 5, true, true],
      ['plain', 6, 3, false, false],
    ])
  })

  test('should have the namespace and the prefix that the source names', async () => {
    const { keys } = await keysIn(
      "const { t } = useTranslation('shop', { keyPrefix: 'cart' })\nt('total')\nt('common:ok')\nt('x', { ns: 'other' })",
    )
    expect(keys.map(({ key, namespace }) => [namespace, key])).toEqual([
      ['shop', 'cart.total'],
      ['common', 'ok'],
      ['other', 'cart.x'],
    ])
  })

  test('should be found in components', async () => {
    const { keys } = await keysIn(
      'export const A = () => (\n  <div>\n    <Trans i18nKey="hello" count={n}>Hello <b>you</b></Trans>{t("bye")}</div>)',
      'a.tsx',
    )
    expect(keys.map(({ key, line, isPlural }) => [key, line, isPlural])).toEqual([
      ['hello', 3, true],
      ['bye', 3, false],
    ])
  })

  test('should be found in comments, at the comment', async () => {
    const { keys } = await keysIn("f()\n// t('from.comment')\ng()")
    expect(keys.map(({ key, line }) => [key, line])).toEqual([['from.comment', 2]])
  })

  test('should be known by their beginning where they are put together', async () => {
    const { keys, prefixes } = await keysIn("t(`status.${s}`)\nt('kind.' + k)\nt(key)")
    expect(keys).toEqual([])
    expect(prefixes.map(({ prefix, line, column }) => [prefix, line, column])).toEqual([
      ['status.', 1, 3],
      ['kind.', 2, 3],
      ['', 3, 3],
    ])
  })

  test('should be a finding where a source cannot be read', async () => {
    const { value, findings } = await collectKeys([
      { path: 'deep.ts', text: '('.repeat(100_000) },
      { path: 'ok.ts', text: "t('a')" },
    ])
    expect(value.keys.map(({ key }) => key)).toEqual(['a'])
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([['source-unread', 'deep.ts']])
  })
})

describe('keys beside catalogues', () => {
  test('should be missing, or unused', async () => {
    const { missing, unused, usesOf } = await compare("t('a'); t('b.c'); t('a')", { a: 'A', b: { d: 'D' } })
    expect(missing).toEqual(['b.c'])
    expect(unused).toEqual(['b.d'])
    expect(usesOf('translation', 'a').map(({ column }) => column)).toEqual([3, 21])
  })

  test.each([
    ['plural forms', "t('item', { count })", { item_one: '1', item_other: '2' }],
    ['plural forms of places', "t('place', { count, ordinal: true })", { place_ordinal_other: '2' }],
    ['contexts', "t('friend', { context })", { friend: 'x', friend_male: 'y' }],
    [
      'contexts with plural forms',
      "t('friend', { context, count })",
      { friend_male_one: 'x', friend_male_other: 'y' },
    ],
    ['objects', "t('menu', { returnObjects: true })", { menu: { a: 'A', b: ['B'] } }],
    ['keys put together', 't(`status.${s}`)', { status: { on: 'On' } }],
    ['a namespace', "t('translation:a')", { a: 'A' }],
    ['keys with dots of their own', "t('Saved. Go on?')", { 'Saved. Go on?': 'x' }],
  ])('should count as there and as used: %s', async (_, source, catalogue) => {
    expect(await compare(source, catalogue)).toMatchObject({ missing: [], unused: [] })
  })

  test('should not take a plural form for one that is asked for without a count', async () => {
    expect(await compare("t('item')", { item_one: '1', item_other: '2' })).toMatchObject({
      missing: ['item'],
      unused: ['item_one', 'item_other'],
    })
  })
})
