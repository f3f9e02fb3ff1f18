import { InputError, type Finding, type Outcome } from '../model/outcome.ts'
import type { DocumentLang, Lang } from '../model/lang.ts'
import type { Block, Doc, Reference, Segment, Span } from '../model/text.ts'
import { splitSentences } from '../text/sentences.ts'
import { INGEST_ENDINGS, type IngestEnding } from './endings.ts'
import type { Draft, DraftBlock, DraftReference, SourceFile } from './draft.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'
import { parseReference } from './reference.ts'
import { titleLanguage } from './title-language.ts'
import { collapse, sourceOf, type Traced } from './traced.ts'

export interface IngestFile extends SourceFile {
  readonly lang: DocumentLang
}

type Importer = (file: SourceFile) => Draft

const IMPORTERS: Readonly<Record<IngestEnding, Importer>> = {
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.txt': readPlainText,
  '.html': readHtml,
  '.htm': readHtml,
  // `sourceText` has turned it into HTML.
  '.docx': readHtml,
}

/**
 * One language's version of a document: blocks, sentence-sized segments and numbered references.
 * `file.text` is what `sourceText` makes of the file; every `source` is a span in it.
 *
 * @throws InputError where no importer knows the file's ending.
 */
export function ingest(file: IngestFile): Outcome<Doc> {
  const { path, text, lang } = file
  const written = /\.[^./\\]*$/u.exec(path)?.[0].toLowerCase()
  const ending = INGEST_ENDINGS.find(one => one === written)
  if (!ending)
    throw new InputError(
      path,
      undefined,
      `not one of ${INGEST_ENDINGS.join(' ')}: convert it or leave it out`,
    )
  const draft = IMPORTERS[ending](file)
  const body = bodyOf(draft.blocks, lang)
  const references = draft.references.map(reference => referenceOf(reference, file))
  const doc: Doc = {
    id: file.id,
    lang,
    path,
    title: draft.title ?? file.id,
    ...(draft.date && { date: draft.date }),
    ...body,
    references: references.map(one => one.value),
  }
  const findings = [...draft.findings, ...references.flatMap(one => one.findings)]
  const isEmpty = body.segments.length === 0 && references.length === 0
  return { value: doc, findings: isEmpty ? [...findings, empty(path, text)] : findings }
}

const empty = (path: string, text: string): Finding => ({
  rule: 'empty-document',
  severity: 'warning',
  message: `${text.trim() === '' ? 'The file is empty' : 'The file has markup but no text'}: write the document or remove the file.`,
  path,
})

/** These are one segment each; the rest is cut into sentences. */
const WHOLE: ReadonlySet<DraftBlock['kind']> = new Set(['title', 'heading', 'date', 'code'])

function bodyOf(
  drafts: readonly DraftBlock[],
  lang: DocumentLang,
): { blocks: readonly Block[]; segments: readonly Segment[] } {
  const blocks: Block[] = []
  const segments: Segment[] = []
  for (const { kind, depth, text } of drafts) {
    const plain = kind === 'code' ? text : collapse(text, lang)
    const spans = WHOLE.has(kind) ? [{ start: 0, end: plain.text.length }] : splitSentences(plain.text, lang)
    const filled = spans.filter(({ start, end }) => plain.text.slice(start, end).trim() !== '')
    if (filled.length === 0) continue
    for (const span of filled) segments.push(segmentOf(`${segments.length + 1}`, lang, plain, span))
    blocks.push({ kind, depth, length: filled.length })
  }
  return { blocks, segments }
}

const segmentOf = (id: string, lang: Lang, traced: Traced, span: Span): Segment => ({
  id,
  lang,
  text: traced.text.slice(span.start, span.end),
  source: sourceOf(traced, span),
})

function referenceOf({ number, text }: DraftReference, file: IngestFile): Outcome<Reference> {
  const plain = collapse(text, file.lang)
  const { publisher, title, translation, isParsed, ...parts } = parseReference(plain.text, number, file.lang)
  const lang = titleLanguage(plain.text.slice(title.start, title.end), file.lang, translation !== undefined)
  const value: Reference = {
    ...parts,
    ...(publisher !== '' && { publisher: publisherOf(publisher, `r${number}.publisher`, plain, file.lang) }),
    title: segmentOf(`r${number}.title`, lang, plain, title),
    ...(translation && { translation: segmentOf(`r${number}.translation`, file.lang, plain, translation) }),
    text: plain.text,
    source: sourceOf(plain, { start: 0, end: plain.text.length }),
  }
  return { value, findings: isParsed ? [] : [unparsed(number, value, file)] }
}

/** A publisher may be put together from what stands around the title; only where it is not has it a place of its own. */
function publisherOf(text: string, id: string, whole: Traced, lang: Lang): Segment {
  const start = whole.text.indexOf(text)
  const span = start < 0 ? { start: 0, end: whole.text.length } : { start, end: start + text.length }
  return { id, lang, text, source: sourceOf(whole, span) }
}

const unparsed = (number: number, { source }: Reference, { path, text }: IngestFile): Finding => ({
  rule: 'reference-unparsed',
  severity: 'info',
  message: `Reference ${number} shows no title in quotation marks and no date: it is kept as it is.`,
  path,
  line: text.slice(0, source.start).split('\n').length,
})
