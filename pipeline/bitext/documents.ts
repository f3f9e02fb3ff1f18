import { basename, extname } from 'node:path'
import type { Bitext, Side, TranslationUnit } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { Bead, Doc } from '../model/text.ts'

/** A bitext as two versions of a document whose alignment is known. */
export interface BitextDocuments {
  readonly source: Doc
  readonly target: Doc
  readonly beads: readonly Bead[]
}

/** A paragraph for each unit. A unit without a text on one side is a bead without a partner. */
export function documentsOf({ path, sourceLang, targetLang, units }: Bitext): BitextDocuments {
  const id = basename(path, extname(path))
  const filled = units.filter(({ source, target }) => isFilled(source) || isFilled(target))
  return {
    source: docOf(filled, ({ source }) => source, { id, path, lang: sourceLang }),
    target: docOf(filled, ({ target }) => target, { id, path, lang: targetLang }),
    beads: filled.map(({ source, target }) => ({
      source: Number(isFilled(source)),
      target: Number(isFilled(target)),
      cost: 0,
    })),
  }
}

const isFilled = ({ text }: Side): boolean => text.trim() !== ''

function docOf(
  units: readonly TranslationUnit[],
  side: (unit: TranslationUnit) => Side,
  { id, path, lang }: { id: string; path: string; lang: DocumentLang },
): Doc {
  const segments = units.map(side).filter(isFilled)
  return {
    id,
    lang,
    path,
    title: id,
    blocks: segments.map(() => ({ kind: 'paragraph', depth: 0, length: 1 })),
    segments: segments.map(({ text, source }, n) => ({ id: `${n + 1}`, lang, text, source })),
    references: [],
  }
}
