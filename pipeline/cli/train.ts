import { countWords } from '../restore/counts.ts'
import { packCounts } from '../restore/model-file.ts'
import { createTrainingReader, katakanaWords, plainLetters } from '../restore/training-text.ts'
import type { CountedLine } from '../restore/counts.ts'
import { loadKuromoji } from '../text/kuromoji.ts'
import { readText, writeAtomically } from './files.ts'

/**
 * Counts the words of Japanese texts, one sentence or headline a line, and writes them as a language model.
 * `without`: files whose lines are to be measured on later; a line of the texts that holds one of them is not counted.
 */
export async function train(texts: string[], output: string, without: string[] = []): Promise<void> {
  const kuromoji = loadKuromoji()
  const read = createTrainingReader(kuromoji)
  const withheld = without
    .flatMap(path => linesOf(path))
    .map(plainLetters)
    .filter(title => title !== '')
  const lines: CountedLine[] = []
  for (const path of texts)
    for (const line of linesOf(path)) {
      const letters = plainLetters(line)
      if (!withheld.some(title => letters.includes(title))) lines.push(...read(line))
    }
  writeAtomically(output, packCounts(countWords(lines, katakanaWords(kuromoji, lines))))
}

const linesOf = (path: string): readonly string[] =>
  readText(path, 'ja')
    .split('\n')
    .filter(line => line.trim() !== '')
