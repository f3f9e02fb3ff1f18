import { describe, expect, test } from 'vitest'
import { InputError } from '../../pipeline/model/outcome.ts'
import { readXml } from '../../pipeline/text/xml.ts'

const told = (text: string): readonly string[] => {
  const events: string[] = []
  readXml(
    { path: 'a.xml', text },
    {
      open: ({ local, start, end }) => events.push(`open ${local} ${text.slice(start, end)}`),
      close: ({ local, start, end }) => events.push(`close ${local} ${text.slice(start, end)}`),
      text: (content, { start, end }) => events.push(`text ${content} ${text.slice(start, end)}`),
    },
  )
  return events
}

describe('an XML document', () => {
  test('should be told with the place of everything in it', () => {
    const text = `<?xml version="1.0"?>\r\n<!DOCTYPE a SYSTEM "a.dtd"><!-- - -->\n<n:a x="1>2">b &amp;\r\n<c/><![CDATA[<d>]]> ]]e<?pi f?>😀</n:a\n>\n`
    expect(told(text)).toEqual([
      'open a <n:a x="1>2">',
      'text b &\n b &amp;\r\n',
      'open c <c/>',
      'close c ',
      'text <d> <![CDATA[<d>]]>',
      'text  ]]e  ]]e',
      'text 😀 😀',
      'close a </n:a\n>',
    ])
  })

  test('should have attributes by name, whatever that is', () => {
    const seen: unknown[] = []
    readXml(
      { path: 'a.xml', text: `<a __proto__="1" b='&lt;&#x3042;'/>` },
      { open: ({ attributes }) => seen.push({ ...attributes }) },
    )
    expect(seen).toEqual([{ ['__proto__']: '1', b: '<あ' }])
  })

  test.each([
    [
      'entities of its own',
      '<!DOCTYPE a [<!ENTITY x "y">]>\n<a>&x;</a>',
      /a\.xml:1: the document type declares entities/u,
    ],
    [
      'entities that hold entities',
      `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "${'&a;'.repeat(99)}">]><a>&b;</a>`,
      /declares entities/u,
    ],
    [
      'a file of another',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      /declares entities/u,
    ],
    [
      'entities for its declarations',
      '<!DOCTYPE a [<!ENTITY % x SYSTEM "a.dtd"> %x;]><a/>',
      /declares entities/u,
    ],
    ['an entity that is not declared', '<a>\n&x;</a>', /a\.xml:2: not well-formed XML: undefined entity/u],
    ["an entity of the parser's own language", '<a>&constructor;</a>', /undefined entity/u],
    ['elements that nest without end', '<a>'.repeat(100_000), /more than 256 deep/u],
    ['an element that does not end', '<a><b></a>', /not well-formed XML/u],
    ['two roots', '<a/><b/>', /only one root/u],
    ['a control character', '<a>&#1;</a>', /not well-formed XML/u],
    ['nothing', '', /must contain a root element/u],
  ])('should be refused with %s', (_, text, message) => {
    expect(() => told(text)).toThrow(InputError)
    expect(() => told(text)).toThrow(message)
  })

  test('should have a section at its own start, whatever it holds', () => {
    const text = `<a>b<![CDATA[${'\r\n'.repeat(20)}<![CDATA[ c]]></a>`
    expect(told(text)[2]?.endsWith(text.slice(4, -4))).toBe(true)
  })

  test('should be read with a document type that declares no entities', () => {
    expect(told('<!DOCTYPE a [<!ELEMENT a ANY> <!-- ]> -->]><a>b</a>')).toHaveLength(3)
  })
})
