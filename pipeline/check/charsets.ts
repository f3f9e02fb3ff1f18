import { toNewJapanese, toSimplified } from '../text/opencc.ts'

/** Rows of a double-byte character set that hold Han characters. */
interface Rows {
  readonly encoding: string
  readonly lead: readonly [number, number]
  readonly trail: readonly (readonly [number, number])[]
}

// The sets of before Unicode say which characters a writing had: GB/T 2312 for simplified Chinese, Big5 for traditional
// Chinese, JIS X 0208 for Japanese.
const GB2312: Rows = { encoding: 'gbk', lead: [0xb0, 0xf7], trail: [[0xa1, 0xfe]] }
const BIG5: Rows = { encoding: 'big5', lead: [0xa4, 0xf9], trail: [[0x40, 0x7e], [0xa1, 0xfe]] } // prettier-ignore
const JIS: Rows = { encoding: 'euc-jp', lead: [0xb0, 0xf4], trail: [[0xa1, 0xfe]] }

function charactersOf({ encoding, lead, trail }: Rows): ReadonlySet<string> {
  const bytes: number[] = []
  for (let first = lead[0]; first <= lead[1]; first++)
    for (const [from, to] of trail) for (let second = from; second <= to; second++) bytes.push(first, second)
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
  return new Set(text.match(/\p{Script=Han}/gu))
}

/** Han characters that stand for one writing and are not used in others. */
export interface CharacterKinds {
  /** In no set but that of traditional Chinese or older Japanese, and with another simplified form: 國, 馬. */
  readonly isTraditional: (character: string) => boolean
  /** In no set but that of simplified Chinese: 国 is shared with Japanese, 们 with traditional Chinese in neither set. */
  readonly isSimplified: (character: string) => boolean
  /** Old forms that Japanese has replaced: 國, 經. */
  readonly isOldJapanese: (character: string) => boolean
  /** New forms that Japanese made, which Chinese does not have: 図, 気. */
  readonly isNewJapanese: (character: string) => boolean
  /** Of simplified Chinese, and in Japanese unknown: 们, 这. */
  readonly isChineseOnly: (character: string) => boolean
}

let kinds: CharacterKinds | undefined

/** Made at the first call: some milliseconds. */
export function characterKinds(): CharacterKinds {
  if (kinds) return kinds
  const [gb, big5, jis] = [charactersOf(GB2312), charactersOf(BIG5), charactersOf(JIS)]
  const newForms = new Set([...big5, ...jis].map(toNewJapanese))
  return (kinds = {
    isTraditional: c => !gb.has(c) && toSimplified(c) !== c,
    isSimplified: c => gb.has(c) && !big5.has(c),
    isOldJapanese: c => toNewJapanese(c) !== c,
    isNewJapanese: c => jis.has(c) && !gb.has(c) && !big5.has(c) && newForms.has(c),
    isChineseOnly: c => gb.has(c) && !jis.has(c) && !big5.has(c),
  })
}
