import { describe, expect, it } from 'vitest'
import { InputError } from '../../pipeline/model/outcome.ts'
import { readTableGlossary } from '../../pipeline/termbase/csv.ts'

/** `lang:text` of every designation, a concept a line: `a en:cat ja:猫`; `!` marks the preferred ones. */
const shape = (text: string, delimiter: ',' | '\t' = ','): readonly string[] =>
  readTableGlossary(text, 't.csv', delimiter).concepts.map(({ id, designations }) =>
    [id, ...designations.map(d => `${d.lang}:${d.text}${d.status === 'preferred' ? '!' : ''}`)].join(' '),
  )

describe('a table', () => {
  it.each([
    ['one designation a cell', 'id,en,ja\na,cat,猫\n', ['a en:cat! ja:猫!']],
    ['columns in any order', 'ja,id\n猫,a\n', ['a ja:猫!']],
    [
      'several designations in a cell, the first preferred',
      'id,en\na,cat|feline | tom\n',
      ['a en:cat! en:feline en:tom'],
    ],
    ['an empty cell', 'id,en,ko\na,,고양이\n', ['a ko:고양이!']],
    ['empty names between bars', 'id,en\na,|cat||\n', ['a en:cat!']],
    ['a bracket at the end as another name', 'id,ko\na,파드(Pod)\n', ['a ko:파드! ko:Pod']],
    ['a full-width bracket', 'id,zh-Hans\na,附加组件（Add-ons）\n', ['a zh-Hans:附加组件! zh-Hans:Add-ons']],
    ['a bracket inside as part of the term', 'id,en\na,(inter)national law\n', ['a en:(inter)national law!']],
    ['a cell that is all bracket', 'id,en\na,(sic)\n', ['a en:(sic)!']],
    ['the same name twice in a cell', 'id,en\na,cat|cat\n', ['a en:cat!']],
    ['quotes around a comma', 'id,en\na,"cat, big"\n', ['a en:cat, big!']],
    ['doubled quotes', 'id,en\na,"the ""cat"""\n', ['a en:the "cat"!']],
    ['a byte order mark', '\ufeffid,en\na,cat\n', ['a en:cat!']],
    ['CRLF and empty lines', 'id,en\r\n\r\na,cat\r\n\r\n', ['a en:cat!']],
    ['no line end at the end', 'id,en\na,cat', ['a en:cat!']],
    ['a header alone', 'id,en\n', []],
  ])('should read %s', (_, text, expected) => {
    expect(shape(text)).toEqual(expected)
  })

  it('should take quotes in a TSV file as they are', () => {
    expect(shape('id\ten\na\t"cat" food\nb\tcat, big\n', '\t')).toEqual([
      'a en:"cat" food!',
      'b en:cat, big!',
    ])
  })

  it('should count lines as an editor does, over cells of several lines', () => {
    const { concepts } = readTableGlossary('id,en\na,"cat"\n\nb,dog\n', 't.csv', ',')
    expect(concepts.map(({ line }) => line)).toEqual([2, 4])
  })

  it.each([
    ['nothing', '', /^t\.csv:1: the header has no column "id"$/],
    ['a header without id', 'en,ja\ncat,猫\n', /^t\.csv:1: the header has no column "id"$/],
    ['an unknown language', 'id,fr\na,chat\n', /^t\.csv:1: column "fr" is neither "id" nor a language/],
    ['a language twice', 'id,en,en\na,cat,dog\n', /^t\.csv:1: column "en" stands twice$/],
    ['a header that names no language', 'id\na\n', /^t\.csv:1: the header names no language/],
    ['a row that is too long', 'id,en\na,cat\nb,dog,hund\n', /^t\.csv:3: not a table: .*3/],
    ['a row that is too short', 'id,en,ja\na,cat,猫\nb,dog\n', /^t\.csv:3: not a table: /],
    ['a row without id', 'id,en\na,cat\n,dog\n', /^t\.csv:3: the row has no id$/],
    ['a quote that is not closed', 'id,en\na,"cat\n', /^t\.csv:\d: not a table: .*Quote/i],
  ])('should refuse %s', (_, text, message) => {
    const read = (): unknown => readTableGlossary(text, 't.csv', ',')
    expect(read).toThrow(InputError)
    expect(read).toThrow(message)
  })
})
