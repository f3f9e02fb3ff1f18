import type { Mention, Token, Tokenized } from '../model/text.ts'
import { restoredForms } from '../text/restored.ts'

/**
 * The mentions of a romanised text, found in its restored form and brought back to the letters: a mention begins and ends
 * with whole tokens.
 */
export function inRestoredText(
  { text, tokens }: Pick<Tokenized, 'text' | 'tokens'>,
  find: (restored: string, tokens: readonly Token[]) => readonly Mention[],
): readonly Mention[] {
  const { text: restored, tokens: forms } = restoredForms(tokens)
  return find(restored, forms).flatMap(mention => {
    const first = forms.findIndex(form => form.end > mention.start)
    const last = forms.findLastIndex(form => form.start < mention.end)
    const start = tokens[first]?.start
    const end = tokens[last]?.end
    if (start === undefined || end === undefined) return []
    return [{ ...mention, start, end, surface: text.slice(start, end), match: 'romanized' as const }]
  })
}
