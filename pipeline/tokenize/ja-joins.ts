import { KANJI, KATAKANA, type Morpheme } from './ja-morpheme.ts'

const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{Nd}]/u

/** `b` goes into `a`; a reading with a hole in it would be a wrong one. */
const join = (a: Morpheme, b: Morpheme, lemma = a.surface + b.surface): Morpheme => ({
  ...a,
  surface: a.surface + b.surface,
  lemma,
  reading: a.reading && b.reading && a.reading + b.reading,
})

const VOLITIONAL_STEM = /^(?:でしょ|だろ|ましょ|たろ)$/u

/** Forms that IPADIC cuts and UniDic does not: 行こ|う, でしょ|う, 食べ|よう, 食べ|れる. */
function joinedVerb(a: Morpheme, b: Morpheme): Morpheme | undefined {
  const [type, form] = a.conjugation
  if (b.tags[0] === '助動詞' && /^よ?う$/u.test(b.surface)) {
    const stem = form === '未然ウ接続' || VOLITIONAL_STEM.test(a.surface)
    return stem || (b.surface === 'よう' && type.startsWith('一段')) ? join(a, b, a.lemma) : undefined
  }
  // For 食べられる: a potential verb of its own.
  const potential = type.startsWith('一段') && b.lemma === 'れる' && b.tags[1] === '接尾'
  return potential ? join(a, b, `${a.surface}れる`) : undefined
}

const isNumeral = ({ surface, tags }: Morpheme): boolean => tags[1] === '数' && !LATIN_OR_DIGIT.test(surface)
const LARGE_NUMERAL = /[万億兆]/u
const ONE_OR_TWO: Readonly<Record<string, string>> = {
  '1': 'ヒトリ',
  '１': 'ヒトリ',
  一: 'ヒトリ',
  '2': 'フタリ',
  '２': 'フタリ',
  二: 'フタリ',
}

const JOINING_NOUN = /^(?:一般|サ変接続|固有名詞)$/u
const APART_SUFFIX = /^(?:助数詞|地域|人名|形容動詞語幹|サ変接続|特殊)$/u
const HONORIFIC = /[様氏達等用製]/u

/** A single ideograph that can be half of a compound. */
function isHalf({ surface, tags: [pos, kind, more] }: Morpheme): boolean {
  if (surface.length !== 1 || !KANJI.test(surface)) return false
  if (pos !== '名詞') return pos === '接頭詞'
  return kind === '接尾' ? !APART_SUFFIX.test(more) : JOINING_NOUN.test(kind)
}

function joinedNoun(a: Morpheme, b: Morpheme): Morpheme | undefined {
  // 三|百, 何|百: numerals in ideographs are one unit up to 万.
  if (isNumeral(a) && isNumeral(b) && !LARGE_NUMERAL.test(b.surface)) return join(a, b)
  const people = ONE_OR_TWO[a.surface]
  if (people && b.surface === '人') return { ...join(a, b), tags: b.tags, reading: people }
  // クラ|スター: a loanword that the dictionary lacks falls into short words.
  const kana = KATAKANA.test(a.surface) && KATAKANA.test(b.surface)
  if (kana && Math.min(a.surface.length, b.surface.length) <= 2) return join(a, b)
  // 次|巻, 席|数: two characters are a unit.
  return isHalf(a) && isHalf(b) && b.tags[2] !== '人名' && !HONORIFIC.test(b.surface) ? join(a, b) : undefined
}

/** Two words of IPADIC that are one short unit of UniDic, as that unit. */
export const joined = (a: Morpheme, b: Morpheme): Morpheme | undefined => joinedVerb(a, b) ?? joinedNoun(a, b)
