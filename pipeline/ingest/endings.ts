/** The file endings that can be read, lower case, with their stop. */
export const INGEST_ENDINGS = ['.md', '.markdown', '.txt', '.html', '.htm', '.docx'] as const
export type IngestEnding = (typeof INGEST_ENDINGS)[number]
