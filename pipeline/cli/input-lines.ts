import type { Readable } from 'node:stream'

const LINE_FEED = 0x0a

/**
 * The lines of a stream of UTF-8 bytes, each as soon as it is complete, without their ends. Unlike `readline`, only
 * line feeds end a line: JSON texts may hold U+2028, and a lone carriage return is white space to JSON.
 * @throws RangeError, in the stead of a line, where it is not UTF-8
 */
export async function* inputLines(input: Readable): AsyncGenerator<() => string> {
  let parts: Buffer[] = []
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      yield decoded([...parts, rest.subarray(0, end)])
      parts = []
      rest = rest.subarray(end + 1)
    }
    if (rest.length > 0) parts.push(rest)
  }
  if (parts.length > 0) yield decoded(parts)
}

/** Decoding is left to the caller, who knows the line's number. */
const decoded = (parts: readonly Buffer[]) => (): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      parts.length === 1 ? parts[0] : Buffer.concat(parts),
    )
  } catch {
    throw new RangeError('not valid UTF-8: convert the input to UTF-8')
  }
}
