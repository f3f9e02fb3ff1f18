import type { DocumentLang, Lang } from '../model/lang.ts'
import { SPELLINGS_OF } from '../text/kana.ts'
import { ENGLISH_FUNCTION_WORDS, ENGLISH_WORDS, ROMAJI_OR_ENGLISH, ROMAJI_WORDS } from './title-words.ts'

/**
 * The language of a cited title, by its script and, in Latin letters, by its words:
 * English, or Japanese in romanisation. `isTranslated` says that a translation stands beside it,
 * so that in an English document it cannot well be English.
 */
export function titleLanguage(title: string, documentLang: DocumentLang, isTranslated = false): Lang {
  const kana = count(title, /[ぁ-ゖァ-ヺー]/gu)
  const hangul = count(title, /[가-힣]/gu)
  const han = count(title, /\p{sc=Han}/gu)
  // A Japanese title may hold Latin names and an English one a Japanese word: two signs weigh as much as a word.
  if (kana + hangul + han < 2 * count(title, /\p{sc=Latin}+/gu))
    return latinLanguage(title, documentLang, isTranslated)
  if (hangul > kana) return 'ko'
  if (kana > 0) return 'ja'
  return han > 0 ? hanLanguage(title, documentLang) : documentLang
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Characters as only Japan simplified them. */
const JAPANESE_ONLY = /[対発戦両図処変従総経済団読続関県権観帰気広囲応価仮拡覚検険験厳効剤雑産賛残歯実釈収縦粛焼証乗剰畳縄譲専浅践銭潜繊摂窃壮捜挿巣騒増蔵贈臓即属択沢単弾昼庁徴聴鎮逓鉄転伝灯当党独届難悩脳覇拝廃売麦髪抜繁秘浜頻瓶払仏並辺弁歩豊毎満黙弥訳薬与予余誉揺様謡来頼乱覧竜猟緑涙塁類礼励戻霊齢暦歴恋練錬炉労楼録湾込働峠畑枠枢桜]/u // prettier-ignore
/** The blocks of simplified radicals: 讠 纟 贝 见 车 钅 门 页 马 and others. */
const SIMPLIFIED_ONLY = /[讠-谷纟-缵见-觑贝-赣车-辚钅-镶门-阛页-颧马-骧这们对发战两书东关产业务进过还时国际动员]/u // prettier-ignore

function hanLanguage(title: string, documentLang: DocumentLang): Lang {
  const chinese = documentLang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'
  if (documentLang === 'ja') return SIMPLIFIED_ONLY.test(title) && !JAPANESE_ONLY.test(title) ? chinese : 'ja'
  return JAPANESE_ONLY.test(title) && !SIMPLIFIED_ONLY.test(title) ? 'ja' : chinese
}

/** Evidence that a single word gives: certain, likely, slight. */
const CERTAIN = 2
const LIKELY = 1
const SLIGHT = 0.5
/** A name alone decides nothing. */
const MIN_ROMAJI = 1

function latinLanguage(title: string, documentLang: DocumentLang, isTranslated: boolean): Lang {
  const all = title.match(/[\p{sc=Latin}\p{M}'’-]+/gu) ?? []
  let romaji = isTranslated && documentLang === 'en' ? LIKELY : 0
  let english = 0
  all.map(wordOf).forEach((word, i, list) => {
    const weight = evidence(word, isRomaji(list[i - 1]) && isRomaji(list[i + 1]))
    if (weight > 0) romaji += weight
    else english -= weight
  })
  return romaji >= MIN_ROMAJI && romaji > english ? 'ja-Latn' : 'en'
}

interface Word {
  readonly text: string
  readonly isCapital: boolean
  readonly isAcronym: boolean
}

/** Hyphens join the parts of one word, as in `Nichi-Chu-Kan`; macrons go. */
function wordOf(written: string): Word {
  const plain = written
    .normalize('NFD')
    .replace(/[\u0304\u0302]/gu, '')
    .replace(/^['’-]+|['’-]+$|-/gu, '')
  const text = plain.toLowerCase()
  return {
    text: text.replace(/['’]s$/u, ''),
    isCapital: /^\p{Lu}/u.test(plain),
    isAcronym: /^\p{Lu}{2,}s?$/u.test(plain.replaceAll("'", '')) || plain.length === 0,
  }
}

/** Above 0 for Japanese, below for English. */
function evidence(word: Word, isBetweenRomaji: boolean): number {
  const { text, isCapital, isAcronym } = word
  if (isAcronym) return 0
  if (ROMAJI_OR_ENGLISH.has(text)) return isBetweenRomaji ? LIKELY : 0
  if (ENGLISH_FUNCTION_WORDS.has(text)) return -CERTAIN
  if (ROMAJI_WORDS.has(text)) return isCapital ? LIKELY : CERTAIN
  if (ENGLISH_WORDS.has(text)) return -LIKELY
  if (!isRomaji(word)) return isCapital ? -LIKELY : -CERTAIN
  return isCapital ? SLIGHT : LIKELY
}

const isRomaji = (word: Word | undefined): boolean =>
  word !== undefined &&
  !ENGLISH_FUNCTION_WORDS.has(word.text) &&
  !ENGLISH_WORDS.has(word.text) &&
  !ENGLISH_ENDING.test(word.text) &&
  ROMAJI.test(word.text)

const ENGLISH_ENDING = /[ts]ions?$/u

const ROMAJI = romajiPattern()

/**
 * Morae in the spellings of the press, so without `si`, `tu`, `la` or `ca`, which would let half of English in;
 * with double consonants, the `m` before labials, the apostrophe of `n'` and the `oh` of passports.
 */
function romajiPattern(): RegExp {
  const all = [...SPELLINGS_OF.values()].flatMap(([first]) => first ?? [])
  const spellings = [...new Set(all)].filter(spelling => !/^(?:n|v.*|[sz]i|[td]u|yi)$/u.test(spelling))
  const mora = spellings.toSorted((a, b) => b.length - a.length).join('|')
  return new RegExp(
    `^(?:(?:([kstpgzdbchfjmr])(?=\\1)|t(?=ch))?(?:${mora})|n(?![aiueoy])'?|n'|m(?=[bpm])|h(?![aiueoy]))+$`,
    'u',
  )
}
