import { describe, expect, it } from 'vitest'
import { parseSettings } from '../../pipeline/cli/settings-file.ts'
import { DEFAULTS } from '../../pipeline/cli/settings.ts'
import { InputError } from '../../pipeline/model/outcome.ts'
import { bomb } from './bomb.ts'

/** What is wrong, the file, the message. */
type Row = readonly [name: string, text: string, message: RegExp]

const WRONG: readonly Row[] = [
  ['settings that are not YAML', 'languages: [en\n', /^taiyaku\.yaml:\d: not valid YAML: /],
  ['an unknown setting', 'languages: [en]\nlanguage: en\n', /^taiyaku\.yaml:2: unknown field "language"$/],
  ['an unknown language', '\nlanguages:\n  - en\n  - fr\n', /^taiyaku\.yaml:4: languages: "fr" is none of en, ja, zh-Hans, zh-Hant, ko$/],
  ['an unknown format', 'formats: [doc]\n', /^taiyaku\.yaml:1: formats: "doc" is none of html, pdf/],
  ['a text for a list', 'formats: html\n', /^taiyaku\.yaml:1: formats: must be a list$/],
  ['an empty list', 'languages: []\n', /^taiyaku\.yaml:1: languages: must not be empty$/],
  ['a language twice', 'languages: [en, en]\n', /^taiyaku\.yaml:1: languages: names a language twice$/],
  ['a list of settings', '- en\n', /^taiyaku\.yaml:1: must be a mapping/],
  ['an alias bomb', bomb(''), /^taiyaku\.yaml: not valid YAML: Excessive alias count/],
  ['an output beside the project', 'output: ../sheets\n', /^taiyaku\.yaml:1: output: must be a folder inside the project folder$/],
  ['an output that goes up on its way', 'output: a/../../sheets\n', /^taiyaku\.yaml:1: output: must be a folder inside/],
  ['an absolute output', 'output: /tmp/sheets\n', /^taiyaku\.yaml:1: output: must be a folder inside/],
  ['a drive as output', 'output: C:\\sheets\n', /^taiyaku\.yaml:1: output: must be a folder inside/],
  ['a corpus beside the project', 'corpus: ../texts\n', /^taiyaku\.yaml:1: corpus: must be a folder inside/],
  ['an output that is the project', 'output: .\n', /^taiyaku\.yaml:1: output: must lie apart from the corpus folder/],
  ['an output in the corpus', 'languages: [en]\noutput: ./corpus/out\n', /^taiyaku\.yaml:2: output: must lie apart from the corpus folder/],
  ['names beside the project', 'names: ../names.txt\n', /^taiyaku\.yaml:1: names: must be a file inside the project folder$/],
  ['a model elsewhere', 'languages: [en]\nmodel: /tmp/own.model\n', /^taiyaku\.yaml:2: model: must be a file inside the project folder$/],
  ['an output with a NUL', 'output: "a\\0b"\n', /^taiyaku\.yaml:1: output: must not hold control characters$/],
] // prettier-ignore

describe('settings', () => {
  it.each(WRONG)('should refuse %s', (_, text, message) => {
    const parse = (): unknown => parseSettings(text, 'taiyaku.yaml')
    expect(parse).toThrow(InputError)
    expect(parse).toThrow(message)
  })

  it.each([
    ['an empty file', ''],
    ['a comment', '# nothing\n'],
    ['an empty mapping', '{}\n'],
  ])('should be the defaults in %s', (_, text) => {
    expect(parseSettings(text, 'taiyaku.yaml')).toEqual(DEFAULTS)
  })

  it('should take what is given and leave the rest', () => {
    expect(parseSettings('languages: [ko, en]\noutput: out/sheets\n', 'taiyaku.yaml')).toEqual({
      ...DEFAULTS,
      languages: ['ko', 'en'],
      output: 'out/sheets',
    })
  })
})
