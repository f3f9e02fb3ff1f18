import { z } from 'zod'
import { createLinkText } from '../link/link.ts'
import type { Glossary } from '../model/glossary.ts'
import { LANGS, type Lang } from '../model/lang.ts'
import type { Mention, Tokenized } from '../model/text.ts'
import { loadRestore, loadTokenizers, type RestoreHelp } from '../tokenize/load.ts'
import type { Tokenizers } from '../tokenize/stage.ts'
import type { LoadedGlossary } from './glossary-cache.ts'
import { filterJsonLines, rowId } from './jsonl.ts'

/** The commands that work line by line, from standard input to standard output. */

const filter = <In>(form: z.ZodType<In>, transform: (row: In) => unknown): Promise<void> =>
  filterJsonLines(process.stdin, process.stdout, form, transform)

export async function tokenize(lang: Lang, glossary: LoadedGlossary | undefined): Promise<void> {
  const { value: tokenizers } = await loadTokenizers([lang], glossary?.value)
  await filter(z.object({ id: rowId, text: z.string() }), ({ id, text }) => ({
    id,
    tokens: analyze(tokenizers, { lang, text }).tokens,
  }))
}

export async function restore(
  { value: glossary, matchers }: LoadedGlossary,
  help: RestoreHelp,
): Promise<void> {
  const restoreTitle = await loadRestore(glossary, help)
  const linkText = createLinkText(glossary, { matchers })
  const form = z.object({ id: rowId, text: z.string(), translation: z.string().optional() })
  await filter(form, ({ id, text, translation }) => {
    const { tokens, restoration } = restoreTitle(text, translation)
    const mentions = linkText({ lang: 'ja-Latn', text, tokens, restoration })
    const { alternatives, confidence, reading } = restoration
    return {
      id,
      text: restoration.text,
      reading,
      confidence,
      tokens,
      mentions: shown(mentions, glossary),
      alternatives,
    }
  })
}

export async function link({ value: glossary, matchers }: LoadedGlossary, overlaps: boolean): Promise<void> {
  const linkText = createLinkText(glossary, { overlaps, matchers })
  const loaded = new Map<Lang, Tokenizers>()
  const form = z.object({ id: rowId, lang: z.enum(LANGS), text: z.string() })
  // The languages come with the rows, so a dictionary is loaded when its first row comes.
  await filter(form, async ({ id, lang, text }) => {
    const tokenizers = loaded.get(lang) ?? (await loadTokenizers([lang], glossary)).value
    loaded.set(lang, tokenizers)
    return { id, mentions: shown(linkText(analyze(tokenizers, { lang, text })), glossary) }
  })
}

const analyze = (
  tokenizers: Tokenizers,
  { lang, text }: { lang: Lang; text: string },
): Pick<Tokenized, 'lang' | 'text' | 'tokens' | 'restoration'> => ({
  lang,
  text,
  ...(tokenizers[lang]?.(text) ?? { tokens: [] }),
})

/** The designation as a person reads it, with its status where that is a warning. */
const shown = (mentions: readonly Mention[], glossary: Glossary): readonly unknown[] =>
  mentions.map(({ start, end, surface, concept, designation, match, ambiguous }) => {
    const known = glossary.designations.get(designation)
    const form = { designation: known?.text ?? '', status: known?.status, match }
    return { start, end, surface, concept, ...form, ...(ambiguous && { ambiguous }) }
  })
