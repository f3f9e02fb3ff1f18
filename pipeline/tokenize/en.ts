import type { Span, Token } from '../model/text.ts'
import { lemmaOf } from './en-lemma.ts'
import { tagEnglish } from './en-pos.ts'
import { SCANNERS } from './en-scan.ts'
import type { Tokenizer } from './tokenizer.ts'

const SPACES = /\s+/uy
/** Clitics at the end of a word; `'s` covers is, has and the possessive. */
const CLITIC = /^([\p{L}\p{N}_-]+(?:['’]\p{L}+)*?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
/** Words written together, and where they part. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
])

function* parts({ start, end }: Span, text: string): Generator<Span> {
  const word = text.slice(start, end)
  const at = FUSED.get(word.toLowerCase()) ?? CLITIC.exec(word)?.[1]?.length
  if (at === undefined || at === 0) {
    yield { start, end }
    return
  }
  yield* parts({ start, end: start + at }, text)
  yield { start: start + at, end }
}

/** End of the token that starts at `start`: the first pattern that matches there. */
function endOfToken(text: string, start: number): number {
  for (const scanner of SCANNERS) {
    scanner.lastIndex = start
    if (scanner.test(text)) return scanner.lastIndex
  }
  return start + 1
}

function* spans(text: string): Generator<Span> {
  for (let at = 0; at < text.length;) {
    SPACES.lastIndex = at
    if (SPACES.test(text)) {
      at = SPACES.lastIndex
      continue
    }
    const end = endOfToken(text, at)
    yield* parts({ start: at, end }, text)
    at = end
  }
}

/** English words, numbers and marks by own rules: see `en-scan.ts` for the convention. */
export function createEnglishTokenizer(): Tokenizer {
  return text => {
    const found = [...spans(text)]
    const surfaces = found.map(({ start, end }) => text.slice(start, end))
    const tags = tagEnglish(surfaces)
    const tokens = found.map((span, i): Token => {
      const surface = surfaces[i] ?? ''
      const pos = tags[i] ?? 'X'
      return { ...span, surface, lemma: lemmaOf(surface, pos), pos }
    })
    return { tokens }
  }
}
