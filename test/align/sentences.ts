import type { ConceptId, DesignationId } from '../../pipeline/model/glossary.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import type { Bead, Block, Doc, Linked } from '../../pipeline/model/text.ts'

/** `He met #mou people`: a word with # is a mention of that concept; words are tokens. */
export function sentence(text: string, lang: DocumentLang = 'en', id = '0'): Linked {
  const words = [...text.matchAll(/[^\s。，]+/gu)].map(({ 0: surface, index }) => ({
    surface,
    start: index,
    end: index + surface.length,
    lemma: surface.toLowerCase(),
    pos: 'NOUN' as const,
  }))
  const mentions = words
    .filter(({ surface }) => surface.startsWith('#'))
    .map(({ surface, start, end }) => ({
      surface,
      start,
      end,
      match: 'exact' as const,
      concept: surface.slice(1) as ConceptId,
      designation: `${surface.slice(1)}/${lang}/0` as DesignationId,
    }))
  return { id, lang, text, source: { start: 0, end: text.length }, tokens: words, mentions }
}

export const sentences = (texts: readonly string[], lang: DocumentLang = 'en'): readonly Linked[] =>
  texts.map((text, i) => sentence(text, lang, String(i)))

export const doc = (
  lang: DocumentLang,
  segments: readonly Linked[],
  blocks?: readonly Block[],
): Doc<Linked> => ({
  id: 'report',
  lang,
  path: `report/${lang}.md`,
  title: segments[0]?.text ?? '',
  segments,
  references: [],
  blocks: blocks ?? [{ kind: 'paragraph', depth: 0, length: segments.length }],
})

/** `1-1 2-1 0-1` */
export const shapes = (beads: readonly Pick<Bead, 'source' | 'target'>[]): string =>
  beads.map(b => `${b.source}-${b.target}`).join(' ')
