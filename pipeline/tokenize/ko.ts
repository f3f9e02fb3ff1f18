import { Garu, type Token as GaruToken } from 'garu-ko'
import initialise from 'garu-ko/pkg/garu_wasm.js'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Token } from '../model/text.ts'
import { cleanText, ownLemma } from './clean.ts'
import { lemmaOfMorphemes, posOfSejong } from './ko-pos.ts'
import { stretches } from './ko-spans.ts'
import { sejongUnits, type Known, type Morpheme } from './ko-units.ts'
import { memo } from '../text/memo.ts'
import type { Tokenizer } from './tokenizer.ts'

/** garu's time grows with the square of a text, and of a word without spaces: so words come in slices, and in batches. */
const WORD = /\S{1,24}/gu
const BATCH_LIMIT = 60
/** From here on a batch ends with the sentence. */
const BATCH_ENOUGH = 20
const SENTENCE_END = /[.?!。]["'”’)]?$/u

/** A space-delimited word (eojeol) at its place in the clean text. */
interface Word {
  readonly start: number
  readonly text: string
}

interface AnalysedWord extends Word {
  readonly morphemes: readonly Morpheme[]
}

/**
 * garu initialises its module in a way that the module warns about on the console; initialised
 * beforehand, it does so only once.
 */
async function loadGaru(): Promise<Garu> {
  const wasm = createRequire(import.meta.url).resolve('garu-ko/pkg/garu_wasm_bg.wasm')
  await initialise({ module_or_path: await readFile(wasm) })
  return Garu.load()
}

/** Words enough to show their context, few enough to be quick. */
function* batches(text: string): Generator<readonly Word[]> {
  let batch: Word[] = []
  let length = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    batch.push({ start: index, text: word })
    length += word.length + 1
    if (length > BATCH_LIMIT || (length > BATCH_ENOUGH && SENTENCE_END.test(word))) {
      yield batch
      batch = []
      length = 0
    }
  }
  if (batch.length > 0) yield batch
}

function morphemesOf(garu: Garu, text: string): readonly GaruToken[] {
  const analysis = garu.analyze(text)
  return Array.isArray(analysis) ? [] : analysis.tokens
}

/** garu tells from which word a morpheme is, not where in it. An expression of several words it takes for one: those are analysed one by one. */
function analyse(garu: Garu, batch: readonly Word[]): readonly AnalysedWord[] {
  const byStart = new Map<number, GaruToken[]>()
  for (const token of morphemesOf(garu, batch.map(({ text }) => text).join(' '))) {
    const own = byStart.get(token.start)
    if (own) own.push(token)
    else byStart.set(token.start, [token])
  }
  let at = 0
  return batch.map(word => {
    const own = byStart.get(at)
    at += word.text.length + 1
    const whole = own?.every(({ text, end }) => end === at - 1 && !text.includes(' '))
    const found = own && whole ? own : morphemesOf(garu, word.text)
    return { ...word, morphemes: found.map(({ text, pos }) => ({ text, tag: pos })) }
  })
}

/** Of a single word: known nouns cost about 34, unknown ones 38 and more. */
const KNOWN_COST = 37

const createKnown = (garu: Garu): Known =>
  memo(noun => {
    const analysis = garu.analyze(noun)
    if (Array.isArray(analysis)) return false
    const [only, more] = analysis.tokens
    return !more && /^NN[GP]$/u.test(only?.pos ?? '') && analysis.score < KNOWN_COST
  })

/** Korean morphemes by garu. */
export async function createKoreanTokenizer(): Promise<Tokenizer> {
  const garu = await loadGaru()
  const known = createKnown(garu)
  return text => {
    const { clean, original } = cleanText(text)
    const tokens: Token[] = []
    for (const batch of batches(clean)) {
      for (const word of analyse(garu, batch)) {
        for (const { start, end, morphemes } of stretches(word.text, sejongUnits(word.morphemes, known))) {
          const span = original(word.start + start, word.start + end)
          const surface = text.slice(span.start, span.end)
          const tag = morphemes[0]?.tag ?? ''
          tokens.push({
            ...span,
            surface,
            lemma: ownLemma(lemmaOfMorphemes(morphemes), surface),
            pos: posOfSejong(tag, surface),
          })
        }
      }
    }
    return { tokens }
  }
}
