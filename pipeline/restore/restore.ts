import type { Glossary } from '../model/glossary.ts'
import type { Restoration, Token } from '../model/text.ts'
import { ClassModel } from './class-model.ts'
import { rankByContext } from './context.ts'
import { createGlossaryWords, type ReadJapanese } from './glossary-words.ts'
import type { Edge } from './edge.ts'
import { buildLattice } from './lattice.ts'
import { NO_MODEL } from './language-model.ts'
import { Lexicon } from './lexicon.ts'
import { dictionaryWords, learntWords, modelledWords } from './words.ts'
import { HEADLINE_MEANINGS, type Meanings } from './meanings.ts'
import { meantWords } from './meant-words.ts'
import type { CompiledLexicon } from './lexicon-file.ts'
import { createNameWords, type Name } from './names.ts'
import { cutCells, joinPieces } from './pieces.ts'
import { cheapestPaths, type Path } from './search.ts'
import { readTranslation } from './translation.ts'
import { readTitle, SEPARATOR, type Cell } from './title.ts'

export interface Restored {
  /** In order; white space belongs to a token only where it is a headline's separator. */
  readonly tokens: readonly Token[]
  readonly restoration: Restoration
}

/**
 * Brings a romanised Japanese title back to Japanese script. `translation`: the English printed beside it, as evidence.
 * @throws RangeError where the title holds more than {@link MAX_TITLE} characters
 */
export type Restore = (title: string, translation?: string) => Restored

/** Some sixty pages: no title, and a minute's work. */
export const MAX_TITLE = 100_000
/** How much of a translation is looked at. */
const MAX_TRANSLATION = 2000
/** The best answer and ten runners-up. */
const ANSWERS = 11
/** The answers that are compared in full. */
const CANDIDATES = 40
/**
 * Cost difference at which an answer is e times less likely than another. IPADIC's own scale is 700; this one was
 * fitted to how often the first answer is right.
 */
const TEMPERATURE = 1050

export interface RestoreOptions {
  /** Its Japanese designations are words of the lattice. */
  readonly glossary?: Glossary
  /** For designations whose reading the glossary does not store; without it they are left out. */
  readonly readJapanese?: ReadJapanese
  /** A user's own; they win over words that sound alike. */
  readonly names?: readonly Name[]
  /** Whether slips of typing are undone, as they are unless told otherwise. */
  readonly slips?: boolean
  /** What Japanese words are in English, for titles with a translation. */
  readonly dictionaries?: readonly Meanings[]
}

export function createRestore(
  { lexicon, grammar, model = NO_MODEL, learnt }: CompiledLexicon,
  { glossary, readJapanese, names = [], slips = true, dictionaries = [] }: RestoreOptions = {},
): Restore {
  const glossaryWords = glossary && createGlossaryWords(glossary, grammar, model, readJapanese)
  const words = [
    dictionaryWords(lexicon, model),
    modelledWords(learnt ?? new Lexicon(learntWords(model, grammar)), model),
    ...(names.length > 0 ? [createNameWords(names, grammar, model)] : []),
  ]
  const meanings = [HEADLINE_MEANINGS, ...dictionaries]
  const classes = new ClassModel(model.counts.classes, grammar)
  return (title, translation) => {
    if (title.length > MAX_TITLE)
      throw new RangeError(`title of ${title.length} characters, more than ${MAX_TITLE}`)
    const said = translation?.slice(0, MAX_TRANSLATION)
    const meant = said ? meanings.flatMap(({ meantBy }) => meantBy(said)) : []
    const sources = [
      ...words,
      ...(glossaryWords ? [glossaryWords(said)] : []),
      ...(said ? [meantWords(meant, lexicon, grammar, model)] : []),
    ]
    const pieces = cutCells(readTitle(title)).map(cells => {
      const evidence = said ? readTranslation(said, cells, meant) : undefined
      const lattice = buildLattice(cells, sources, grammar, model, evidence, slips)
      const candidates = cheapestPaths(lattice, classes, model, CANDIDATES, path => textOf(path))
      return answer(withoutNeedlessSlips(rankByContext(candidates, model)), cells, title)
    })
    return {
      tokens: pieces.flatMap(({ tokens }) => tokens),
      restoration: joinPieces(
        pieces.map(({ restoration }) => restoration),
        ANSWERS - 1,
      ),
    }
  }
}

function answer(ranked: readonly Path[], cells: readonly Cell[], title: string): Restored {
  const [best, ...others] = distinctWords(ranked).slice(0, ANSWERS)
  if (!best) return { tokens: [], restoration: NOTHING }
  const { text, reading, tokens } = join(best, cells, title)
  return {
    tokens,
    restoration: {
      text,
      reading,
      cost: best.cost,
      confidence: confidence(ranked.slice(0, ANSWERS)),
      alternatives: others.map(path => ({ text: textOf(path), cost: path.cost })),
    },
  }
}

const NOTHING: Restoration = { text: '', reading: '', cost: 0, confidence: 0, alternatives: [] }

const hasSlip = ({ edges }: Path): boolean => edges.some(({ slipped }) => slipped)

/** Where a title reads best as it stands, no other reading supposes a slip of typing. */
function withoutNeedlessSlips(paths: readonly Path[]): readonly Path[] {
  return paths[0] && hasSlip(paths[0]) ? paths : paths.filter(path => !hasSlip(path))
}

/** Answers that differ in no word but only in where the headline's separators stand are one: the first counts. */
function distinctWords(paths: readonly Path[]): readonly Path[] {
  const first = new Map<string, Path>()
  for (const path of paths) {
    const words = textOf(path).replaceAll(SEPARATOR, '')
    if (!first.has(words)) first.set(words, path)
  }
  return [...first.values()]
}

/** The share of the best answer where every answer is as likely as its cost says. */
function confidence(paths: readonly Path[]): number {
  const best = paths[0]?.cost ?? 0
  return 1 / paths.reduce((sum, { cost }) => sum + Math.exp((best - cost) / TEMPERATURE), 0)
}

/** As the forms of the path's tokens make it. */
function textOf({ edges }: Path): string {
  let text = ''
  for (const edge of edges) text += (edge.separated ? SEPARATOR : '') + edge.word().surface
  return text
}

interface Joined {
  readonly text: string
  readonly reading: string
  readonly tokens: readonly Token[]
}

function join({ edges }: Path, cells: readonly Cell[], title: string): Joined {
  const tokens = edges.flatMap(edge => [...separator(edge, cells, title), token(edge, cells, title)])
  return {
    text: tokens.map(({ form }) => form).join(''),
    reading: tokens.map(({ reading, form }) => reading ?? form).join(''),
    tokens,
  }
}

function token(edge: Edge, cells: readonly Cell[], title: string): Token & { form: string } {
  const start = cells[edge.from]?.start ?? 0
  const end = cells[edge.to - 1]?.end ?? start
  const { surface, lemma, pos, reading } = edge.word()
  return { start, end, surface: title.slice(start, end), lemma, pos, reading, form: surface }
}

/** A wide space that the title only hints at is a token too, so that the forms make the text. */
function separator(
  { from, separated }: Edge,
  cells: readonly Cell[],
  title: string,
): readonly (Token & { form: string })[] {
  const [before, cell] = [cells[from - 1], cells[from]]
  if (!separated || !before || !cell) return []
  const [start, end] = [before.end, cell.start]
  return [{ start, end, surface: title.slice(start, end), lemma: SEPARATOR, pos: 'PUNCT', form: SEPARATOR }]
}
