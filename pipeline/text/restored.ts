import type { Token } from '../model/text.ts'

/** The restored text of romanised tokens, and the tokens moved to the places of their forms in it, one for one. */
export function restoredForms(tokens: readonly Token[]): {
  readonly text: string
  readonly tokens: readonly Token[]
} {
  const moved: Token[] = []
  let text = ''
  for (const token of tokens) {
    const form = token.form ?? token.surface
    moved.push({ ...token, start: text.length, end: text.length + form.length, surface: form })
    text += form
  }
  return { text, tokens: moved }
}
