import { describe, expect, test } from 'vitest'
import { placeholdersIn } from '../../pipeline/bitext/placeholders.ts'

describe('placeholders', () => {
  test.each([
    ['%s of %1$s and %(name)s, %d%% %-5.2f %lu', ['%s', '%1$s', '%(name)s', '%d', '%%', '%-5.2f', '%lu']],
    ['%sを%dに', ['%s', '%d']],
    [
      '{0} {name} {user.name} ${x} {{count}} {{- raw, format}}',
      ['{0}', '{name}', '{user.name}', '${x}', '{{count}}', '{{- raw, format}}'],
    ],
    ['$t(key, {"count": 1}) $NAME$', ['$t(key, {"count": 1})', '$NAME$']],
    ['<b>a</b><br><x id="1"/> <1>go</1>', ['<b>', '</b>', '<br>', '<x id="1"/>', '<1>', '</1>']],
    ['a &amp; b &#12354; c &nbsp;', ['&amp;', '&#12354;', '&nbsp;']],
    ['Qt: %1 and %L2', ['%1']],
  ])('should be found in %s', (text, expected) => {
    expect(placeholdersIn(text).map(({ value }) => value)).toEqual(expected)
  })

  test.each([
    '50% discount',
    '100%',
    '3 < 4 > 2',
    'a & b; c',
    '$5 and $10',
    'f(x) = {1, 2}',
    '5% of 10%, 20%.',
    '{ }',
    'AT&T',
  ])('should not be found in %s', text => {
    expect(placeholdersIn(text)).toEqual([])
  })

  test('should say what opens, closes and stands alone', () => {
    expect(placeholdersIn('<a href="x">b</a><br>{c}').map(({ kind }) => kind)).toEqual([
      'open',
      'close',
      'standalone',
      'placeholder',
    ])
  })
})
