import type { Glossary } from '../model/glossary.ts'
import type { DocumentLang } from '../model/lang.ts'
import type { ReferenceRow, RestoredTitle, SheetReference } from '../model/sheet.ts'
import type { Doc, Linked, Reference } from '../model/text.ts'
import { restoredForms } from '../text/restored.ts'
import { runsOf } from './cells.ts'

/** The references of all versions, those of the same number together. */
export function referenceRowsOf(
  versions: readonly Doc<Linked>[],
  glossary: Glossary,
): readonly ReferenceRow[] {
  const numbers = new Set(versions.flatMap(({ references }) => references.map(({ number }) => number)))
  return [...numbers]
    .toSorted((a, b) => a - b)
    .map(number => ({ number, versions: versionsOf(number, versions, glossary) }))
}

function versionsOf(
  number: number,
  docs: readonly Doc<Linked>[],
  glossary: Glossary,
): ReferenceRow['versions'] {
  const versions: Partial<Record<DocumentLang, SheetReference>> = {}
  for (const doc of docs) {
    const reference = doc.references.find(r => r.number === number)
    if (reference) versions[doc.lang] = sheetReference(reference, glossary)
  }
  return versions
}

function sheetReference(
  { publisher, title, translation, date }: Reference<Linked>,
  glossary: Glossary,
): SheetReference {
  const restored = restoredTitle(title, glossary)
  return {
    ...(publisher && { publisher: runsOf(publisher, glossary) }),
    title: runsOf(title, glossary),
    titleLang: title.lang,
    ...(translation && { translation: runsOf(translation, glossary) }),
    ...(date && { date }),
    ...(restored && { restored }),
  }
}

/** The restored form of a romanised title, with the terms that were linked in it. */
function restoredTitle(title: Linked, glossary: Glossary): RestoredTitle | undefined {
  const { restoration } = title
  if (!restoration || restoration.text === '') return undefined
  return {
    runs: runsOf(inJapaneseScript(title), glossary),
    reading: restoration.reading,
    confidence: restoration.confidence,
    alternatives: restoration.alternatives.map(({ text }) => text),
  }
}

/** Tokens and mentions of a romanised title, moved to the places of their forms in the restored text. */
function inJapaneseScript({
  tokens,
  mentions,
}: Linked): Pick<Linked, 'text' | 'lang' | 'tokens' | 'mentions'> {
  const { text, tokens: moved } = restoredForms(tokens)
  const startOf = new Map(tokens.map((token, i) => [token.start, moved[i]?.start ?? 0]))
  const endOf = new Map(tokens.map((token, i) => [token.end, moved[i]?.end ?? 0]))
  return {
    lang: 'ja',
    text,
    tokens: moved,
    mentions: mentions.flatMap(mention => {
      const start = startOf.get(mention.start)
      const end = endOf.get(mention.end)
      return start === undefined || end === undefined ? [] : [{ ...mention, start, end }]
    }),
  }
}
