import type { Code } from '../model/bitext.ts'

/**
 * What programs put in or take out, in any text: `{{count}}` and `$t(key)` of i18next, `${x}`, `{0}`, `{name}`,
 * `%s` `%1$s` `%(name)s` `%@` of printf, `$NAME$` of Chrome, tags, and HTML entities.
 */
const PLACEHOLDER = new RegExp(
  [
    String.raw`(?<i18next>\{\{-?[^{}]{1,200}\}\})`,
    String.raw`(?<nesting>\$t\([^()\n]{1,200}\))`,
    String.raw`(?<brace>\$?\{[\p{L}_][^\s{}]{0,99}\}|\$?\{\d{1,3}\})`,
    String.raw`(?<printf>%(?:\d{1,3}\$|\([^()\s]{1,99}\))?[-+#0]{0,4}(?:\d{1,4}|\*)?(?:\.(?:\d{1,4}|\*))?(?:hh|h|ll|l|L|q|j|z|t)?[@sdiuoxXfFeEgGcpaA](?![A-Za-z0-9])|%\d{1,3}(?![\dA-Za-z%.,])|%%)`,
    String.raw`(?<chrome>\$[A-Za-z][\w@]{0,99}\$)`,
    String.raw`(?<tag></?(?:[A-Za-z][\w:.-]{0,99}|\d{1,3})(?:\s[^<>]{0,999})?/?>)`,
    String.raw`(?<entity>&(?:[A-Za-z][\dA-Za-z]{1,31}|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});)`,
  ].join('|'),
  'gu',
)

/** The placeholders of a text, in order. Tags are open, close or standalone, and cover their characters like the rest. */
export function placeholdersIn(text: string): readonly Code[] {
  if (!/[{%$<&]/u.test(text)) return []
  return [...text.matchAll(PLACEHOLDER)].map(match => {
    const [value] = match
    const { tag } = match.groups ?? {}
    return {
      kind: tag ? tagKind(tag) : 'placeholder',
      value,
      start: match.index,
      end: match.index + value.length,
    }
  })
}

function tagKind(tag: string): Code['kind'] {
  if (tag.startsWith('</')) return 'close'
  return tag.endsWith('/>') || EMPTY.test(tag) ? 'standalone' : 'open'
}

/** Elements of HTML that never hold anything. */
const EMPTY = /^<(?:br|hr|img|input|wbr)\b/iu
