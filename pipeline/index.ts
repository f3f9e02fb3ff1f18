import { align } from './align/align.ts'
import { documentsOf } from './bitext/documents.ts'
import { createLink } from './link/link.ts'
import type { MatcherStore } from './link/matcher.ts'
import type { Bitext } from './model/bitext.ts'
import type { Glossary } from './model/glossary.ts'
import type { DocumentLang, Lang } from './model/lang.ts'
import type { Finding } from './model/outcome.ts'
import type { Sheet } from './model/sheet.ts'
import type { Doc, Linked } from './model/text.ts'
import { createReadings } from './sheet/readings.ts'
import { documentSheet, glossarySheet } from './sheet/sheet.ts'
import { loadTokenizers, type RestoreHelp } from './tokenize/load.ts'
import { createTokenize } from './tokenize/stage.ts'

export interface PipelineOptions {
  /** The languages of the texts and of the glossary columns; the first is the pivot. */
  readonly languages: readonly DocumentLang[]
  /** Where the compiled glossary stays between runs. */
  readonly matchers?: MatcherStore | undefined
  /** Names and a language model of the user's own. */
  readonly restoreHelp?: RestoreHelp
}

/** The stages, loaded once and composed. */
export interface Pipeline {
  /** A document with its tokens and terms; titles and translations of its references included. */
  readonly analyze: (doc: Doc) => Doc<Linked>
  /** The versions of one document to the sheet that shows them side by side. @throws RangeError without a version */
  readonly sheet: (versions: readonly Doc<Linked>[]) => Sheet
  /** The units of a bitext side by side, as they are paired in its file. */
  readonly bitextSheet: (bitext: Bitext) => Sheet
  readonly glossarySheet: (id: string, title: Sheet['title']) => Sheet
  /** What the user should know about the set-up. */
  readonly notices: readonly Finding[]
}

/**
 * The main job as functions: ingest → analyze (tokenize, romanised titles restored; link) → sheet (align, lay out).
 * Loads the dictionaries of the languages asked for: about 2 s and 600 MB for all four.
 */
export async function createPipeline(
  glossary: Glossary,
  { languages, matchers, restoreHelp }: PipelineOptions,
): Promise<Pipeline> {
  const langs: readonly Lang[] = [...languages, 'en', 'ja', 'ja-Latn']
  const { value: tokenizers, findings: notices } = await loadTokenizers(langs, glossary, restoreHelp)
  const tokenize = createTokenize(tokenizers)
  const link = createLink(glossary, { matchers })
  const options = {
    entryLanguages: languages,
    readings: createReadings({
      chinese: tokenizers['zh-Hans'] ?? tokenizers['zh-Hant'],
      japanese: tokenizers.ja,
    }),
  }
  const analyze: Pipeline['analyze'] = doc => link(tokenize(doc).value).value
  return {
    notices,
    analyze,
    bitextSheet: bitext => {
      const { source, target, beads } = documentsOf(bitext)
      return documentSheet(analyze(source), [{ doc: analyze(target), beads }], glossary, options)
    },
    sheet: versions => {
      const ordered = languages.flatMap(lang => versions.find(doc => doc.lang === lang) ?? [])
      const [pivot, ...others] = ordered
      if (!pivot) throw new RangeError(`no version in any of the languages ${languages.join(', ')}`)
      const aligned = others.map(doc => ({ doc, beads: align(pivot, doc) }))
      return documentSheet(pivot, aligned, glossary, options)
    },
    glossarySheet: (id, title) => glossarySheet(glossary, { id, title }, options),
  }
}

export { ingest } from './ingest/ingest.ts'
export { createLookup, type Found, type Lookup, type LookupOptions } from './lookup/lookup.ts'
export { readGlossary, type GlossaryText } from './termbase/glossary.ts'
export { InputError, type Finding, type Outcome } from './model/outcome.ts'
export type { Concept, Designation, Glossary } from './model/glossary.ts'
export type { Sheet } from './model/sheet.ts'
export type { Doc, Linked, Mention, Token } from './model/text.ts'
