import type { Concept, ConceptId, Designation, DesignationId, Domain } from '../model/glossary.ts'
import { DOCUMENT_LANGS, type DocumentLang } from '../model/lang.ts'
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
    domain: { id: parsed.data.domain, label: defined(parsed.data.label ?? {}) },
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
    ...defined({ definition, note, source }),
    designations: DOCUMENT_LANGS.flatMap(lang =>
      (concept[lang] ?? []).map((entry, n) =>
        readDesignation(
          typeof entry === 'string' ? { text: entry } : entry,
          { concept: id as ConceptId, lang, n },
          lineOf([lang, n]),
        ),
      ),
    ),
    path,
    line: lineOf([]),
  }
}

/** A designation with what is left out filled in: the first is preferred, a full form, a noun. */
export function readDesignation(
  entry: FileDesignation,
  { concept, lang, n }: { concept: ConceptId; lang: DocumentLang; n: number },
  line: number,
): Designation {
  const { text, status, type = 'full', pos, variants = [], ...rest } = entry
  return {
    id: `${concept}/${lang}/${n}` as DesignationId,
    concept,
    lang,
    text,
    status: status ?? (n === 0 ? 'preferred' : 'admitted'),
    type,
    pos: pos ?? (type === 'name' ? 'proper-noun' : 'noun'),
    ...defined(rest),
    variants,
    line,
  }
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Without the fields that are undefined, as `exactOptionalPropertyTypes` wants it. */
const defined = <T extends object>(fields: T): Partial<Defined<T>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Defined<T>>
