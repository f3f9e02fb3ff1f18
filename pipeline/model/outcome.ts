import type { Span } from './text.ts'

/**
 * Input that cannot be read at all. The command line turns it into one line and exit status 2.
 * A fault inside a text that can be read is a {@link Finding} instead.
 */
export class InputError extends Error {
  readonly path: string
  /** 1-based; absent where the whole file is meant. */
  readonly line: number | undefined
  readonly reason: string

  constructor(path: string, line: number | undefined, reason: string) {
    super(line === undefined ? `${path}: ${reason}` : `${path}:${line}: ${reason}`)
    this.name = 'InputError'
    this.path = path
    this.line = line
    this.reason = reason
  }
}

export type Severity = 'error' | 'warning' | 'info'

/** Something that a person should look at, in a text or a glossary that could be read. */
export interface Finding {
  /** kebab-case, stable: `term-missing`. */
  readonly rule: string
  readonly severity: Severity
  /** One sentence: what is wrong, and what to do about it. */
  readonly message: string
  readonly path: string
  /** 1-based, in the file as it is on disk. */
  readonly line?: number
  /** Inside the segment's own text. */
  readonly span?: Span
}

export interface Outcome<T> {
  readonly value: T
  readonly findings: readonly Finding[]
}

/** Same input, same outcome; the input is never changed. */
export type Stage<In, Out> = (input: In) => Outcome<Out>
