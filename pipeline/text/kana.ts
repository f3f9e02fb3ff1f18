/**
 * Kana and their romanisations.
 *
 * A *mora* is written as one string of katakana: `キャ`, `ン`, `ッ`, and `ー` for the second half of a long vowel.
 */

/** Mora, then its Hepburn spelling, then spellings of other systems (Kunrei, Nihon-shiki, passport, keyboard). */
const SPELLINGS = `
ア a|イ i yi|ウ u|エ e|オ o|カ ka ca|キ ki|ク ku cu|ケ ke|コ ko co|サ sa|シ shi si ci|ス su|セ se|ソ so
タ ta|チ chi ti|ツ tsu tu|テ te|ト to|ナ na|ニ ni|ヌ nu|ネ ne|ノ no|ハ ha|ヒ hi|フ fu hu|ヘ he|ホ ho
マ ma|ミ mi|ム mu|メ me|モ mo|ヤ ya|ユ yu|ヨ yo|ラ ra la|リ ri li|ル ru lu|レ re le|ロ ro lo|ワ wa|ヲ o wo
ガ ga|ギ gi|グ gu|ゲ ge|ゴ go|ザ za|ジ ji zi|ズ zu|ゼ ze|ゾ zo|ダ da|ヂ ji di|ヅ zu du dzu|デ de|ド do
バ ba|ビ bi|ブ bu|ベ be|ボ bo|パ pa|ピ pi|プ pu|ペ pe|ポ po|ヴ vu bu
キャ kya|キュ kyu|キョ kyo|シャ sha sya|シュ shu syu|ショ sho syo|チャ cha tya cya|チュ chu tyu cyu|チョ cho tyo cyo
ニャ nya|ニュ nyu|ニョ nyo|ヒャ hya|ヒュ hyu|ヒョ hyo|ミャ mya|ミュ myu|ミョ myo|リャ rya|リュ ryu|リョ ryo
ギャ gya|ギュ gyu|ギョ gyo|ジャ ja zya jya|ジュ ju zyu jyu|ジョ jo zyo jyo|ヂャ ja dya|ヂュ ju dyu|ヂョ jo dyo
ビャ bya|ビュ byu|ビョ byo|ピャ pya|ピュ pyu|ピョ pyo
シェ she sye|ジェ je zye jye|チェ che tye|ツァ tsa|ツィ tsi|ツェ tse|ツォ tso|ティ ti|ディ di|トゥ tu|ドゥ du
テュ tyu|デュ dyu|ファ fa|フィ fi|フェ fe|フォ fo|フュ fyu|ウィ wi|ウェ we|ウォ wo|イェ ye
ヴァ va ba|ヴィ vi bi|ヴェ ve be|ヴォ vo bo|ヴュ vyu byu|クァ kwa|クィ kwi|クェ kwe|クォ kwo|グァ gwa|スィ si|ズィ zi
ン n|ッ |ー `

const TABLE: readonly (readonly [mora: string, ...spellings: string[]])[] = SPELLINGS.trim()
  .split(/[|\n]/u)
  .map(row => row.split(' ').filter(Boolean) as [string, ...string[]])

/** Every mora, in a fixed order: a mora's index is its code in a compiled lexicon. */
export const MORAE: readonly string[] = TABLE.map(([mora]) => mora)

/** Every spelling of each mora, Hepburn first; empty for `ッ` and `ー`, which are spelled by their neighbours. */
export const SPELLINGS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.map(([mora, ...spellings]) => [mora, spellings]),
)

export const SOKUON = 'ッ'
export const LONG = 'ー'
export const MORAIC_N = 'ン'

const HIRAGANA = /[ぁ-ゖゝゞ]/gu
const KATAKANA = /[ァ-ヶヽヾ]/gu
const KANA_DISTANCE = 0x60

export const toKatakana = (text: string): string =>
  text.replace(HIRAGANA, c => String.fromCharCode(c.charCodeAt(0) + KANA_DISTANCE))

export const toHiragana = (text: string): string =>
  text.replace(KATAKANA, c => String.fromCharCode(c.charCodeAt(0) - KANA_DISTANCE))

const SMALL_ALONE: Readonly<Record<string, string>> = {
  ァ: 'ア', ィ: 'イ', ゥ: 'ウ', ェ: 'エ', ォ: 'オ', ャ: 'ヤ', ュ: 'ユ', ョ: 'ヨ', ヮ: 'ワ', ヵ: 'カ', ヶ: 'ケ', ヰ: 'イ', ヱ: 'エ',
} // prettier-ignore

/** The morae of a text in kana, or undefined where it holds anything else. Middle dots and spaces are passed over. */
export function morae(kana: string): readonly string[] | undefined {
  const text = toKatakana(kana.normalize('NFKC')).replace(/[・\s]/gu, '')
  const result: string[] = []
  for (let i = 0; i < text.length;) {
    const pair = text.slice(i, i + 2)
    const single = text.charAt(i)
    const mora = pair.length === 2 && SPELLINGS_OF.has(pair) ? pair : (SMALL_ALONE[single] ?? single)
    if (!SPELLINGS_OF.has(mora)) return undefined
    result.push(mora)
    i += mora === pair ? 2 : 1
  }
  return result
}

/** The vowel that a mora ends in; undefined for `ン`, `ッ` and `ー`. */
export function vowelOf(mora: string): string | undefined {
  const last = SPELLINGS_OF.get(mora)?.[0]?.at(-1)
  return last && 'aiueo'.includes(last) ? last : undefined
}

/** Which vowel mora lengthens the vowel before it in kana spelling. `エイ` stays two morae, as Hepburn has it. */
const LENGTHENS: Readonly<Record<string, string>> = { a: 'ア', i: 'イ', u: 'ウ', e: 'エ', o: 'ウオ' }

/**
 * The morae with every long vowel as `ー`: `コウゲキ` and `コーゲキ` are the same.
 * Kana spelling does not tell 思う (オモ·ウ) from a long vowel, so this is only for readings of nouns and names.
 */
export function lengthened(list: readonly string[]): readonly string[] {
  let vowel: string | undefined
  return list.map(mora => {
    if (vowel && LENGTHENS[vowel]?.includes(mora)) {
      vowel = undefined
      return LONG
    }
    vowel = vowelOf(mora)
    return mora
  })
}

const MACRON: Readonly<Record<string, string>> = { a: 'ā', i: 'ī', u: 'ū', e: 'ē', o: 'ō' }

/**
 * Modified Hepburn of a reading in kana: `さいばーこうげき` to `saibā kōgeki` without the space; other characters are kept.
 * `macrons: false` drops the length, as the press does.
 */
export function romanizeKana(kana: string, { macrons = true } = {}): string {
  return kana.replace(/[ぁ-ゖァ-ヶー]+/gu, stretch => {
    const list = morae(stretch)
    return list ? spell(lengthened(list), macrons) : stretch
  })
}

function spell(list: readonly string[], macrons: boolean): string {
  let out = ''
  list.forEach((mora, i) => {
    const spelling = SPELLINGS_OF.get(mora)?.[0] ?? ''
    const next = SPELLINGS_OF.get(list[i + 1] ?? '')?.[0] ?? ''
    if (mora === SOKUON) out += next.startsWith('ch') ? 't' : next.charAt(0)
    else if (mora === MORAIC_N) out += /^[aiueoy]/u.test(next) ? "n'" : 'n'
    else if (mora === LONG) out = lengthen(out, macrons)
    else out += spelling
  })
  return out
}

/** Hepburn writes a long i as `ii` except in loanwords; without macrons only that one stays visible. */
function lengthen(spelled: string, macrons: boolean): string {
  const last = spelled.at(-1) ?? ''
  if (last === 'i') return spelled + 'i'
  return macrons && MACRON[last] ? spelled.slice(0, -1) + MACRON[last] : spelled
}
