import type { DocumentLang } from '../../model/lang.ts'
import type { Entry, Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { IndexItem, IndexSection } from '../handout.ts'

/** Of an item whose reading tells nothing. */
const ELSEWHERE = '#'

/** The names of the concepts in every language that the sheet has, as its readers look them up. */
export const indexes = (sheet: Sheet, { t }: Labels): readonly IndexSection[] =>
  sheet.entryLanguages.map(lang => ({
    kind: 'index',
    id: `index-${lang}`,
    title: `${t('section.index')}: ${t(`lang.${lang}`)}`,
    lang,
    groups: groupsOf(itemsOf(sheet.entries, lang), lang),
  }))

const itemsOf = (entries: readonly Entry[], lang: DocumentLang): readonly IndexItem[] =>
  entries.flatMap(({ concept, designations }) =>
    (designations[lang] ?? []).map(({ text, reading }) => ({
      text,
      concept,
      ...(reading !== undefined && reading !== text && { reading }),
    })),
  )

/** By sound where characters do not show it: kana, pinyin; by letters otherwise. */
const keyOf = ({ text, reading }: IndexItem, lang: DocumentLang): string =>
  lang === 'ja' || lang.startsWith('zh') ? (reading ?? text) : text

function groupsOf(items: readonly IndexItem[], lang: DocumentLang): IndexSection['groups'] {
  const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true })
  const compare = (a: string, b: string): number => collator.compare(a, b)
  const sorted = items.toSorted((a, b) => compare(keyOf(a, lang), keyOf(b, lang)) || compare(a.text, b.text))
  const groups = new Map<string, IndexItem[]>()
  for (const item of sorted) {
    const heading = headingOf(keyOf(item, lang), lang)
    const own = groups.get(heading)
    if (own) own.push(item)
    else groups.set(heading, [item])
  }
  return Array.from(groups, ([heading, own]) => ({ heading, items: own })).toSorted((a, b) =>
    a.heading === ELSEWHERE ? -1 : b.heading === ELSEWHERE ? 1 : compare(a.heading, b.heading),
  )
}

/** The rows of the kana table, by the first of each. */
const KANA_ROWS = 'あかさたなはまやらわ'
const KANA = /^[ぁ-ゖ]/u

/** The letter under which an item is looked up. */
function headingOf(key: string, lang: DocumentLang): string {
  const first = key.normalize('NFKC').toUpperCase().charAt(0)
  if (/^[0-9]/u.test(first)) return ELSEWHERE
  const kana = String.fromCharCode(/[ァ-ヶ]/u.test(first) ? first.charCodeAt(0) - 0x60 : first.charCodeAt(0))
  if (lang === 'ja' && KANA.test(kana)) return kanaRow(kana)
  if (lang === 'ko' && /^[가-힣]/u.test(first)) return onset(first)
  const letter = first.normalize('NFD').charAt(0)
  return /^[A-Z]$/u.test(letter) ? letter : ELSEWHERE
}

/** The last row that begins before the kana, dots and small size aside. */
function kanaRow(kana: string): string {
  const plain = kana.normalize('NFD').charAt(0)
  const collator = new Intl.Collator('ja', { sensitivity: 'base' })
  return [...KANA_ROWS].findLast(row => collator.compare(row, plain) <= 0) ?? 'あ'
}

const ONSETS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
/** A tense consonant is looked up under its plain one. */
const PLAIN: Readonly<Record<string, string>> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' }
const FIRST_SYLLABLE = 0xac00
const SYLLABLES_AN_ONSET = 588

function onset(syllable: string): string {
  const letter =
    ONSETS[Math.floor((syllable.charCodeAt(0) - FIRST_SYLLABLE) / SYLLABLES_AN_ONSET)] ?? ELSEWHERE
  return PLAIN[letter] ?? letter
}
