import type { IpadicFeatures } from 'kuromoji'
import type { Pos, Token } from '../model/text.ts'
import { universalPos } from '../text/ipadic-pos.ts'
import type { IpadicFiles } from '../text/ipadic-files.ts'
import { toHiragana } from '../text/kana.ts'
import { loadKuromoji, type Kuromoji } from '../text/kuromoji.ts'
import { chunks } from './chunks.ts'
import { cleanText, ownLemma } from './clean.ts'
import type { Morpheme } from './ja-morpheme.ts'
import { shortUnits, type Lookup } from './ja-units.ts'
import { memo } from '../text/memo.ts'
import { posOfCharacters } from './pos.ts'
import type { Tokenizer } from './tokenizer.ts'

/** Of clauses: a lattice is searched whole, and what lies far apart decides nothing. */
const CHUNK_LIMIT = 120
const KATAKANA = /^[ァ-ヺー・]+$/u
const HIRAGANA = /^[ぁ-ゖー]+$/u

const given = (feature: string | undefined): string =>
  feature === undefined || feature === '*' ? '' : feature

const toMorpheme = (word: IpadicFeatures): Morpheme => ({
  surface: word.surface_form,
  lemma: given(word.basic_form) || word.surface_form,
  reading: given(word.reading),
  tags: [word.pos, word.pos_detail_1, word.pos_detail_2, word.pos_detail_3],
  conjugation: [word.conjugated_type, word.conjugated_form],
  known: word.word_type === 'KNOWN',
})

/** The words that compounds are made of come again and again. */
const createLookup = (kuromoji: Kuromoji): Lookup =>
  memo(surface => {
    const [word, more] = kuromoji.tokenize(surface)
    return word && !more && word.word_type === 'KNOWN' ? toMorpheme(word) : undefined
  })

/** Universal Dependencies takes the light verb, voice and the copula for auxiliaries. */
function posOf({ surface, lemma, tags }: Morpheme, before: Morpheme | undefined): Pos {
  const marks = posOfCharacters(surface)
  if (marks) return surface === '・' ? 'SYM' : marks
  if (tags[0] === '動詞' && (tags[1] === '接尾' || surface.startsWith('ください'))) return 'AUX'
  if (lemma === 'する' && before?.tags[1] === 'サ変接続') return 'AUX'
  if (/^[にで]$/u.test(surface) && before?.tags[1] === '形容動詞語幹') return 'AUX'
  if (surface === 'の' && tags[1] === '非自立') return 'SCONJ'
  if (tags[1] === '接尾' && /^(?:的|さ)$/u.test(surface)) return 'PART'
  if (tags[1] === '副助詞／並立助詞／終助詞') return 'PART'
  return universalPos(tags)
}

/** Readings are set above words as furigana: hiragana, except where the word itself is in katakana. */
function readingOf({ surface, reading }: Morpheme): string {
  if (KATAKANA.test(surface)) return reading || surface
  return HIRAGANA.test(surface) ? surface : toHiragana(reading)
}

/** Japanese short-unit words by kuromoji with IPADIC; `files` are those that another thread has read. */
export function createJapaneseTokenizer(files?: IpadicFiles): Tokenizer {
  const kuromoji = loadKuromoji(files)
  const lookup = createLookup(kuromoji)
  return text => {
    const { clean, original } = cleanText(text)
    const tokens: Token[] = []
    for (const chunk of chunks(clean, CHUNK_LIMIT)) {
      let at = chunk.start
      let before: Morpheme | undefined
      for (const unit of shortUnits(kuromoji.tokenize(chunk.text).map(toMorpheme), lookup)) {
        const start = at
        at += unit.surface.length
        if (!unit.surface.trim()) continue
        const span = original(start, at)
        const surface = text.slice(span.start, span.end)
        const reading = readingOf(unit)
        tokens.push({
          ...span,
          surface,
          lemma: ownLemma(unit.lemma, surface),
          pos: posOf(unit, before),
          ...(reading && { reading }),
        })
        before = unit
      }
    }
    return { tokens }
  }
}
