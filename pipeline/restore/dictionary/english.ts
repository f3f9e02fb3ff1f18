import { stemOf } from './stem.ts'

/**
 * English as its content words: what a gloss and a translation are compared by.
 * Words are cut at hyphens, but for prefixes of one or two letters: `co-operate` is `cooperate`.
 */
export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const word of wordsOf(text)) {
    if (word.length < LEAST_LETTERS || FUNCTION_WORDS.has(word)) continue
    stems.add(known(word))
  }
  return stems
}

const LEAST_LETTERS = 2

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+|(?<=\b\p{L})\.(?=\p{L}\b)|['’](?:s\b)?/gu, '')
    .toLowerCase()
    .replace(/\b([a-z]{1,2})-(?=[a-z]{3})/gu, '$1')
    .match(/[a-z]+/gu) ?? []

/** A dictionary repeats its words; a stem is worked out once. */
const stems = new Map<string, string>()
/** Beyond so many, words are names and slips. */
const MOST_KNOWN = 50_000

function known(word: string): string {
  const found = stems.get(word)
  if (found !== undefined) return found
  const stem = stemOf(word)
  if (stems.size < MOST_KNOWN) stems.set(word, stem)
  return stem
}

/** Without a meaning of their own, or with so many that they say nothing; also what dictionaries say about words. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `
a an the this that these those such some any no not every each all both either neither other another own same so too very
i you he she it we they me him her us them my your his its our their one ones oneself someone somebody something sb sth
who whom whose which what when where why how there here
to of in on at for with by from as into onto upon out up down off over under about after before between through during
without within against among along across around behind below above near since until till than like per via
and or but nor if because while although though whether then also only just even yet still again
be am is are was were been being do does did done doing have has had having will would shall should can could may might
must let get gets got getting go goes went going gone make makes made making
etc eg ie esp usu abbr lit fig cf see var variant arch obs surname
`
    .trim()
    .split(/\s+/u),
)
