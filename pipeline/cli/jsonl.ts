import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { InputError } from '../model/outcome.ts'
import { inputLines } from './input-lines.ts'

/** What a message calls standard input. */
const STDIN = '<stdin>'

/**
 * A Unix filter: one JSON object a line in, one out, in the same order, as soon as each is ready.
 * @throws InputError with the line's number where it is not JSON or not of the form, or `transform` refuses it
 */
export async function filterJsonLines<In>(
  input: Readable,
  output: Writable,
  form: z.ZodType<In>,
  transform: (row: In) => unknown,
): Promise<void> {
  let number = 0
  for await (const read of inputLines(input)) {
    number++
    const answer = await refuseWith(number, async () => {
      const line = read()
      return line.trim() === '' ? undefined : JSON.stringify(await transform(parseRow(line, form)))
    })
    if (answer !== undefined && !output.write(`${answer}\n`)) await once(output, 'drain')
  }
}

function parseRow<In>(line: string, form: z.ZodType<In>): In {
  const parsed = form.safeParse(parseJson(line))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new RangeError(issue ? fault(issue) : 'not of the form')
}

function fault(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.')
  if (field === '') return 'not a JSON object: expected one such as {"id":1,"text":"…"}'
  if (issue.code === 'invalid_value')
    return `"${field}" must be one of ${issue.values.map(String).join(', ')}`
  const kind = issue.code === 'invalid_type' ? issue.expected : 'string or number'
  return `field "${field}" is missing or not a ${kind}`
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new RangeError('not JSON: expected one object a line, such as {"id":1,"text":"…"}')
  }
}

async function refuseWith<Answer>(line: number, run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(STDIN, line, error.message)
    throw error
  }
}

/** Ids are given back as they came. */
export const rowId = z.union([z.string(), z.number()])
