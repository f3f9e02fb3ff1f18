/** A glossary file's contents, decoded. */
export interface GlossaryText {
  readonly path: string
  readonly text: string
}

/** The file beside a project's glossary files that is none itself. */
export const REJECTED_FILE = 'rejected.yaml'

/** The file name endings that can be read. */
export const GLOSSARY_ENDINGS: readonly string[] = ['.yaml', '.yml', '.csv', '.tsv']

/** Those of other programs' glossaries that name their own languages, of which one may stand in place of a folder. */
export const FOREIGN_ENDINGS: readonly string[] = ['.tbx', '.utx', '.xlsx', '.tmx', '.ttl', '.xlf', '.xliff']

/** The files that are changed; others are read, and left as they are. */
export const isYaml = (path: string): boolean => /\.ya?ml$/iu.test(path)
