import { describe, expect, test } from 'vitest'
import { InputError } from '../../pipeline/model/outcome.ts'
import { readJson } from '../../pipeline/text/json.ts'

const read = (text: string) => readJson({ path: 'a.json', text })

describe('a JSON document', () => {
  test('should be read with the place of everything in it', () => {
    const text = '{ "a": "x\\ny", "a": [null, 1],\n"__proto__": {} }'
    const root = read(text)
    expect(root).toMatchObject({
      kind: 'object',
      members: [
        { key: 'a', start: 2, value: { kind: 'string', text: 'x\ny', start: 8, end: 12 } },
        { key: 'a', value: { kind: 'array', items: [{ kind: 'null' }, { kind: 'other' }] } },
        { key: '__proto__', value: { kind: 'object', members: [] } },
      ],
    })
    expect(text.slice(8, 12)).toBe(String.raw`x\ny`)
  })

  test.each([
    ['values that nest without end', '['.repeat(1_000_000), /a\.json:1: values nest more than 100 deep/u],
    ['objects that nest without end', '\n{"a":'.repeat(1000), /a\.json:102: values nest more than 100 deep/u],
    ['a comma too many', '{\n"a": 1,\n}', /a\.json:3: no JSON: /u],
    ['a comment', '{} // x', /no JSON: invalid comment token/u],
    ['more than one value', '{}{}', /no JSON: end of file expected/u],
    ['nothing', '', /no JSON: value expected/u],
    ['a string that does not end', '{"a": "b', /no JSON: unexpected end of string/u],
    ['a line break in a string', '{"a": "b\n"}', /no JSON: /u],
  ])('should be refused with %s', (_, text, message) => {
    expect(() => read(text)).toThrow(InputError)
    expect(() => read(text)).toThrow(message)
  })
})
