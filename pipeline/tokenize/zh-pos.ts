import type { Pos } from '../model/text.ts'
import type { TaggedWord } from './jieba.ts'
import { posOfCharacters } from './pos.ts'
import { MEASURES, NUMERALS } from './zh-words.ts'

const BY_LETTER: Readonly<Record<string, Pos>> = {
  n: 'NOUN',
  t: 'NOUN',
  s: 'NOUN',
  f: 'ADP',
  v: 'VERB',
  a: 'ADJ',
  b: 'ADJ',
  z: 'ADJ',
  r: 'PRON',
  m: 'NUM',
  q: 'NOUN',
  d: 'ADV',
  p: 'ADP',
  c: 'CCONJ',
  u: 'PART',
  e: 'INTJ',
  y: 'PART',
  o: 'X',
  h: 'PART',
  k: 'PART',
  i: 'VERB',
  l: 'NOUN',
  j: 'PROPN',
  g: 'NOUN',
  // Words that the dictionary lacks are names for the most part.
  x: 'PROPN',
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words of the closed classes, as Universal Dependencies has them. */
const CLOSED: readonly (readonly [Pos, ReadonlySet<string>])[] = [
  [
    'AUX',
    words(
      '是 为 了 着 过 会 能 可以 可 要 应 应该 必须 将 可能 能够 不可 需 需要 愿意 敢 也是 都是 则是 更是',
    ),
  ],
  [
    'PART',
    words(
      '的 之 地 得 等 所 者 性 化 学 家 市 省 县 区 州 郡 镇 乡 村 路 街 河 湖 岛 山 队 党 军 部 院 馆 站 厅 局 社 界 业 型 式 率 线 类 机 器 场 语 文 人 会 国 吗 呢 吧 啊 们',
    ),
  ],
  ['DET', words('这 那 这些 那些 各 每 该 本 此 某 另 其他 全 任何 一些 许多 所有 各种 某些')],
  ['PRON', words('他 她 它 我 你 他们 她们 它们 我们 你们 其 自己 本身 之 谁 什么')],
  ['CCONJ', words('和 与 及 以及 或 或者 而 并 并且 而且 但 但是 至')],
  ['SCONJ', words('因为 由于 如果 虽然 所以 因此 即使 当 若')],
  [
    'ADP',
    words(
      '在 从 于 以 对 由 被 把 向 自 因 随 沿 根据 按照 关于 对于 后 前 中 上 时 里 内 间 以来 之后 之前 之间',
    ),
  ],
  ['ADV', words('不 也 都 就 还 又 再 已 已经 曾 曾经 很 最 更 较 则 便 仅 只 即 并未')],
]

const NUMERAL = new RegExp(`^[第${NUMERALS}]+$`, 'u')

/** The universal tag of a word with its tag of the ICTCLAS set. */
export function posOfChinese({ word, tag }: TaggedWord): Pos {
  const closed = CLOSED.find(([, list]) => list.has(word))
  if (closed) return closed[0]
  const characters = posOfCharacters(word)
  if (characters) return /^[%％]$/u.test(word) ? 'SYM' : characters
  if (NUMERAL.test(word)) return 'NUM'
  if (/^n[rstz]/u.test(tag)) return 'PROPN'
  if (tag === 'eng') return 'X'
  if (/^[mq]/u.test(tag) && MEASURES.includes(word)) return 'NOUN'
  // jieba's class for characters that are no word alone: affixes for the most part.
  if (tag === 'zg') return 'PART'
  return BY_LETTER[tag.charAt(0)] ?? 'NOUN'
}
