/** Stems of verbs that make nouns together, as 取り and 扱い make 取り扱い. A kanji with several stands in each. */
const STEMS = `
合い 合わせ 上げ 扱い 当て 改め 入れ 受け 写し 打ち 埋め 売り 追い 送り 押し 納め 落とし 降り 折り 買い 返し 替え 換え 掛け 囲い 貸し 勝ち 借り 刈り
聞き 決め 切り 切れ 組み 繰り 消し 込み 下げ 支え 差し 締め 調べ 据え 備え 染め 出し 立て 立ち 建て 束ね 使い 突き 付け 続き 積み 釣り 解き 届け 留め
止め 取り 直し 投げ 流し 乗り 載せ 残り 伸び 飲み 乗せ 引き 拾い 振り 踏み 巻き 待ち 回し 回り 向け 申し 持ち 戻し 盛り 焼き 雇い 破り 譲り 呼び 読み
寄せ 渡し 割り 分け 離れ 抜き 貼り 張り 放し 払い 洗い 襲い 選び 探し 書き
`

/** Kanji to the kana that may follow it. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = endings()

function endings(): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, string[]>()
  for (const stem of STEMS.trim().split(/\s+/u)) {
    const known = result.get(stem.charAt(0))
    if (known) known.push(stem.slice(1))
    else result.set(stem.charAt(0), [stem.slice(1)])
  }
  return result
}

const UNIT = [...ENDINGS].map(([kanji, kana]) => `${kanji}(?:${kana.join('|')})?`).join('|')
const COMPOUND = new RegExp(`(?:${UNIT}){2}`, 'u')
const UNITS = new RegExp(UNIT, 'gu')
/** A noun and a verb that are one word without the verb's kana too, and 付け, which has two writings. */
const NOUN_AND_STEM = /手続き?|手引き?|仕組み?|(?<=\p{Script=Han})(?:付け|づけ)/gu
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  手続: ['手続き'],
  手続き: ['手続'],
  手引: ['手引き'],
  手引き: ['手引'],
  仕組: ['仕組み'],
  仕組み: ['仕組'],
  付け: ['づけ', '付'],
  づけ: ['付け', '付'],
}

/**
 * Other writings of the first compound in a term: 取り扱い, 取扱い and 取扱 from any of them.
 * @param reading tells 取扱 (とりあつかい) from words of the same build that are read otherwise: 送付 is no 送り付け
 */
export function okuriganaForms(text: string, reading: string | undefined): readonly string[] {
  const forms = [...text.matchAll(NOUN_AND_STEM)].flatMap(({ 0: word, index }) =>
    (OTHERS[word] ?? []).map(other => text.slice(0, index) + other + text.slice(index + word.length)),
  )
  const compound = COMPOUND.exec(text)
  if (compound) {
    const before = text.slice(0, compound.index)
    const after = text.slice(compound.index + compound[0].length)
    forms.push(...writings(compound[0], reading).map(writing => before + writing + after))
  }
  return [...new Set(forms)].filter(form => form !== text)
}

function writings(compound: string, reading: string | undefined): readonly string[] {
  const [first = '', last = ''] = compound.match(UNITS) ?? []
  const [a, b] = [first.charAt(0), last.charAt(0)]
  // 組み合わせ keeps its せ: 組合 is a union.
  const result = last.endsWith('わせ') ? [] : [a + b]
  for (const inner of kanaOf(first))
    for (const outer of kanaOf(last)) {
      if (reading !== undefined && !new RegExp(`${inner}.+${outer}`, 'u').test(reading)) continue
      result.push(a + inner + b + outer, a + b + outer, a + b + outer.replace('わせ', 'せ'))
    }
  return result.length > 1 ? result : []
}

/** What is written, else all that could be. */
const kanaOf = (unit: string): readonly string[] =>
  unit.length > 1 ? [unit.slice(1)] : (ENDINGS.get(unit) ?? [])

/** A compound of two such verbs with the kana of the second, where it stands, in full (取り扱い) and without the inner kana (取扱い). */
export interface OkuriganaCompound {
  readonly start: number
  readonly end: number
  readonly full: string
  readonly brief: string
}

const IN_TEXT = new RegExp(`(?<!\\p{Script=Han})(?:${UNIT}){2}(?!\\p{Script=Han})`, 'gu')

/** Those of a text of which both forms are certain. Words without any kana (取引, 割引) are settled, and left out. */
export function okuriganaCompounds(text: string): readonly OkuriganaCompound[] {
  return Array.from(text.matchAll(IN_TEXT)).flatMap(({ 0: compound, index: start }) => {
    const [first = '', last = ''] = compound.match(UNITS) ?? []
    const inner = kanaOf(first)
    if (last.length < 2 || inner.length !== 1) return []
    const full = first.charAt(0) + (inner[0] ?? '') + last
    return { start, end: start + compound.length, full, brief: first.charAt(0) + last }
  })
}
