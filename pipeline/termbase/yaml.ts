import type { Concept, ConceptId, Designation, DesignationId, Domain } from '../model/glossary.ts'
import { DOCUMENT_LANGS } from '../model/lang.ts'
import { filledIn } from './exchange/as-concept.ts'
import { said } from './exchange/concept.ts'
import { glossaryFile, type FileConcept, type FileDesignation, type GlossaryFile } from './schema.ts'
import { wrongForm } from './wrong-form.ts'
import { readYaml, type YamlPath } from './yaml-text.ts'

/** What one file of a glossary holds. */
export interface GlossaryPart {
  readonly domain: Domain
  readonly concepts: readonly Concept[]
}

/**
 * The concepts of a YAML file, with their lines.
 * @throws InputError at the first line that is not YAML or not of the glossary's form
 */
export function readYamlGlossary(text: string, path: string): GlossaryPart {
  const yaml = readYaml(text, path)
  const parsed = glossaryFile.safeParse(yaml.value)
  if (!parsed.success) throw wrongForm(parsed.error, yaml, path)
  return {
    domain: { id: parsed.data.domain, label: said(parsed.data.label ?? {}) },
    concepts: parsed.data.concepts.map((concept, i) =>
      readConcept(concept, parsed.data, path, at => yaml.lineOf(['concepts', i, ...at])),
    ),
  }
}

function readConcept(
  concept: FileConcept,
  { domain }: GlossaryFile,
  path: string,
  lineOf: (at: YamlPath) => number,
): Concept {
  const { id, definition, note, source } = concept
  return {
    id: id as ConceptId,
    domain,
    ...said({ definition, note, source }),
    designations: DOCUMENT_LANGS.flatMap(lang =>
      (concept[lang] ?? []).map((entry, n) =>
        designationOf(entry, { concept: id as ConceptId, lang, n, line: lineOf([lang, n]) }),
      ),
    ),
    path,
    line: lineOf([]),
  }
}

const designationOf = (
  entry: string | FileDesignation,
  { concept, lang, n, line }: Pick<Designation, 'concept' | 'lang' | 'line'> & { readonly n: number },
): Designation => ({
  id: `${concept}/${lang}/${n}` as DesignationId,
  concept,
  lang,
  ...filledIn(typeof entry === 'string' ? { text: entry } : { text: entry.text, ...said(entry) }, n),
  line,
})
