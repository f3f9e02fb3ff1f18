import { z } from 'zod'
import type { Mention, Span } from '../../model/text.ts'
import type { CorpusRule, LinkedSide, Report } from '../rule.ts'

const options = z.strictObject({
  withinCorpus: z
    .boolean()
    .default(true)
    .describe('also report names that are in no glossary, where the corpus has them in both orders'),
})

/** A name of two parts in a target. */
interface Name {
  readonly parts: readonly [string, string]
  readonly start: number
  readonly end: number
  /** As the glossary has it, where that is the other way round. */
  readonly glossary?: string
  readonly concept?: string
}

/** A family name at the wrong end. */
export const nameOrder: CorpusRule<z.infer<typeof options>, Name> = {
  kind: 'corpus',
  name: 'name-order',
  severity: 'warning',
  description: "A person's name has its parts in another order than in the glossary or elsewhere in the translations.",
  options,
  examples: [
    { sourceLang: 'ja', targetLang: 'en', terms: [{ en: ['Haruka Mori'], ja: ['森遥'] }], units: [['森遥が演説した。', 'Mori Haruka gave a speech.']], found: ['Mori Haruka'] },
    { sourceLang: 'ja', targetLang: 'en', terms: [{ en: ['Haruka Mori'], ja: ['森遥'] }], units: [['森遥が演説した。', 'Haruka Mori gave a speech.']], found: [] },
    { sourceLang: 'ko', targetLang: 'en', units: [['박서연이 말했다.', 'Park Seoyeon spoke.'], ['박서연이 떠났다.', 'Park Seoyeon left.'], ['박서연이 왔다.', 'Then came Seoyeon Park.']], found: ['Seoyeon Park'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['Anna Weber spoke.', 'アンナ・ウェーバーが語った。'], ['Anna Weber left.', 'ウェーバー・アンナは去った。']], found: ['ウェーバー・アンナ'], note: 'Of equals, the first is taken as usual.' },
  ], // prettier-ignore
  create: ({ glossary, options: { withinCorpus } }) => ({
    collect: ({ target }) => {
      const candidates = namesIn(target)
      return candidates.flatMap((name): readonly Name[] => {
        const isAt = ({ start, end }: Span): boolean => start === name.start && end === name.end
        const known = target.places.some(isAt) ? target.mentions.find(isAt) : undefined
        const written = known && glossary.designations.get(known.designation)?.text
        if (known && written !== undefined && isReversed(name, written)) return [{ ...name, ...asKnown(known, written) }]
        return withinCorpus && !known ? [name] : []
      })
    },
    conclude: names => [
      ...names.flatMap(({ glossary: written, concept, ...name }, unit) =>
        written === undefined
          ? []
          : [{ unit, ...report(name, written, 'the glossary has'), ...(concept !== undefined && { concept: concept as Mention['concept'] }) }],
      ),
      ...drifting(names),
    ],
  }),
} // prettier-ignore

const asKnown = ({ concept }: Mention, glossary: string): Pick<Name, 'glossary' | 'concept'> => ({
  glossary,
  concept,
})

const LATIN_NAME =
  /(?<![\p{L}\p{N}.'’-])(?=(\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?) (\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?)(?![\p{L}\p{N}-]))/gu
const KATAKANA_NAME = /(?<![ァ-ヺー・＝=])([ァ-ヺー]{2,})([・＝=])([ァ-ヺー]{2,})(?![ァ-ヺー・＝=])/gu

function namesIn({ text, lang }: LinkedSide): readonly Name[] {
  if (lang === 'en')
    return [...text.matchAll(LATIN_NAME)].map(({ 1: first = '', 2: second = '', index: start }) => {
      return { parts: [first, second], start, end: start + first.length + 1 + second.length }
    })
  if (lang !== 'ja') return []
  return [...text.matchAll(KATAKANA_NAME)].map(({ 0: all, 1: first = '', 3: second = '', index: start }) => {
    return { parts: [first, second], start, end: start + all.length }
  })
}

/** Letters alone: spaces, hyphens and points between the parts are spelling. */
const plain = (text: string): string => text.replaceAll(/[^\p{L}ー]/gu, '').toLowerCase()

function isReversed({ parts: [first, second] }: Name, written: string): boolean {
  return first !== second && plain(written) === plain(second + first)
}

function report({ parts, start, end }: Name, instead: string, who: string): Report {
  return {
    message: `${who} "${instead}", not "${parts.join(' ')}"; keep one order of the name.`.replace(/^t/u, 'T'),
    target: { start, end },
    suggestions: [instead],
  }
}

/** Names that stand both ways: the rarer way is reported, the later one of equals. */
function drifting(names: readonly Name[]): readonly (Report & { readonly unit: number })[] {
  const byOrder = new Map<string, number[]>()
  for (const [i, { parts, glossary }] of names.entries())
    if (glossary === undefined) byOrder.set(parts.join(' '), [...(byOrder.get(parts.join(' ')) ?? []), i])
  return [...byOrder.values()].flatMap(own => {
    const name = names[own[0] ?? 0]
    const other = name && byOrder.get([...name.parts].toReversed().join(' '))
    if (!other || name.parts[0] === name.parts[1]) return []
    const isRarer = own.length < other.length || (own.length === other.length && (own[0] ?? 0) > (other[0] ?? 0))
    const usual = names[other[0] ?? 0]
    if (!isRarer || !usual) return []
    return own.map(unit => ({ unit, ...report(names[unit] ?? name, usual.parts.join(joinerOf(usual)), 'the translations also have') }))
  })
} // prettier-ignore

const joinerOf = ({ parts: [first] }: Name): string => (/^[ァ-ヺー]/u.test(first) ? '・' : ' ')
