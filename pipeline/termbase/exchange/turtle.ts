import { DataFactory, Parser, Writer, type Literal, type NamedNode, type Quad, type Term } from 'n3'
import { InputError } from '../../model/outcome.ts'

export type { Quad, Term }

export const literal = (value: string, language?: string): Literal => DataFactory.literal(value, language)
export const namedNode = (value: string): NamedNode => DataFactory.namedNode(value)
export const quad = (subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal): Quad =>
  DataFactory.quad(subject, predicate, object)

/** W3C, RDF 1.1 Turtle, 2014. @throws InputError where it is none */
export function readTurtle(text: string, path: string): readonly Quad[] {
  try {
    return new Parser({ baseIRI: 'urn:taiyaku:base' }).parse(text)
  } catch (error) {
    const { message, context } = error as Error & { context?: { line?: number } }
    throw new InputError(path, context?.line, `no Turtle: ${message.replace(/ on line \d+\.?$/u, '')}`)
  }
}

export function turtle(quads: readonly Quad[], prefixes: Readonly<Record<string, string>>): Promise<string> {
  const writer = new Writer({ prefixes })
  writer.addQuads([...quads])
  return new Promise((done, fail) =>
    writer.end((error: Error | null, text: string) => (error ? fail(error) : done(text))),
  )
}
