import { styleText } from 'node:util'
import { createLookup, type Found, type Lookup, type LookupOptions } from '../lookup/lookup.ts'
import { readingOf } from '../lookup/readings.ts'
import type { Glossary } from '../model/glossary.ts'
import { InputError } from '../model/outcome.ts'
import type { LoadedGlossary } from './glossary-cache.ts'
import { inputLines } from './input-lines.ts'
import { entryLines, replacementOf, type Paint } from './lookup-table.ts'
import { oneLine } from '../text/one-line.ts'

export interface LookupRequest extends LookupOptions {
  /** Undefined where standard input has a query a line. */
  readonly query: string | undefined
  readonly json: boolean
}

/** Columns of what is no terminal and does not say. */
const USUAL_WIDTH = 80

/** Prints what each query finds. @returns whether all found something */
export async function lookup(
  request: LookupRequest,
  { value: glossary, matchers }: LoadedGlossary,
): Promise<boolean> {
  const engine = createLookup(glossary, matchers)
  const isPiped = request.query === undefined
  let isAllFound = true
  let asked = 0
  for await (const query of isPiped ? pipedQueries() : [request.query]) {
    const found = engine.find(query, request)
    if (found.length === 0) process.stderr.write(nothingFound(query, engine, request))
    else if (request.json)
      process.stdout.write(found.map(one => `${JSON.stringify(row(query, one))}\n`).join(''))
    else
      process.stdout.write(
        table(found, glossary, { heading: isPiped ? query : undefined, isFirst: asked === 0 }),
      )
    isAllFound &&= found.length > 0
    asked++
  }
  if (asked === 0) throw new InputError(STDIN, undefined, 'no query: expected one a line')
  return isAllFound
}

const STDIN = '<stdin>'

/** Empty lines are passed over. @throws InputError where a line is not UTF-8 */
async function* pipedQueries(): AsyncGenerator<string> {
  let number = 0
  for await (const read of inputLines(process.stdin)) {
    number++
    try {
      const query = read().trim()
      if (query !== '') yield query
    } catch (error) {
      if (error instanceof RangeError) throw new InputError(STDIN, number, error.message)
      throw error
    }
  }
}

function nothingFound(query: string, { nearest }: Lookup, options: LookupOptions): string {
  const names = nearest(query, options)
  const hint = names.length === 0 ? '' : `; did you mean ${names.join(', ')}?`
  return `taiyaku: nothing found for "${oneLine(query)}"${oneLine(hint)}\n`
}

interface Place {
  /** Stands above the entries of one of several queries. */
  readonly heading: string | undefined
  readonly isFirst: boolean
}

function table(found: readonly Found[], glossary: Glossary, { heading, isFirst }: Place): string {
  const { stdout: stream } = process
  const paint: Paint = (style, text) => styleText(style, text, { stream })
  const width = stream.columns ?? (Number(process.env['COLUMNS']) || USUAL_WIDTH)
  const entries = found.map(one => entryLines(one, glossary, width, paint).join('\n'))
  const head = heading === undefined ? '' : `${paint('underline', oneLine(heading))}\n`
  return `${isFirst ? '' : '\n'}${head}${entries.join('\n\n')}\n`
}

/** The fields that `--help` promises. */
function row(query: string, { concept, designation, rank, form, name, edits }: Found): unknown {
  const { id, domain, definition, note, source } = concept
  return {
    query,
    concept: id,
    domain,
    match: rank,
    matched: { lang: designation.lang, text: designation.text, name, form, edits },
    definition,
    note,
    source,
    designations: concept.designations.map(own => ({
      lang: own.lang,
      text: own.text,
      status: own.status,
      type: own.type,
      region: own.region,
      ...readingOf(own),
      use: replacementOf(concept, own)?.text,
    })),
  }
}
