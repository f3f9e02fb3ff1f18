import { readFileSync } from 'node:fs'
import type { Restored } from '../../pipeline/restore/restore.ts'

export interface Title {
  readonly romaji: string
  readonly japanese: string
  readonly english?: string
}

/** A table with the columns `romaji_nomacron` (or `romaji`), `japanese` and perhaps `english`. */
export function readTitles(path: string): readonly Title[] {
  const [header = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const columns = header.split('\t')
  return rows.map(row => {
    const cells = row.split('\t')
    const column = (name: string): string | undefined => cells[columns.indexOf(name)]
    const english = column('english')
    return {
      romaji: column('romaji_nomacron') ?? column('romaji') ?? '',
      japanese: column('japanese') ?? '',
      ...(english && { english }),
    }
  })
}

/** Shares of titles whose first answer is right, or one of the first five; and edits a character. */
export interface TitleScore {
  readonly exact: number
  readonly withinFive: number
  readonly errors: number
}

const ANSWERS = 5

/** Spaces, punctuation, width and case do not count. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, mark => (mark === 'ー' ? mark : ''))
    .toLowerCase()

export function scoreTitles(titles: readonly Title[], restore: (title: Title) => Restored): TitleScore {
  let [exact, withinFive, edits, length] = [0, 0, 0, 0]
  for (const title of titles) {
    const { text, alternatives } = restore(title).restoration
    const wanted = plain(title.japanese)
    const answers = [text, ...alternatives.map(answer => answer.text)].slice(0, ANSWERS).map(plain)
    if (answers[0] === wanted) exact++
    if (answers.includes(wanted)) withinFive++
    edits += distance(answers[0] ?? '', wanted)
    length += [...wanted].length
  }
  return { exact: exact / titles.length, withinFive: withinFive / titles.length, errors: edits / length }
}

/** Insertions, deletions and substitutions of characters (Levenshtein 1966). */
function distance(a: string, b: string): number {
  const to = [...b]
  let row = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (const [i, from] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, character] of to.entries())
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (from === character ? 0 : 1)),
      )
    row = next
  }
  return row.at(-1) ?? 0
}
