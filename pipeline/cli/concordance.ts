import { styleText } from 'node:util'
import { alignWords } from '../align/words/align-words.ts'
import {
  concordance as collect,
  mirrored,
  type Concordance,
  type LinkedSide,
} from '../concordance/concordance.ts'
import type { TokenizedSide } from '../extract/tokenized-side.ts'
import { createLinkText } from '../link/link.ts'
import { createLookup } from '../lookup/lookup.ts'
import type { Bitext } from '../model/bitext.ts'
import type { ConceptId } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import { loadTokenizers } from '../tokenize/load.ts'
import { concordanceLines } from './concordance-lines.ts'
import type { LoadedGlossary } from './glossary-cache.ts'
import { tokenizedBitexts, type BitextRequest } from './tokenized-bitexts.ts'

export interface ConcordanceRequest extends BitextRequest {
  readonly term: string
  readonly json: boolean
}

const USUAL_WIDTH = 80

/** Prints where a term stands and how it was translated. @returns whether it stands anywhere */
export async function concordance(request: ConcordanceRequest, glossary: LoadedGlossary): Promise<boolean> {
  const { term, json, sourceLang, targetLang } = request
  const linkText = createLinkText(glossary.value, { matchers: glossary.matchers })
  const linked = (side: TokenizedSide): LinkedSide => ({ ...side, mentions: linkText(side) })
  const bitexts: Bitext<LinkedSide>[] = []
  for await (const bitext of tokenizedBitexts(request, glossary))
    bitexts.push({
      ...bitext,
      units: bitext.units.map(unit => ({
        ...unit,
        source: linked(unit.source),
        target: linked(unit.target),
      })),
    })
  const ask = query(term, glossary)
  const forth = () => ask(bitexts, sourceLang, targetLang)
  const back = () => ask(bitexts.map(mirrored), targetLang, sourceLang)
  // A name of the target's language is looked for there first; any other may be in either language too.
  const [first, second] = isNameIn(targetLang, term, glossary) ? [back, forth] : [forth, back]
  const found = await first()
  const { occurrences, renderings } = found.occurrences.length > 0 ? found : await second()
  if (occurrences.length === 0) {
    process.stderr.write(`taiyaku: "${term.replaceAll(/\p{Cc}/gu, ' ')}" stands nowhere in these texts\n`)
    return false
  }
  if (json) process.stdout.write(`${JSON.stringify({ term, occurrences, renderings })}\n`)
  else {
    const width = process.stdout.columns ?? (Number(process.env['COLUMNS']) || USUAL_WIDTH)
    const lines = concordanceLines({ occurrences, renderings }, width, (style, text) =>
      styleText(style, text, { stream: process.stdout }),
    )
    process.stdout.write(`${lines.join('\n')}\n`)
  }
  return true
}

const isNameIn = (lang: DocumentLang, term: string, { value, matchers }: LoadedGlossary): boolean =>
  createLookup(value, matchers).find(term, { limit: 1 })[0]?.designation.lang === lang

const WHOLE: ReadonlySet<string> = new Set(['exact', 'variant', 'inflected'])

/** Names in any script or romanisation: `lookup` finds what the glossary means by them. */
const query =
  (term: string, { value: glossary, matchers }: LoadedGlossary) =>
  async (
    bitexts: readonly Bitext<LinkedSide>[],
    sourceLang: DocumentLang,
    targetLang: DocumentLang,
  ): Promise<Concordance> => {
    const concepts = createLookup(glossary, matchers)
      .find(term)
      .filter(({ rank }) => WHOLE.has(rank))
      .map(({ concept }): ConceptId => concept.id)
    const { value: tokenizers } = await loadTokenizers([sourceLang])
    const ask = (known: readonly ConceptId[]): Concordance =>
      collect(bitexts, {
        term,
        concepts: new Set(known),
        words: tokenizers[sourceLang]?.(term).tokens ?? [],
        alignWords: pairs => alignWords(pairs, { sourceLang, targetLang }),
      })
    const found = ask(concepts)
    // A name of something else in the glossary may still stand in the text as it is written.
    return found.occurrences.length === 0 && concepts.length > 0 ? ask([]) : found
  }
