const MARKED = /[À-ɏḀ-ỿ’ʼ]/gu
const plain = new Map<string, string>([
  ['’', "'"],
  ['ʼ', "'"],
])

/** Latin letters without their marks, ō as o and é as e, and straight apostrophes; the length stays. */
export const withPlainLetters = (text: string): string => text.replace(MARKED, plainLetter)

function plainLetter(letter: string): string {
  let result = plain.get(letter)
  if (result === undefined) plain.set(letter, (result = letter.normalize('NFD').charAt(0)))
  return result
}
