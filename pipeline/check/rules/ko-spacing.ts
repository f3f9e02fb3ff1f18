import { z } from 'zod'
import { languageOnly } from '../language.ts'
import type { UnitRule } from '../rule.ts'

const options = z.strictObject({
  boundNouns: z.boolean().default(true).describe('nouns that need a word before them: 수, 것, 때문, 동안'),
  particles: z.boolean().default(true).describe('particles and endings written apart: 나라 를, 할 지'),
  counters: z.boolean().default(true).describe('native numbers with what they count: 세 번째, 두 명'),
}) // prettier-ignore
type Options = z.infer<typeof options>

/** Korean words written together or apart against the rules; only what is certain without reading the sentence. */
export const koSpacing: UnitRule<Options> = {
  kind: 'unit',
  name: 'ko-spacing',
  severity: 'warning',
  description: 'Korean words are written together that the orthography separates, or apart that it joins.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ko', units: [['You can do it.', '너는 할 수 있다.']], found: [] },
    { sourceLang: 'en', targetLang: 'ko', units: [['You can do it.', '너는 할수 있다.']], found: ['할수'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['You can do it.', '너는 할 수있다.']], found: ['수있'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['A mistake can happen.', '실수 있는 필수 별수 없다.']], found: [] },
    { sourceLang: 'en', targetLang: 'ko', units: [['What he did', '그가 하는것이 아니라 이것은']], found: ['하는것'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['Because of rain', '비때문에']], found: ['비때문'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['not only students', '학생 뿐만 아니라']], found: ['학생 뿐'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['It is only waiting.', '기다릴 뿐이다.']], found: [] },
    { sourceLang: 'en', targetLang: 'ko', units: [['three years since he left', '떠난지 3년']], found: ['떠난지'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['Whether he will', '할 지 모르겠다']], found: ['할 지'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['the country', '나라 를 지켰다']], found: ['나라 를'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['the third time', '세번째']], found: ['세번째'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['two people, a skull', '두명의 두개골']], found: ['두명'] },
  ], // prettier-ignore
  appliesTo: (_, targetLang) => targetLang === 'ko',
  create: ({ options: { boundNouns, particles, counters } }) => {
    const faults = [
      ...(boundNouns ? BOUND_NOUNS : []),
      ...(particles ? APART : []),
      ...(counters ? COUNTERS : []),
    ]
    return ({ target }) => {
      const text = languageOnly(target)
      return faults
        .filter(({ hint }) => hint.test(text))
        .flatMap(({ pattern, write }) =>
          Array.from(text.matchAll(pattern), ({ 0: found, index: start }) => {
            const instead = write(found)
            return {
              message: `"${found}" is spaced wrongly; write "${instead}".`,
              target: { start, end: start + found.length },
              suggestions: [instead],
            }
          }),
        )
        .toSorted((a, b) => a.target.start - b.target.start)
    }
  },
}

interface Fault {
  /** What such a text has, to be looked for first: quick. */
  readonly hint: RegExp
  /** Matches the two words. */
  readonly pattern: RegExp
  readonly write: (found: string) => string
}

/** A space before the last word, of so many syllables. */
const apart = (hint: RegExp, source: string, last: number): Fault => ({
  hint,
  pattern: new RegExp(source, 'gu'),
  write: found => `${found.slice(0, -last)} ${found.slice(-last)}`,
})
const joined = (hint: RegExp, source: string): Fault => ({
  hint,
  pattern: new RegExp(source, 'gu'),
  write: found => found.replace(' ', ''),
})

const WORD = '[가-힣]'
/** Syllables that end in ㄹ: the ending of what may be or will be. */
const ENDS_IN_L = `[${Array.from({ length: 399 }, (_, i) => String.fromCharCode(0xac00 + i * 28 + 8)).join('')}]`
const CAN = '(?=\\s?(?:있|없)(?:[다는었을으습고어지도게음]|습니))'

const BOUND_NOUNS: readonly Fault[] = [
  apart(/수\s?[있없]/u, `(?:할|될|갈|줄|낼|킬|릴|칠|쓸|(?<=${WORD})을)수${CAN}`, 1),
  apart(/ 수[있없]/u, `(?<=${ENDS_IN_L} )수(?:있|없)(?=[다는었을으습고어지])`, 1),
  apart(/[는던할될한된인을]것/u, `${WORD}*(?:[하되있없가오](?:는|던)|(?<=${WORD})(?:할|될|한|된|인|을))것(?=[이은을도과으에만인입]|$|\\s)`, 1),
  apart(/[가-힣]때문/u, `${WORD}+때문(?=[에이입인])`, 2),
  apart(/을뿐/u, `(?<=${WORD}[었았했였])을뿐`, 1),
  apart(/지 ?[\d몇한두세네여수]/u, `(?:떠난|지난|태어난|시작한|사망한|결혼한|된)지(?= ?(?:\\d+|몇|한|두|세|네|여러|수십)\\s?(?:년|개월|달|주|일|시간|분))`, 1),
  apart(/는(?:동안|만큼|대로|순간)/u, `${WORD}*(?:하는|되는|있는)(?:동안|만큼|대로|순간)`, 2),
] // prettier-ignore

const APART: readonly Fault[] = [
  joined(/ 뿐/u, `${WORD}*(?!${ENDS_IN_L}|다)${WORD} 뿐(?=만 아니|이다|이었|만이)`),
  joined(/ 지/u, `(?<!${WORD})${WORD}*(?:할|될|갈|볼|을|있을|없을) 지(?=(?:는|도|를|에)?\\s?(?:모[르른를]|몰|여부|알 |의문|미지수|궁금|불투명|불분명))`),
  joined(/ (?:를|에서|에게|까지|부터|으로)/u, `${WORD}+ (?:를|에서|에게|까지|부터|으로|에서는|에게는|으로는|까지는)(?=[\\s.,]|$)`),
  joined(/ 을 /u, `${WORD}+[^과와\\s] 을(?= )`),
] // prettier-ignore

const COUNTERS: readonly Fault[] = [
  apart(/[가-힣]번째/u, `(?<!${WORD})(?:첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열)번째`, 2),
  apart(/[두세네섯곱덟홉][명마달권]/u, `(?<!${WORD})(?:두|세|네|다섯|여섯|일곱|여덟|아홉)(?:명|마리|달|권)(?=(?:의|이|은|을|과|도|만|씩|가|는|를)?(?:[\\s.,]|$))`, 1),
  apart(/[두세네섯곱덟홉][가시차사]/u, `(?<!${WORD})(?:두|세|네|다섯|여섯|일곱|여덟|아홉)(?:가지|시간|차례|사람)(?=(?:의|이|은|을|과|도|만|씩|가|는|를)?(?:[\\s.,]|$))`, 2),
] // prettier-ignore
