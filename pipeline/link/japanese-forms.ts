import type { Designation } from '../model/glossary.ts'
import { morae } from '../text/kana.ts'
import { okuriganaForms } from './okurigana.ts'
import type { Form } from './writing.ts'

/** The designation's other writings, its conjugated forms, and its reading in kana. */
export function japaneseForms(designation: Designation): readonly Form[] {
  const { text, reading } = designation
  const written = [...okuriganaForms(text, reading), ...withoutInnerLength(text)]
  return [
    ...written.map((form): Form => ({ text: form, kind: 'variant' })),
    ...stems(designation).map((form): Form => ({ text: form, kind: 'stem' })),
    ...inKana(designation).map((form): Form => ({ text: form, kind: 'kana' })),
  ]
}

/** A compound of so many kana is no other word without one of its long marks: インタフェース, サーバサイド. */
const LONG_WORD = 6

function withoutInnerLength(text: string): readonly string[] {
  if ((/[ァ-ヺー]+/u.exec(text)?.[0].length ?? 0) < LONG_WORD) return []
  return [...text.matchAll(/(?<=[ァ-ヺ][カガサザタダナハバパマラワャァ])ー(?=[ァ-ヺ]{2})/gu)].map(
    ({ index }) => text.slice(0, index) + text.slice(index + 1),
  )
}

const FIVE_STEP: Readonly<Record<string, string>> = {
  う: 'わいえおっ',
  く: 'かきけこい',
  ぐ: 'がぎげごい',
  す: 'さしせそ',
  つ: 'たちてとっ',
  ぬ: 'なにねのん',
  ぶ: 'ばびべぼん',
  む: 'まみめもん',
  る: 'らりれろっ',
}

/** What a verb's or an adjective's endings are added to: 盗ん from 盗む, 攻撃し from 攻撃する. */
function stems({ text, pos }: Designation): readonly string[] {
  if (!/\p{Script=Han}/u.test(text)) return []
  const stem = text.slice(0, -1)
  const last = text.slice(-1)
  if (text.endsWith('する')) return ['し', 'さ', 'せ', 'す'].map(kana => text.slice(0, -2) + kana)
  if (last === 'い' && pos === 'adjective') return ['く', 'かっ', 'けれ', 'さ'].map(kana => stem + kana)
  const row = FIVE_STEP[last]
  if (row === undefined || !/[\p{Script=Han}ぁ-ゖ].$/u.test(text)) return []
  const forms = [...row].map(kana => stem + kana)
  // 食べる drops る; whether a verb does, its writing does not say.
  return last === 'る' && /[ぁ-ゖ]る$/u.test(text) ? [...forms, stem] : forms
}

/** A reading that is shorter is that of too many words. */
const SHORTEST_READING = 4

function inKana({ text, reading, pos }: Designation): readonly string[] {
  if (reading === undefined || !/\p{Script=Han}/u.test(text) || pos === 'proper-noun') return []
  return (morae(reading)?.length ?? 0) < SHORTEST_READING ? [] : [reading]
}
