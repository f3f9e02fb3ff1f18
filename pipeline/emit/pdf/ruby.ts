import type { Cell, Piece } from '../../model/sheet.ts'
import { wordEms } from '../paper.ts'

/** A stretch of text to be set, and above it, where it has one, its reading. */
export interface RubyPiece {
  readonly text: string
  /** `before` and `after`: by how many ems of the text the reading may hang over what stands beside it. */
  readonly ruby?: { readonly reading: string; readonly before: number; readonly after: number }
}

/** Of a reading, in shares of its base. */
const READING_SIZE = 0.5

/** What a reading may hang over (JLREQ 3.3.8): kana by half of its own characters, spaces hardly. */
const KANA_END = /[\p{Script=Hiragana}\p{Script=Katakana}]$/u
const KANA_START = /^[\p{Script=Hiragana}\p{Script=Katakana}]/u
const OVER_KANA = 0.25
const OVER_SPACE = 0.08

/** Must not begin a line (JLREQ 3.1.7), but Typst may break after any box: a word joiner forbids it. */
const NEVER_FIRST = /^[ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶー々ゝゞヽヾ・]/u
const JOINER = '\u2060'

/**
 * The pieces of each run of the cell, as they are set.
 * @param room how many ems there are for a base and its reading, which cannot break: wider ones go without a reading,
 *   and all where it is 0
 */
export function rubies(cell: Cell, room: number): readonly (readonly RubyPiece[])[] {
  if (room === 0) return cell.map(({ pieces }) => [{ text: textOf(pieces) }])
  const all = cell.flatMap(({ pieces }) => pieces.map(piece => fitting(piece, room)))
  let at = 0
  return cell.map(({ pieces }) => pieces.map(() => rubyPiece(all, at++)))
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

const fitting = ({ text, reading }: Piece, room: number): Piece =>
  reading === undefined || Math.max(wordEms(text), wordEms(reading) * READING_SIZE) > room
    ? { text }
    : { text, reading }

function rubyPiece(all: readonly Piece[], at: number): RubyPiece {
  const { text, reading } = all[at] ?? { text: '' }
  const [before, after] = [all[at - 1], all[at + 1]]
  if (reading === undefined)
    return { text: before?.reading !== undefined && NEVER_FIRST.test(text) ? JOINER + text : text }
  const excess = Math.max(0, wordEms(reading) * READING_SIZE - wordEms(text)) / 2
  return {
    text,
    ruby: {
      reading,
      before: hanging(excess, before, KANA_END, /\s$/u),
      after: hanging(excess, after, KANA_START, /^\s/u),
    },
  }
}

/** In hundredths, so that the source says what is meant. */
function hanging(excess: number, beside: Piece | undefined, kana: RegExp, space: RegExp): number {
  if (!beside || beside.reading !== undefined) return 0
  const most = kana.test(beside.text) ? OVER_KANA : space.test(beside.text) ? OVER_SPACE : 0
  return Math.round(Math.min(excess, most) * 100) / 100
}
