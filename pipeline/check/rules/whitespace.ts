import { z } from 'zod'
import type { DocumentLang } from '../../model/lang.ts'
import type { Span } from '../../model/text.ts'
import { languageOnly, OPAQUE } from '../language.ts'
import { EAST_ASIAN, HANGUL, isSolid } from '../letters.ts'
import type { Report, UnitRule } from '../rule.ts'

const options = z.strictObject({
  aroundLatin: z
    .enum(['any', 'space', 'none'])
    .default('any')
    .describe('between Japanese or Chinese characters and Latin letters or digits'),
})
type Options = z.infer<typeof options>

/** Spaces that do not belong, and characters that nobody sees. */
export const whitespace: UnitRule<Options> = {
  kind: 'unit',
  name: 'whitespace',
  severity: 'warning',
  description:
    'The translation has spaces or invisible characters that do not belong, or begins or ends with other white space than its source.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ko', units: [['The talks failed.', '협상이 결렬되었다.']], found: [] },
    { sourceLang: 'en', targetLang: 'ko', units: [['The talks failed.', '협상이  결렬되었다.']], found: ['  '] },
    { sourceLang: 'en', targetLang: 'ko', units: [['a  table', '표  하나']], found: [], note: 'The source has two spaces as well.' },
    { sourceLang: 'en', targetLang: 'ko', units: [['Well, no.', '글쎄 , 아니다.']], found: [' '] },
    { sourceLang: 'en', targetLang: 'ko', units: [['It runs on .NET.', '이것은 .NET에서 실행된다.']], found: [] },
    { sourceLang: 'en', targetLang: 'ko', units: [['Kiev (Kyiv)', '키예프( 키이우 )']], found: [' ', ' '] },
    { sourceLang: 'en', targetLang: 'ko', units: [['It failed.', '결국　실패했다.']], found: ['　'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['First, stop.', 'まず 、止める。']], found: [' '] },
    { sourceLang: 'en', targetLang: 'ja', units: [['First, stop.', 'まず、 止める。']], found: [' '] },
    { sourceLang: 'en', targetLang: 'ja', units: [['Really? Yes.', '本当？　そうだ。']], found: [], note: 'A full-width space after a question is right.' },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['It failed. Retry.', '失败了。 请重试。']], found: [' '] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['It failed.', '失败\u200b了。']], found: ['\u200b'] },
    { sourceLang: 'ja', targetLang: 'en', units: [['可', 'o\ufeffk\u200b']], found: ['\u200b', '\ufeff'] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['It failed.', '失\ufffd了。']], found: ['\ufffd'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['Saved.\n', '保存した。']], found: ['\n'], note: 'The line break of the source is marked.' },
    { sourceLang: 'en', targetLang: 'ja', units: [['Saved.', ' 保存した。']], found: [' '] },
    { sourceLang: 'en', targetLang: 'ja', units: [['Name: ', '名前：']], found: [], note: 'Full-width punctuation has its space inside.' },
    { sourceLang: 'en', targetLang: 'ko', units: [['Name: ', '이름:']], found: [' '] },
    { sourceLang: 'en', targetLang: 'ja', units: [['The API key', 'APIキー']], options: { aroundLatin: 'space' }, found: ['Iキ'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['The API key', 'API キー']], options: { aroundLatin: 'none' }, found: [' '] },
  ], // prettier-ignore
  create: ({ targetLang, options: { aroundLatin } }) => {
    const judge = createJudge(targetLang, aroundLatin)
    return ({ source, target }) => {
      if (edgesOf(target.text).lead.length === target.text.length) return []
      return [
        ...atEdges(source.text, target.text, targetLang),
        ...controls(source.text, target.text),
        ...inside(source.text, languageOnly(target), judge),
      ]
    }
  },
}

const INVISIBLE = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff'

// What is at the edges.

function* atEdges(source: string, target: string, lang: DocumentLang): Generator<Report> {
  const [before, after] = [edgesOf(source), edgesOf(target)]
  const isText = isRunningText(target, lang)
  yield* atEdge(before.lead, after.lead, lang, { start: 0, end: after.lead.length }, 'begin', isText)
  const tail = { start: target.length - after.tail.length, end: target.length }
  const sourceTail = { start: source.length - before.tail.length, end: source.length }
  yield* atEdge(before.tail, after.tail, lang, tail, 'end', isText, sourceTail)
}

/** White space and what nobody sees. */
const LEAD = new RegExp(`^[\\s${INVISIBLE}]*`, 'u')
const TAIL = new RegExp(`(?<![\\s${INVISIBLE}])[\\s${INVISIBLE}]*$`, 'u')

const edgesOf = (text: string): { readonly lead: string; readonly tail: string } => ({
  lead: LEAD.exec(text)?.[0] ?? '',
  tail: TAIL.exec(text)?.[0] ?? '',
})

function* atEdge(
  wanted: string,
  found: string,
  lang: DocumentLang,
  target: Span,
  verb: 'begin' | 'end',
  isText: boolean,
  source: Span = { start: 0, end: wanted.length },
): Generator<Report> {
  if (found === wanted || (wanted === '' && !isText) || (verb === 'begin' && INDENT[lang]?.test(found))) return
  const fix = { ...target, text: wanted }
  if (wanted === '')
    yield { message: `The translation ${verb}s with white space and its source does not; remove it.`, target, fix }
  else if (/\n/u.test(wanted + found) || (found === '' && !isSolid(lang)))
    yield {
      message: `The translation does not ${verb} with the white space of its source; write the same.`,
      source,
      ...(found !== '' && { target }),
      fix,
    }
} // prettier-ignore

/** Full-width spaces open a paragraph. */
const INDENT: Readonly<Partial<Record<DocumentLang, RegExp>>> = {
  ja: /^\u3000$/u,
  'zh-Hans': /^\u3000\u3000$/u,
  'zh-Hant': /^\u3000\u3000$/u,
}

// What no keyboard writes.

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffd]/gu

function* controls(source: string, target: string): Generator<Report> {
  if (target.search(CONTROL) < 0) return
  for (const { 0: found, index } of target.matchAll(CONTROL))
    if (!source.includes(found)) {
      const what = found === '\ufffd' ? 'A character was lost here' : 'A control character stands here'
      yield { message: `${what}; write what was meant.`, target: { start: index, end: index + 1 } }
    }
}

// What is between two visible characters.

const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu')
const GAP = new RegExp(`[ \\u00a0\\u3000${INVISIBLE}]+`, 'gu')

/** A stretch of spaces and invisible characters: what it should be, and why. */
interface Verdict {
  readonly want: string
  readonly why: string
}
type Judge = (
  gap: string,
  left: string,
  right: string,
  source: string,
  isRunning: boolean,
) => Verdict | undefined

function* inside(source: string, text: string, { judge, edge, lang }: ReturnType<typeof createJudge>): Generator<Report> {
  const edges = edgesOf(text)
  const [first, last] = [edges.lead.length, text.length - edges.tail.length]
  const content = text.slice(first, last)
  const isRunning = !content.includes('\n') && isRunningText(content, lang)
  for (const { 0: gap, index: start } of text.matchAll(GAP)) {
    const end = start + gap.length
    const [left, right] = [text.slice(Math.max(first, start - LOOKAROUND), start), text.slice(end, Math.min(last, end + LOOKAROUND))]
    const verdict = start < first || end > last ? undefined : judge(gap, left, right, source, isRunning)
    if (verdict && verdict.want !== gap)
      yield {
        message: verdict.why,
        target: { start, end },
        // What joins a word to a path or an address makes another one of it: a person has to look.
        ...(!(verdict.want === '' && (left.endsWith(OPAQUE) || right.startsWith(OPAQUE))) && {
          fix: { start, end, text: verdict.want },
        }),
      }
  }
  if (edge)
    for (const { index } of text.matchAll(edge))
      yield {
        message: 'No space stands between a Latin letter or digit and its neighbor; add one.',
        target: { start: index, end: index + 2 },
        fix: { start: index + 1, end: index + 1, text: ' ' },
      }
} // prettier-ignore

const LOOKAROUND = 8
const CLOSING = /^[、。，．；：！？」』）】》〉]/u
const OPENING = /[、。，；：「『（【《〈]$/u
const STOP = new RegExp(`^[,.;!?][${INVISIBLE}]*(?:\\s|$)`, 'u')
const BEFORE_STOP = /\s[,.;!?](?:\s|$)/u
const WORD_END = /[\p{L}\p{N})\]"'”’]$/u
/** At the end of what is left of a gap, and as the one character right of it. */
const ASIAN = new RegExp(`[${EAST_ASIAN}]$`, 'u')
const isEdge = (left: string, next: string): boolean =>
  (ASIAN.test(left) && LATIN.test(next)) || (LATIN.test(left) && ASIAN.test(next))
/** Program output and tables have spaces in rows; running text has letters near. */
const RUNNING: Readonly<Record<DocumentLang, RegExp>> = {
  en: /\p{Ll}\p{Ll}/u,
  ja: new RegExp(`[${EAST_ASIAN}]`, 'u'),
  'zh-Hans': new RegExp(`[${EAST_ASIAN}]`, 'u'),
  'zh-Hant': new RegExp(`[${EAST_ASIAN}]`, 'u'),
  ko: new RegExp(`[${HANGUL}]`, 'u'),
}
const LATIN = /[A-Za-z0-9]$/u

/** Characters that nobody sees do not part letters. */
const isRunningText = (text: string, lang: DocumentLang): boolean =>
  RUNNING[lang].test(text.replace(ALL_INVISIBLE, ''))

function createJudge(lang: DocumentLang, aroundLatin: Options['aroundLatin']): { readonly judge: Judge; readonly edge?: RegExp; readonly lang: DocumentLang } {
  const solid = isSolid(lang)
  const judge: Judge = (gap, left, right, source, isRunning) => {
    const next = right.charAt(0)
    const visible = gap.replace(ALL_INVISIBLE, mark => (source.includes(mark) ? mark : ''))
    if (visible === '' && aroundLatin === 'space' && isEdge(left, next)) return { want: ' ', why: 'No space stands between a Latin letter or digit and its neighbor; add one.' }
    if (visible === '') return { want: '', why: 'An invisible character stands in the text; remove it.' }
    if (solid) {
      if (CLOSING.test(next)) return { want: '', why: 'A space stands before full-width punctuation; remove it.' }
      if (OPENING.test(left) && !gap.includes('\u3000'))
        return { want: '', why: 'A space stands after full-width punctuation, which has its own; remove it.' }
      if (aroundLatin === 'none' && isEdge(left, next))
        return { want: '', why: 'A space stands between a Latin letter or digit and its neighbor; remove it.' }
    } else {
      if (isRunning && WORD_END.test(left) && STOP.test(right) && !BEFORE_STOP.test(source)) return { want: '', why: 'A space stands before punctuation; remove it.' }
      if ((left.endsWith('(') || (next === ')' && WORD_END.test(left))) && !/\( | \)/u.test(source))
        return { want: '', why: 'A space stands inside brackets; remove it.' }
      if (visible.includes('\u3000') && !source.includes('\u3000'))
        return { want: ' ', why: 'A full-width space stands in the text; write a usual one.' }
    }
    if (/^ {2,}$/u.test(visible) && !/\S {2,}\S/u.test(source) && isRunning)
      return { want: ' ', why: 'Several spaces stand in a row; keep one.' }
    return visible === gap ? undefined : { want: visible, why: 'An invisible character stands in the text; remove it.' }
  }
  const edge = new RegExp(`[${EAST_ASIAN}](?=[A-Za-z0-9])|[A-Za-z0-9](?=[${EAST_ASIAN}])`, 'gu')
  return solid && aroundLatin === 'space' ? { judge, edge, lang } : { judge, lang }
} // prettier-ignore
