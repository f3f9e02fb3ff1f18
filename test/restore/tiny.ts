import { countWords } from '../../pipeline/restore/counts.ts'
import { LanguageModel } from '../../pipeline/restore/language-model.ts'
import { buildLexicon } from '../../pipeline/restore/lexicon.ts'
import type { CompiledLexicon } from '../../pipeline/restore/lexicon-file.ts'
import type { Grammar } from '../../pipeline/restore/grammar.ts'
import type { CountedWord } from '../../pipeline/restore/counts.ts'
import { wordKey } from '../../pipeline/restore/vocabulary.ts'
import type { Pos } from '../../pipeline/model/text.ts'
import { lengthened, morae, toKatakana } from '../../pipeline/text/kana.ts'

/** Connection ids of the tiny grammar: 0 ends and starts a title. */
export const ID = { noun: 1, particle: 2 } as const
const SIZE = 3

/** `connections[right * SIZE + left]`: a particle after a noun is welcome, a noun after a noun is not. */
const AFTER = { start: [0, 100, 900], noun: [200, 700, -300], particle: [400, -200, 800] }
const CONNECTIONS = Int16Array.from([AFTER.start, AFTER.noun, AFTER.particle].flat())

export const connectionCost = (right: number, left: number): number => CONNECTIONS[right * SIZE + left] ?? 0

export const grammar: Grammar = {
  size: SIZE,
  connections: CONNECTIONS,
  ids: { '名詞,一般': { left: ID.noun, right: ID.noun } },
}

/** `猫 ねこ 3000`: surface, reading, cost; a particle has `*` before its surface. */
export function tiny(words: readonly string[], text: readonly string[] = []): CompiledLexicon {
  const lexicon = buildLexicon(words.map(keyed))
  const lines = text.map(line => ({ words: line.split(' ').map(counted), weight: 1 }))
  return {
    lexicon,
    grammar,
    model: new LanguageModel(countWords(lines, [], { word: 1, pair: 1, triple: 1, companions: 1 })),
  }
}

function keyed(
  entry: string,
): Parameters<typeof buildLexicon>[0] extends Iterable<infer Word> ? Word : never {
  const [written = '', reading = '', cost = '0'] = entry.split(' ')
  const id = written.startsWith('*') ? ID.particle : ID.noun
  const surface = written.replace('*', '')
  return {
    surface,
    lemma: surface,
    reading,
    pos: posOf(written),
    left: id,
    right: id,
    cost: Number(cost),
    key: lengthened(morae(toKatakana(reading)) ?? []),
  }
}

/** A word as a training text has it. */
export const counted = (written: string): CountedWord => {
  const id = written.startsWith('*') ? ID.particle : ID.noun
  return { key: keyOf(written), left: id, right: id }
}

const posOf = (written: string): Pos => (written.startsWith('*') ? 'ADP' : 'NOUN')
const keyOf = (written: string): string => wordKey(written.replace('*', ''), posOf(written))
