import type { Token } from '../model/text.ts'
import { chunks } from './chunks.ts'
import { cleanText } from './clean.ts'
import { loadJieba, type Jieba, type JiebaEngine, type TaggedWord } from './jieba.ts'
import { memo } from '../text/memo.ts'
import { simplifyByPhrases } from '../text/opencc.ts'
import type { Tokenizer } from './tokenizer.ts'
import { posOfChinese } from './zh-pos.ts'
import { treebankUnits, type Dictionary, type PlacedWord } from './zh-units.ts'

const CHUNK_LIMIT = 1000
/**
 * Ideographs go to jieba; the rest is cut here: the unit of a date behind its number, numbers with their
 * multiples (20多, 10万) or per cent, Latin words, runs of dots and dashes, single marks.
 */
const RUN =
  /(?<=\p{Nd})(?:年(?![代度级份])|月(?!份)|日(?![元本币]))|[\p{Script=Han}〇]+|\p{Nd}+(?:[.,:/]\p{Nd}+)*(?:[%％‰]|[多余]?(?:[百千万亿](?![米克瓦赫伏卡帕]))*[多余]?)(?!\p{Script=Latin})|[\p{Script=Latin}\p{Nd}\p{M}]+(?:[-.'’&/_][\p{Script=Latin}\p{Nd}]+)*|[\p{L}\p{M}]+|…+|—+|\S/gu
const HAN = /^[\p{Script=Han}〇]+$/u
const NUMBER = /^\p{Nd}/u
/** 四分之三, 百分之五 */
const FRACTION = /([零〇一二三四五六七八九十百千万]+分之[零〇一二三四五六七八九十百千万点]+)/u

export interface ChineseTokenizer {
  readonly tokenizer: Tokenizer
  /** Which library cuts; the other one gives the same words but for a few. */
  readonly engine: JiebaEngine
}

const UNKNOWN = 'x'

/** What jieba's dictionary says of a writing: the same affixes and stems come again and again. */
function createDictionary({ tag, frequency }: Jieba): Dictionary {
  const tagOf = memo(word => {
    const [only, more] = tag(word)
    return only && !more ? only.tag : UNKNOWN
  })
  return { tagOf, frequency, known: word => word.length === 1 || tagOf(word) !== UNKNOWN }
}

function tagRun(run: string, jieba: Jieba): readonly TaggedWord[] {
  if (!HAN.test(run)) return [{ word: run, tag: NUMBER.test(run) ? 'm' : 'eng' }]
  return run
    .split(FRACTION)
    .flatMap((stretch, i) => (i % 2 === 1 ? [{ word: stretch, tag: 'm' }] : jieba.tag(stretch)))
}

/** The words of a run, placed in its text. */
function wordsOfRun(run: string, start: number, jieba: Jieba): readonly PlacedWord[] {
  let at = start
  return tagRun(run, jieba).map(({ word, tag }) => {
    const placed = { word, tag, start: at }
    at += word.length
    return placed
  })
}

/**
 * Chinese words by jieba, simplified and traditional alike, cut as UD Chinese-GSD cuts them. Without `engine`
 * the native library serves where it was built.
 */
export async function createChineseTokenizer(engine?: JiebaEngine): Promise<ChineseTokenizer> {
  const jieba = await loadJieba(engine)
  const dictionary = createDictionary(jieba)
  const tokenizer: Tokenizer = text => {
    const { clean, original } = cleanText(text)
    const tokens: Token[] = []
    for (const chunk of chunks(simplifyByPhrases(clean), CHUNK_LIMIT)) {
      const words = Array.from(chunk.text.matchAll(RUN), ({ 0: run, index }) =>
        wordsOfRun(run, chunk.start + index, jieba),
      )
      for (const word of treebankUnits(words.flat(), dictionary)) {
        const span = original(word.start, word.start + word.word.length)
        const surface = text.slice(span.start, span.end)
        tokens.push({ ...span, surface, lemma: surface, pos: posOfChinese(word) })
      }
    }
    return { tokens }
  }
  return { tokenizer, engine: jieba.engine }
}
