import type { Pos } from '../model/text.ts'
import { IRREGULAR_DEGREES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from '../text/english-irregular.ts'
import { ADJECTIVE, VERB } from './en-words.ts'

/** Dictionary form, then the words of closed classes that have it. */
const FUNCTION_WORDS = `
be am is are was were been being 're 'm ai|have has had having 've|do does did done doing|will 'll wo|would 'd|can ca|shall sha|not n't
go gon|want wan|to na ta|a an|this these|that those`

const CLITICS: ReadonlyMap<string, string> = new Map(
  FUNCTION_WORDS.trim()
    .split(/[|\n]/u)
    .flatMap(row => {
      const [lemma = '', ...forms] = row.split(' ')
      return forms.map(form => [form, lemma] as const)
    }),
)

const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({ me: 'I', i: 'I', him: 'he', us: 'we', them: 'they', whom: 'who' }),
)

/** Ends that double their last consonant or drop an e before `-ed` and `-ing`. */
const DOUBLED = /(?:[^aeiou]|^|qu)[aeiou]([bdgkmnprtvz])\1$/u
/** A stem that cannot stand without its e: `creat-`, `us-`, `chang-`, `deriv-`, `settl-`. */
const NEEDS_E =
  /(?:[^aeiou][aeiouy](?:[sv]|c|z)|[aeiou]{2}v|[^s]s|[rn]c|[cdg]g|[rln]v|[bcdfgkptz]l|[aeiou]at|iz|is|ys|uc|uir|quir|[^aeiou][ou]r|ur|gu|ev|iev|eiv|lin|bin|fin|min|ut|et|id|od|ud|us|os|rs|ns|ps|ak|ik|ok|uk|ar|ir|or|am|im|om|um|an|in|on|un|ap|ip|op|ub|ib|rg|ng)$/u
const VOWEL = /[aeiouy]/u

/** The stem of `-ed` or `-ing`, with its e or without its doubled consonant, checked against the known verbs first. */
function verbStem(stem: string): string {
  const single = stem.slice(0, -1)
  if (VERB.has(stem)) return stem
  if (VERB.has(`${stem}e`)) return `${stem}e`
  if (stem.endsWith('i')) return `${single}y`
  if (DOUBLED.test(stem)) return /(?:ll|ss|zz|ff)$/u.test(stem) && !VERB.has(single) ? stem : single
  return needsE(stem) ? `${stem}e` : stem
}

/** Guesses for verbs outside the list: by the end of the stem. */
function needsE(stem: string): boolean {
  if (
    /(?:[aeiou]{2}[bdfgklmnprt]|[^aeiou][aeiou]nt|en|er|on|it|el|ow|aw|ay|ey|oy|ish|om|ck|ot|op|al|ol|in[dgks]|or[dkm]|ss|sh|ch|th|[lr]t|[ns]t|ct|pt|rn|lk|ll|rk|rm|x|w|ff|mp|nd|ld|rd)$/u.test(
      stem,
    )
  )
    return false
  return NEEDS_E.test(stem)
}

/** Singular by spelling: `-ies`, `-es` behind a hissing sound, `-s`; words in -ss, -us and -is are singular. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$|^\p{N}/u.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  // houses, prizes: the e is the word's own.
  if (/(?:[sxzo]|ch|sh)es$/u.test(word) && !/(?:[aeiou]s|[^z]z)es$/u.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function verbLemma(word: string): string {
  const irregular = IRREGULAR_VERBS.get(word)
  if (irregular) return irregular
  if (VERB.has(word)) return word
  if (word.endsWith('ing') && VOWEL.test(word.slice(0, -3)))
    return IRREGULAR_BASES.get(word) ?? verbStem(word.slice(0, -3))
  if (word.endsWith('eed')) return word.slice(0, -1)
  if (word.endsWith('ed') && VOWEL.test(word.slice(0, -2))) return verbStem(word.slice(0, -2))
  return singular(word)
}

/** `-ing` and `-s` forms of the irregular verbs are regular: made, not looked up. */
const IRREGULAR_BASES: ReadonlyMap<string, string> = new Map(
  [...new Set(IRREGULAR_VERBS.values())].flatMap(base => {
    const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base
    return [`${stem}ing`, `${base}${base.at(-1) ?? ''}ing`].map(form => [form, base] as const)
  }),
)

function degreeLemma(word: string): string {
  const irregular = IRREGULAR_DEGREES.get(word)
  if (irregular) return irregular
  const stem = /^(.{2,})(?:er|est)$/u.exec(word)?.[1]
  if (!stem) return word
  for (const base of [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/i$/u, 'y')])
    if (ADJECTIVE.has(base)) return base
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : word
}

/** The dictionary form of a token, given its part of speech. Names keep their case, abbreviations their stops. */
export function lemmaOf(surface: string, pos: Pos): string {
  const word = surface.toLowerCase().replaceAll('’', "'")
  if (word === "'s") return pos === 'AUX' ? 'be' : "'s"
  const closed = CLITICS.get(word)
  if (closed && pos !== 'NOUN' && pos !== 'PROPN') return closed
  switch (pos) {
    case 'PROPN':
      return surface
    case 'PRON':
      return PRONOUNS.get(word) ?? word
    case 'VERB':
    case 'AUX':
      return verbLemma(word)
    case 'NOUN':
      return /^\p{Lu}+$/u.test(surface) ? surface : (IRREGULAR_NOUNS.get(word) ?? singular(word))
    case 'ADJ':
    case 'ADV':
      return degreeLemma(word)
    default:
      return word
  }
}
