import { activateRules } from '../check/activate.ts'
import { createCheck } from '../check/check.ts'
import { RULES } from '../check/rules/index.ts'
import type { Bitext, Side } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'
import { loadTokenizers } from '../tokenize/load.ts'
import { readText, shownPath } from './files.ts'
import type { LoadedGlossary } from './glossary-cache.ts'

export interface CheckRequest {
  readonly sourceLang: DocumentLang
  readonly targetLang: DocumentLang
  readonly paths: readonly string[]
}

/** Prints a JSON object a finding. @returns whether there are any */
export async function check(
  { sourceLang, targetLang, paths }: CheckRequest,
  { value: glossary, matchers }: LoadedGlossary,
): Promise<boolean> {
  const { value: tokenizers } = await loadTokenizers([sourceLang, targetLang], glossary)
  const rules = activateRules(RULES)
  const { collect, conclude } = createCheck(glossary, { sourceLang, targetLang, tokenizers, rules, matchers })
  const findings = conclude(paths.map(path => collect(readTable(path, sourceLang, targetLang))))
  for (const finding of findings) process.stdout.write(`${JSON.stringify(finding)}\n`)
  return findings.length > 0
}

/** A table with the header `id`, `source`, `target`, until the readers of bitexts are there. */
function readTable(path: string, sourceLang: DocumentLang, targetLang: DocumentLang): Bitext {
  const lines = readText(path).split(/\r?\n/u)
  if (lines[0] !== 'id\tsource\ttarget')
    throw new InputError(shownPath(path), 1, 'expected the header id, source, target, parted by tabs')
  const side = (lang: DocumentLang, id: string, text: string): Side => {
    return { id, lang, text, path: shownPath(path), source: { start: 0, end: 0 }, codes: [] }
  }
  const units = lines.slice(1).flatMap(line => {
    const [id, source = '', target = ''] = line.split('\t')
    if (!id) return []
    const sides = {
      source: side(sourceLang, `${id}.source`, source),
      target: side(targetLang, `${id}.target`, target),
    }
    return [{ id, ...sides, state: 'translated' as const }]
  })
  return { path: shownPath(path), sourceLang, targetLang, units }
}
