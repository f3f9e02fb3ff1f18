import { glossaryJsonSchema } from '../termbase/schema.ts'

/** The contents of `glossary/schema.json`. */
export const schemaText = (): string => `${JSON.stringify(glossaryJsonSchema(), undefined, 2)}\n`
