import { wordEms } from '../paper.ts'

/** Stretches that Typst would not break: no space, no hyphen, no script that breaks anywhere. */
const UNBREAKABLE = /([^\s\-\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+)/u
/** Beyond so many letters a word may break wherever it stands: it would leave a hole before it. */
const LONG_WORD = 24

const isLong = (word: string, room: number): boolean => [...word].length > LONG_WORD || wordEms(word) > room
const CHUNK = /.{1,3}/gsu

// C0 and C1 controls but tab and newline, and lone surrogates: no font shows them and no literal may hold them.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Surrogate}/gu

/**
 * The text as a Typst string literal. A literal is the only way for outside text into the source: inside it
 * nothing is markup or code, and only the backslash and the quotation mark need an escape.
 */
export function literal(text: string): string {
  const safe = text.replaceAll(UNPRINTABLE, '').replaceAll(/[\\"]/g, String.raw`\$&`)
  return `"${safe.replaceAll('\n', String.raw`\n`)}"`
}

/**
 * The text as a Typst expression that can break inside words too long for a column.
 * @param room how many ems the column has
 */
export function prose(text: string, room = Infinity): string {
  const expressions: string[] = []
  let plain = ''
  // Between the texts that match nothing, `split` puts what the group has matched.
  for (const [n, part] of text.split(UNBREAKABLE).entries()) {
    if (n % 2 === 0 || !isLong(part, room)) plain += part
    else {
      if (plain !== '') expressions.push(literal(plain))
      expressions.push(chunks(part))
      plain = ''
    }
  }
  return sum(plain === '' ? expressions : [...expressions, literal(plain)])
}

/** `brk`, of the template, is a space of no width: a line may break there, and copied text has nothing there. */
const chunks = (word: string): string => (word.match(CHUNK) ?? []).map(literal).join(' + brk + ')

/** The expressions, joined as content. */
export const sum = (expressions: readonly string[]): string =>
  expressions.length === 0 ? 'none' : expressions.join(' + ')

/** A call in which every argument is an expression already. */
export const call = (name: string, ...args: readonly string[]): string => `${name}(${args.join(', ')})`
