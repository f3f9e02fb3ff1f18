import { isMap, isSeq, parseDocument } from 'yaml'
import { z } from 'zod'
import { DOCUMENT_LANGS, type DocumentLang } from '../model/lang.ts'
import { sameName } from './merge-index.ts'
import { openList } from './list-text.ts'
import { wrongForm } from './wrong-form.ts'
import { readYaml } from './yaml-text.ts'

/** Two names that a person has said do not belong together, or in no glossary. */
export interface TermPair {
  readonly sourceLang: DocumentLang
  readonly source: string
  readonly targetLang: DocumentLang
  readonly target: string
}

/** Whichever of the two languages was the source. */
export interface RejectedPairs {
  readonly has: (pair: TermPair) => boolean
}

const LIST = 'rejected'
const HEAD = `# Pairs of terms that were looked at and refused: they are not proposed again.
# Take a pair out of the list, and it may be.
${LIST}: []
`

const form = z.strictObject({
  rejected: z.array(
    z.strictObject(Object.fromEntries(DOCUMENT_LANGS.map(lang => [lang, z.string().optional()]))),
  ),
})

/** @throws InputError where the file is not of its form */
export function rejectedPairs(text: string, path: string): RejectedPairs {
  const keys = new Set(rowsOf(text, path).map(keyOfRow))
  return { has: pair => keys.has(keyOf(pair)) }
}

/**
 * The file with pairs that have been refused, and without those that have been accepted since; what else is in it stays.
 * `text` is undefined where there is no file yet. @throws InputError where the file is not of its form
 */
export function updateRejected(
  text: string | undefined,
  path: string,
  { rejected, accepted }: { readonly rejected: readonly TermPair[]; readonly accepted: readonly TermPair[] },
): string {
  const kept = withoutPairs(text ?? HEAD, path, new Set(accepted.map(keyOf)))
  const known = new Set(rowsOf(kept, path).map(keyOfRow))
  const fresh = rejected.filter(pair => !known.has(keyOf(pair)) && known.add(keyOf(pair)))
  if (fresh.length === 0) return text === undefined ? '' : kept
  const list = openList(kept, path, LIST)
  for (const pair of fresh) list.add({ [pair.sourceLang]: pair.source, [pair.targetLang]: pair.target })
  return list.text()
}

type Row = Readonly<Record<string, string | undefined>>

function rowsOf(text: string, path: string): readonly Row[] {
  const yaml = readYaml(text, path)
  const parsed = form.safeParse(yaml.value)
  if (!parsed.success) throw wrongForm(parsed.error, yaml, path)
  return parsed.data.rejected
}

function withoutPairs(text: string, path: string, keys: ReadonlySet<string>): string {
  const isGone = rowsOf(text, path).map(row => keys.has(keyOfRow(row)))
  if (!isGone.includes(true)) return text
  const document = parseDocument(text)
  const list: unknown = isMap(document.contents) ? document.contents.get(LIST, true) : undefined
  if (isSeq(list)) list.items = list.items.filter((_, i) => !isGone[i])
  return document.toString({ lineWidth: 0 })
}

const keyOfRow = (row: Row): string =>
  Object.entries(row)
    .flatMap(([lang, text]) => (text === undefined ? [] : [`${lang} ${sameName(text)}`]))
    .toSorted()
    .join('\n')

const keyOf = ({ sourceLang, source, targetLang, target }: TermPair): string =>
  keyOfRow({ [sourceLang]: source, [targetLang]: target })
