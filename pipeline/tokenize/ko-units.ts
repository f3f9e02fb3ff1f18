/** A morpheme with its tag of the Sejong set. */
export interface Morpheme {
  readonly text: string
  readonly tag: string
}

/** Whether the analyser's dictionary holds a noun of this writing. */
export type Known = (noun: string) => boolean

const NOUN = /^NN[GP]$/u
const PREDICATE = /^V[VA]$/u
const HAN = /^\p{Script=Han}+$/u
/** ㅋㅋㅋ, ㅠㅠ */
const LAUGHTER = /^([ㄱ-ㅣ])\1+$/u
const HANGUL = /^[가-힣]+$/u
/** A number, Latin letters or ideographs next to Hangul, under one tag. */
const SCRIPTS =
  /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{Script=Latin}+|\p{Script=Han}+|[^\p{Nd}\p{Script=Latin}\p{Script=Han}]+/gu

const FIRST_SYLLABLE = 0xac00
const FINALS = 28
const RIEUL = 8
const finalOf = (text: string): number =>
  ((text.codePointAt(text.length - 1) ?? FIRST_SYLLABLE) - FIRST_SYLLABLE) % FINALS

/** Particles, longest first, with the tag and the final consonant that they ask of the noun: yes, no or either. */
const PARTICLES: readonly (readonly [text: string, tag: string, final?: boolean])[] = [
  ['에서는', 'JX'], ['으로는', 'JX', true], ['에서', 'JKB'], ['에게', 'JKB'], ['까지', 'JX'], ['부터', 'JX'], ['보다', 'JKB'], ['처럼', 'JKB'], ['으로', 'JKB', true],
  ['은', 'JX', true], ['는', 'JX', false], ['을', 'JKO', true], ['를', 'JKO', false], ['과', 'JC', true], ['와', 'JC', false],
  ['의', 'JKG'], ['에', 'JKB'], ['도', 'JX'], ['가', 'JKS', false], ['이', 'JKS', true], ['만', 'JX'], ['로', 'JKB', false],
] // prettier-ignore
const SHORTEST_STEM = 2

/** Behind a noun that the dictionary lacks, garu leaves the particle on it. */
function particleParts({ text, tag }: Morpheme, known: Known): readonly Morpheme[] | undefined {
  for (const [particle, particleTag, final] of PARTICLES) {
    const stem = text.slice(0, -particle.length)
    if (!text.endsWith(particle) || stem.length < SHORTEST_STEM) continue
    const has = finalOf(stem)
    if (final !== undefined && final !== has > 0 && !(particle === '로' && has === RIEUL)) continue
    if (!/^[을를]$/u.test(particle) && known(text)) return undefined
    return [
      { text: stem, tag },
      { text: particle, tag: particleTag },
    ]
  }
  return undefined
}

const tagOfScript = (text: string, tag: string): string =>
  /^\p{Nd}/u.test(text)
    ? 'SN'
    : /^\p{Script=Latin}/u.test(text)
      ? 'SL'
      : HAN.test(text)
        ? 'SH'
        : tag === 'NNP'
          ? 'NNG'
          : tag

/** One morpheme as the several that Sejong has. */
function parts(morpheme: Morpheme, alone: boolean, known: Known): readonly Morpheme[] | undefined {
  const { text, tag } = morpheme
  if (PREDICATE.test(tag) && /^.{2,}하$/u.test(text))
    return [
      { text: text.slice(0, -1), tag: 'XR' },
      { text: '하', tag: tag === 'VV' ? 'XSV' : 'XSA' },
    ]
  if (!NOUN.test(tag)) return undefined
  if (!HANGUL.test(text)) {
    const scripts = text.match(SCRIPTS) ?? []
    return scripts.length > 1
      ? scripts.map(script => ({ text: script, tag: tagOfScript(script, tag) }))
      : undefined
  }
  if (text === '우리나라' || text === '우리말')
    return [
      { text: '우리', tag: 'NP' },
      { text: text.slice(2), tag: 'NNG' },
    ]
  if (/^.님$/u.test(text) && text !== '주님')
    return [
      { text: text.charAt(0), tag },
      { text: '님', tag: 'XSN' },
    ]
  if (/^[십백천만억조]원$/u.test(text))
    return [
      { text: text.charAt(0), tag: 'NR' },
      { text: '원', tag: 'NNB' },
    ]
  return alone ? particleParts(morpheme, known) : undefined
}

/** Two morphemes as the one that Sejong has. */
function joined(a: Morpheme, b: Morpheme, c: Morpheme | undefined): Morpheme | undefined {
  const text = a.text + b.text
  if (a.tag === 'SN' && ((/^[.,]$/u.test(b.text) && c?.tag === 'SN') || /[.,]$/u.test(a.text)))
    return { text, tag: 'SN' }
  if (/^E[FC]$/u.test(a.tag) && b.text === '요') return { text, tag: 'EF' }
  if (LAUGHTER.test(text)) return { text, tag: 'IC' }
  if (HAN.test(a.text) && HAN.test(b.text)) return { text, tag: 'SH' }
  if (/^(?:``|'')$/u.test(text)) return { text, tag: 'SS' }
  // Three stops or more are an ellipsis, two are two stops.
  if (/^\.{2,}$/u.test(text) && (text.length > 2 || c?.text === '.')) return { text, tag: 'SE' }
  return undefined
}

/** garu's morphemes of one word as the Sejong corpus cuts them. */
export function sejongUnits(morphemes: readonly Morpheme[], known: Known): readonly Morpheme[] {
  const [first, second] = morphemes
  if (first?.text === '이를' && !second)
    return [
      { text: '이', tag: 'NP' },
      { text: '를', tag: 'JKO' },
    ]
  const alone = morphemes.filter(({ tag }) => !tag.startsWith('S')).length === 1
  const units: Morpheme[] = []
  for (const [i, morpheme] of morphemes.entries()) {
    const last = units.at(-1)
    const whole = last && joined(last, morpheme, morphemes[i + 1])
    if (whole) units[units.length - 1] = whole
    else units.push(...(parts(morpheme, alone, known) ?? [morpheme]))
  }
  return units
}
