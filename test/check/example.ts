import { createCheck, type Check } from '../../pipeline/check/check.ts'
import { activateRules, type RuleSettings } from '../../pipeline/check/activate.ts'
import type { Rule, RuleExample } from '../../pipeline/check/rule.ts'
import type { Bitext, Side } from '../../pipeline/model/bitext.ts'
import type { UnitFinding } from '../../pipeline/model/check.ts'
import {
  indexConcepts,
  type Concept,
  type Designation,
  type Glossary,
  type Status,
} from '../../pipeline/model/glossary.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../../pipeline/model/lang.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import type { Tokenizers } from '../../pipeline/tokenize/stage.ts'

/** A glossary from the rows of an example. */
export function exampleGlossary(rows: NonNullable<RuleExample['terms']>): Glossary {
  const concepts = rows.map((row, i): Concept => {
    const id = `c${i}` as Concept['id']
    const designations = DOCUMENT_LANGS.flatMap(lang =>
      (row[lang] ?? []).map((text, n) => designation(id, lang, text, n)),
    )
    return { id, domain: 'example', designations, path: 'example.yaml', line: i + 1 }
  })
  return indexConcepts([{ id: 'example', label: {} }], concepts)
}

function designation(concept: Concept['id'], lang: DocumentLang, text: string, n: number): Designation {
  const status: Status = text.startsWith('!')
    ? 'forbidden'
    : text.startsWith('~')
      ? 'deprecated'
      : n === 0
        ? 'preferred'
        : 'admitted'
  return {
    id: `${concept}/${lang}/${n}` as Designation['id'],
    concept,
    lang,
    text: text.replace(/^[!~]/u, ''),
    status,
    type: /^[A-Z]{2,}$/u.test(text) ? 'abbreviation' : 'full',
    pos: 'noun',
    variants: [],
    line: 1,
  } // prettier-ignore
}

const side = (lang: DocumentLang, id: string, text: string): Side => ({
  id, lang, text, path: 'example.tsv', source: { start: 0, end: text.length }, codes: [],
}) // prettier-ignore

export function exampleBitext({
  sourceLang,
  targetLang,
  units,
}: Pick<RuleExample, 'sourceLang' | 'targetLang' | 'units'>): Bitext {
  return {
    path: 'example.tsv',
    sourceLang,
    targetLang,
    units: units.map(([source, target], i) => ({
      id: String(i),
      source: side(sourceLang, `${i}.source`, source),
      target: side(targetLang, `${i}.target`, target),
      state: 'translated',
    })),
  }
}

const loaded = new Map<DocumentLang, Promise<Tokenizers>>()

export function tokenizersOf(lang: DocumentLang): Promise<Tokenizers> {
  const tokenizers = loaded.get(lang) ?? loadTokenizers([lang]).then(({ value }) => value)
  loaded.set(lang, tokenizers)
  return tokenizers
}

export async function exampleCheck(
  rules: readonly Rule[],
  { sourceLang, targetLang, terms = [] }: Pick<RuleExample, 'sourceLang' | 'targetLang' | 'terms'>,
  settings?: RuleSettings,
): Promise<Check> {
  const [source, target] = await Promise.all([tokenizersOf(sourceLang), tokenizersOf(targetLang)])
  const tokenizers = { ...source, ...target }
  return createCheck(exampleGlossary(terms), {
    sourceLang,
    targetLang,
    tokenizers,
    rules: activateRules(rules, settings),
  })
}

/** What one rule finds in an example. */
export async function findingsOf(rule: Rule, example: RuleExample): Promise<readonly UnitFinding[]> {
  const check = await exampleCheck([rule], example, { [rule.name]: { ...example.options } })
  return check.conclude([check.collect(exampleBitext(example))])
}

/** What a finding marks: in its target, else in its source, else nothing. */
export function markedBy({ id, source, target }: UnitFinding, { units }: RuleExample): string {
  const [from, to] = units[Number(id)] ?? ['', '']
  if (target && target.end > target.start) return to.slice(target.start, target.end)
  return source ? from.slice(source.start, source.end) : ''
}
