import type { Side } from '../model/bitext.ts'
import type { Span } from '../model/text.ts'

/** Stands for every unit that is no language: no rule looks for it, and it is neither a letter nor a space nor a stop. */
export const OPAQUE = '\uFFFC'

/**
 * What is meant for machines: code in back-quotes, tags, addresses, and names of files and options. Plain words with a full
 * stop, a colon or an oblique stroke between them are language.
 */
const MACHINE = new RegExp(
  [
    '`[^`\\n]+`',
    '</?[A-Za-z!][^<>\\n]*>',
    '(?<=\\]\\()[!-~]+?(?=\\))',
    '(?:https?|ftp|file|mailto)://?[!#-&*-;=?-Z\\\\^-~_]+',
    '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    '\\{\\{[^{}\\n]*\\}\\}',
    '\\$\\{[^{}\\n]*\\}',
    '\\{[\\w.]*\\}',
    '(?<![\\w/])[.~]?/[\\w.-]+(?:/[\\w.-]+)+/?',
    '(?<![\\w.])[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|jp|kr|cn|go|co|ya?ml|json|md|txt|html?|js|ts|sh)(?![\\w])',
  ].join('|'),
  'gu',
)
const MAY_HOLD_MACHINE = /[`<@{/\]]|\.[A-Za-z]/u

const known = new WeakMap<object, string>()

/** The side's text with every unit that is no language replaced by {@link OPAQUE}, so that offsets stay. */
export function languageOnly(side: Pick<Side, 'text' | 'codes'>): string {
  if (side.codes.length === 0 && !MAY_HOLD_MACHINE.test(side.text)) return side.text
  let masked = known.get(side)
  if (masked === undefined) known.set(side, (masked = mask(side)))
  return masked
}

function mask({ text, codes }: Pick<Side, 'text' | 'codes'>): string {
  let result = text
  for (const code of codes) if (code.end > code.start) result = covered(result, code)
  return result.replace(MACHINE, match => OPAQUE.repeat(match.length))
}

const covered = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + OPAQUE.repeat(end - start) + text.slice(end)
