import { z } from 'zod'
import { okuriganaCompounds } from '../../link/okurigana.ts'
import { languageOnly } from '../language.ts'
import type { CorpusJudge, CorpusRule, LinkedUnit, Report } from '../rule.ts'
import { judgeChoices, type Choice } from './spelling-choice.ts'

const options = z.strictObject({
  profile: z
    .enum(['permissive', 'official'])
    .default('permissive')
    .describe('`official`: the main rule of 送り仮名の付け方 (内閣告示) alone; `permissive`: also what it allows, if the texts agree'),
}) // prettier-ignore
type Options = z.infer<typeof options>

/** 行う and 行なう, 取り扱い and 取扱い. */
export const okurigana: CorpusRule<Options, Choice> = {
  kind: 'corpus',
  name: 'okurigana',
  severity: 'info',
  description:
    'A Japanese word has other kana after its kanji than the profile wants, than the other texts have, or than any rule allows.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: [['We do it.', '試験を行う。']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['We do it.', '試験を行なう。']], found: [], note: 'Allowed, if all texts have it.' },
    { sourceLang: 'en', targetLang: 'ja', units: [['We do it.', '試験を行なう。']], options: { profile: 'official' }, found: ['行なう'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['We do it.', '試験を行う。'], ['They did it.', '会議を行なった。']], found: ['行なっ'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['handling', '取扱いに注意する']], options: { profile: 'official' }, found: ['取扱い'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['a trade agreement', '取引先と割引券']], options: { profile: 'official' }, found: [], note: 'Settled words have no kana.' },
    { sourceLang: 'en', targetLang: 'ja', units: [['It is few.', '少い。必らず来る。']], found: ['少い', '必らず'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['It ended.', '行ないを終える']], options: { profile: 'official' }, found: ['行ない'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['It does not go.', '誰も行かない。並行ない']], options: { profile: 'official' }, found: [] },
  ], // prettier-ignore
  appliesTo: (_, targetLang) => targetLang === 'ja',
  create: ({ options: { profile } }) => {
    const judge = judgeChoices(choicesIn, profile === 'official' ? FULL : undefined, FULL)
    return { collect: judge.collect, conclude: facts => withWrong(facts, judge) }
  },
}

const FULL = 'main'
const ALLOWED = 'allowed'
const WRONG = 'wrong'

/** Main form, the one that is allowed beside it, and what must follow either. From rules 1 and 2 of 送り仮名の付け方. */
const VERBS = `
行う 行なう|行わ 行なわ|行い 行ない|行っ 行なっ|行え 行なえ|行お 行なお
表す 表わす|表し 表わし|表さ 表わさ|現れ 現われ|著す 著わす|著し 著わし|断る 断わる|断っ 断わっ|断ら 断わら|断り 断わり
終わる 終る|終わっ 終っ|終わり 終り|変わる 変る|変わっ 変っ|変わり 変り|起こる 起る|起こり 起り|起こっ 起っ
当たる 当る|当たり 当り|当たっ 当っ|落とす 落す|落とし 落し|暮らし 暮し|暮らす 暮す|聞こえ 聞え|生まれ 生れ|捕らえ 捕え|浮かぶ 浮ぶ|積もる 積る
`
/** What no rule allows, and what it should be. */
const MISTAKES = `
少い 少ない|少く 少なく|必らず 必ず|短かい 短い|短かく 短く|表われす 表す|危い 危ない|危く 危うく|新らし 新しい|著るし 著し|難かし 難し|幸わせ 幸せ|承わり 承り|承わる 承る|全たく 全く
`
const rows = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split(/[|\n]/u)
    .map(row => row.split(' ') as [string, string])

interface Form {
  readonly word: string
  readonly other: string
  readonly form: string
}

/** Every spelling with what it is a form of; the kanji names the word. */
const FORMS: ReadonlyMap<string, Form> = new Map(
  [
    ...rows(VERBS).flatMap(([main, allowed]): [string, Form][] => [
      [main, { word: main.charAt(0), other: allowed, form: FULL }],
      [allowed, { word: main.charAt(0), other: main, form: ALLOWED }],
    ]),
    ...rows(MISTAKES).map(([wrong, other]): [string, Form] => [wrong, { word: wrong, other, form: WRONG }]),
  ].toSorted(([a], [b]) => b.length - a.length),
)
/** Behind another kanji it is another word: 代表し, 並行ない. */
const WORDS = new RegExp(`(?<!\\p{sc=Han})(?:${[...FORMS.keys()].join('|')})`, 'gu')
const MAY_HOLD = /\p{sc=Han}[ぁ-ん]/u

function choicesIn({ target }: LinkedUnit): readonly Choice[] {
  if (!MAY_HOLD.test(target.text)) return []
  const text = languageOnly(target)
  const found: Choice[] = []
  for (const { 0: surface, index: start } of text.matchAll(WORDS)) {
    const form = FORMS.get(surface)
    if (form) found.push({ ...form, found: surface, start, end: start + surface.length })
  }
  for (const { start, end, full, brief } of okuriganaCompounds(text)) {
    const surface = text.slice(start, end)
    const isFull = surface === full
    found.push({
      word: brief,
      found: surface,
      other: isFull ? brief : full,
      form: isFull ? FULL : ALLOWED,
      start,
      end,
    })
  }
  return found
}

/** Mistakes are such by every profile; the rest is judged. */
function withWrong(facts: readonly Choice[], judge: CorpusJudge<Choice>): readonly (Report & { readonly unit: number })[] {
  const places = facts.flatMap(({ form }, unit) => (form === WRONG ? [] : [unit]))
  const judged = judge
    .conclude(places.map(place => facts[place]).filter(fact => fact !== undefined))
    .map(report => ({ ...report, unit: places[report.unit] ?? 0 }))
  const mistakes = facts.flatMap(({ form, found, other, start, end }, unit) =>
    form === WRONG
      ? [{ unit, message: `"${found}" is spelled wrongly; write "${other}".`, target: { start, end }, suggestions: [other] }]
      : [],
  )
  return [...judged, ...mistakes].toSorted((a, b) => a.unit - b.unit)
} // prettier-ignore
