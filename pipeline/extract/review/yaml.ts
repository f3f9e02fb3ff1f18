import { Document, isScalar, type YAMLMap } from 'yaml'
import { openList } from '../../termbase/list-text.ts'
import { z } from 'zod'
import { DOCUMENT_LANGS } from '../../model/lang.ts'
import { InputError } from '../../model/outcome.ts'
import { wrongForm } from '../../termbase/wrong-form.ts'
import { readYaml } from '../../termbase/yaml-text.ts'
import { marked, unmarked } from './marks.ts'
import { decisionOf, unknownDecision, type Review, type ReviewItem } from './review.ts'

/** The list of the file. */
export const CANDIDATES = 'candidates'

const HEAD = ` Candidates for the glossary, best first. Behind "decision" write
   accept   into the glossary
   reject   not wanted, and never to be proposed again
   later    or nothing: not decided yet
 Correct "source" and "target" to what the glossary shall say; "domain" names
 the glossary file. The marks «» show the terms in their sentences. Then run
   taiyaku glossary accept THIS-FILE`

/** A review as a text that is pleasant to edit by hand. */
export function reviewToYaml({ sourceLang, targetLang, items }: Review): string {
  const document = new Document({
    'source-lang': sourceLang,
    'target-lang': targetLang,
    [CANDIDATES]: items.map(plainItem),
  })
  document.commentBefore = HEAD
  const list = document.get(CANDIDATES) as { items: YAMLMap[]; flow?: boolean }
  for (const item of list.items) {
    item.spaceBefore = true
    for (const name of ['found', 'source-variants', 'target-variants']) {
      const node = item.get(name, true)
      if (node) (node as unknown as YAMLMap).flow = true
    }
  }
  // An empty value rather than "null" invites to write one.
  return document.toString({ lineWidth: 0, nullStr: '' }).replaceAll(/[ \t]+$/gmu, '')
}

const plainItem = (item: ReviewItem): object => ({
  decision: item.decision ?? null,
  source: item.source,
  target: item.target,
  domain: item.domain ?? null,
  ...((item.source !== item.found.source || item.target !== item.found.target) && {
    found: [item.found.source, item.found.target],
  }),
  ...(item.contradicts !== undefined && { contradicts: item.contradicts }),
  ...(item.sourceVariants.length > 0 && { 'source-variants': item.sourceVariants }),
  ...(item.targetVariants.length > 0 && { 'target-variants': item.targetVariants }),
  ...(item.frequency !== undefined && { frequency: item.frequency }),
  ...(item.score !== undefined && { score: Math.round(item.score * 1000) / 1000 }),
  ...(item.contexts.length > 0 && {
    contexts: item.contexts.flatMap(({ source, target }) => [marked(source), marked(target)]),
  }),
})

/** YAML takes `yes`, `1` and `null` for something else than a text. */
const loose = z.union([z.string(), z.number(), z.boolean(), z.null()]).transform(value => String(value ?? ''))
const textList = z.array(loose).nullish()

const form = z.looseObject({
  'source-lang': z.enum(DOCUMENT_LANGS),
  'target-lang': z.enum(DOCUMENT_LANGS),
  [CANDIDATES]: z.array(
    z.strictObject({
      decision: loose.optional(),
      source: loose,
      target: loose,
      domain: loose.optional(),
      found: z.tuple([loose, loose]).nullish(),
      contradicts: loose.optional(),
      'source-variants': textList,
      'target-variants': textList,
      frequency: z.number().nullish(),
      score: z.number().nullish(),
      contexts: textList,
    }),
  ),
})

/** @throws InputError with the line of the first entry that cannot be read */
export function reviewFromYaml(text: string, path: string): Review {
  const yaml = readYaml(text, path)
  const parsed = form.safeParse(yaml.value)
  if (!parsed.success) throw wrongForm(parsed.error, yaml, path)
  const { 'source-lang': sourceLang, 'target-lang': targetLang, [CANDIDATES]: rows } = parsed.data
  const items = rows.map((row, n): ReviewItem => {
    const at = (field: string): number => yaml.lineOf([CANDIDATES, n, field])
    const decision = decisionOf(row.decision ?? '')
    if (decision === undefined)
      throw new InputError(path, at('decision'), unknownDecision(row.decision ?? ''))
    const [source, target] = [oneLine(row.source), oneLine(row.target)]
    const empty = source === '' ? 'source' : target === '' ? 'target' : undefined
    if (empty && decision === 'accept')
      throw new InputError(path, at(empty), `the ${empty} is empty: write the term, or reject the candidate`)
    const [foundSource = source, foundTarget = target] = row.found ?? []
    const domain = oneLine(row.domain ?? '')
    return {
      found: { source: foundSource, target: foundTarget },
      source,
      target,
      sourceVariants: row['source-variants'] ?? [],
      targetVariants: row['target-variants'] ?? [],
      ...(typeof row.frequency === 'number' && { frequency: row.frequency }),
      ...(typeof row.score === 'number' && { score: row.score }),
      contexts: pairsOf(row.contexts ?? []),
      ...(row.contradicts && { contradicts: row.contradicts }),
      ...(domain !== '' && { domain }),
      ...(decision && { decision }),
      line: yaml.lineOf([CANDIDATES, n]),
    }
  })
  return { sourceLang, targetLang, items }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

const pairsOf = (texts: readonly string[]): ReviewItem['contexts'] =>
  texts.flatMap((text, i) =>
    i % 2 === 0 ? [{ source: unmarked(text), target: unmarked(texts[i + 1] ?? '') }] : [],
  )

/** The text of a review, of which single items are changed; all else stays as people have written it. */
export interface ReviewText {
  readonly change: (index: number, item: ReviewItem) => void
  readonly text: () => string
}

/** Comments belong to the node that has the value: it stays. */
function setValue(item: YAMLMap, field: string, value: string | null): void {
  const node: unknown = item.get(field, true)
  if (!isScalar(node)) item.set(field, value)
  else if (node.value !== value) node.value = value
}

/** @throws InputError where the text is no review */
export function openReviewText(text: string, path: string): ReviewText {
  const list = openList(text, path, CANDIDATES)
  return {
    change: (index, { decision, source, target, found }) =>
      list.change(index, (item, create) => {
        for (const [field, value] of Object.entries({ decision, source, target }))
          setValue(item, field, value ?? null)
        if (source === found.source && target === found.target) item.delete('found')
        else if (!item.has('found')) {
          const pair = create([found.source, found.target]) as unknown as { flow: boolean }
          pair.flow = true
          item.set('found', pair)
        }
      }),
    text: list.text,
  }
}
