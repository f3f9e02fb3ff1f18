import { InputError } from '../model/outcome.ts'
import { lengthened, morae, toHiragana } from '../text/kana.ts'
import { ids, type Grammar } from './grammar.ts'
import { NONE, type LanguageModel } from './language-model.ts'
import type { Source } from './lattice.ts'
import { buildLexicon, type KeyedWord } from './lexicon.ts'
import { kanaOf } from './unlisted.ts'

/** A user's list of names, as words of the lattice. */

export const NAME_KINDS = ['person', 'place', 'organization'] as const
export type NameKind = (typeof NAME_KINDS)[number]

export interface Name {
  /** As it is to be written, family and given name one after the other: 佐藤健. */
  readonly text: string
  /** Kana. */
  readonly reading: string
  readonly kind?: NameKind
  /** Family and given name, where the list sets them apart. */
  readonly parts: readonly { readonly text: string; readonly reading: string }[]
}

/** A name of the list wins over words that sound alike; a part of one is a little less sure. The longer, the less chance. */
export const NAME_COST = { base: 4500, part: 6500, mora: 800, least: 500 }

/**
 * One name a line: as it is written, its reading in kana or romanised, and, if wanted, its kind; a tab or white space
 * between them, `#` before a comment. Where both have a space inside, the parts are names too.
 * @throws InputError with the line that is not so
 */
export function parseNames(text: string, path: string): readonly Name[] {
  return text.split('\n').flatMap((line, i) => {
    const content = line.replace(/^#.*|\s#.*/u, '').trim()
    if (content === '') return []
    const read = parseName(content)
    if (typeof read === 'string') throw new InputError(path, i + 1, read)
    return [read]
  })
}

/** The name, or what is wrong with the line. */
function parseName(line: string): Name | string {
  const [text = '', reading = text, kind, ...others] = fieldsOf(line)
  if (others.length > 0)
    return 'too many fields: expected a name, its reading and its kind, with tabs between'
  if (kind !== undefined && !isKind(kind)) return `"${kind}" is none of ${NAME_KINDS.join(', ')}`
  const kana = kanaReading(reading)
  if (kana === undefined)
    return reading === text
      ? `no reading of "${text}": expected a name, a tab and its reading, such as "佐藤 健\\tさとう けん"`
      : `reading "${reading}" is neither kana nor romanised Japanese`
  return {
    text: text.replace(/\s+/gu, ''),
    reading: kana,
    ...(kind && { kind }),
    parts: partsOf(text, reading),
  }
}

const isKind = (text: string): text is NameKind => (NAME_KINDS as readonly string[]).includes(text)

/** Without a tab, a name of as many parts as its reading. */
function fieldsOf(line: string): readonly string[] {
  if (line.includes('\t')) return line.split('\t').map(field => field.trim())
  const words = line.split(/\s+/u)
  const kind = words.length > 2 && isKind(words.at(-1) ?? '') ? words.splice(-1) : []
  const half = words.length / 2
  if (words.length === 1 || !Number.isInteger(half)) return [words.join(' ')]
  return [words.slice(0, half).join(' '), words.slice(half).join(' '), ...kind]
}

function kanaReading(reading: string): string | undefined {
  const read = morae(reading)
  if (read) return read.length > 0 ? reading.replace(/[・\s]/gu, '') : undefined
  const kana = kanaOf(reading)
  return kana && toHiragana(kana)
}

const SEPARATOR = /[・\s]+/u

function partsOf(text: string, reading: string): Name['parts'] {
  const [texts, readings] = [text.split(SEPARATOR), reading.split(SEPARATOR)]
  if (texts.length < 2 || texts.length !== readings.length) return []
  const parts = texts.map((part, i) => ({ text: part, reading: kanaReading(readings[i] ?? '') ?? '' }))
  return parts.filter(part => part.text !== '' && part.reading !== '')
}

/** The names and their parts for the lattice. */
export function createNameWords(names: readonly Name[], grammar: Grammar, model: LanguageModel): Source {
  const lexicon = buildLexicon(names.flatMap(name => keyedWords(name, grammar)))
  const numbers = Int32Array.from({ length: lexicon.size }, (_, w) =>
    model.number(lexicon.surface(w), lexicon.pos(w)),
  )
  return { lexicon, number: w => numbers[w] ?? NONE, priorCost: lexicon.cost, own: true }
}

const CLASS_OF: Readonly<Record<NameKind, string>> = { person: '人名', place: '地域', organization: '組織' }

function keyedWords({ text, reading, kind, parts }: Name, grammar: Grammar): readonly KeyedWord[] {
  const classes = [...(kind ? [`名詞,固有名詞,${CLASS_OF[kind]}`] : []), '名詞,固有名詞', '名詞,一般']
  const word = (surface: string, kana: string, read: string, base: number): readonly KeyedWord[] => {
    const written = morae(read) ?? []
    if (written.length === 0) return []
    const cost = Math.max(NAME_COST.least, base - NAME_COST.mora * written.length)
    const entry = {
      surface,
      lemma: surface,
      reading: kana,
      pos: 'PROPN',
      cost,
      ...ids(grammar, ...classes),
    } as const
    return [lengthened(written), written].map(key => ({ ...entry, key }))
  }
  // Given name first, as in the West.
  const turned = parts
    .map(part => part.reading)
    .toReversed()
    .join('')
  return [
    ...word(text, reading, reading, NAME_COST.base),
    ...(turned === reading ? [] : word(text, reading, turned, NAME_COST.base)),
    ...parts.flatMap(part => word(part.text, part.reading, part.reading, NAME_COST.part)),
  ]
}
