import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The SARIF types that npm carries are generated from the schema of the standard; this is the way back. */
const TYPES = join(dirname(createRequire(import.meta.url).resolve('@types/sarif/package.json')), 'index.d.ts')

const INTERFACE = /^export interface (\w+) \{\n([\s\S]*?)^\}/gmu
const NAMESPACE = /^export namespace (\w+) \{\n([\s\S]*?)^\}/gmu
const FIELD = /^\s+(\$?\w+)(\??): ([^;]+);/gmu
const ENUM = /^\s*type (\w+) =\s*([^;]+);/gmu

type Schema = Readonly<Record<string, unknown>>

/** JSON Schema (draft 7) of a SARIF 2.1.0 log: fields, which of them must be there, their types and enumerations. */
export function sarifSchema(): Schema {
  const types = readFileSync(TYPES, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/\n?/gu, '')
  const definitions: Record<string, Schema> = {}
  for (const [, name = '', body = ''] of types.matchAll(NAMESPACE))
    for (const [, type = '', values = ''] of body.matchAll(ENUM))
      definitions[`${name}.${type}`] = { enum: Array.from(values.matchAll(/"([^"]*)"/gu), match => match[1]) }
  for (const [, name = '', body = ''] of types.matchAll(INTERFACE)) definitions[name] = objectOf(body)
  // Of its fields only `tags` is fixed.
  definitions['PropertyBag'] = { type: 'object', properties: { tags: listOf({ type: 'string' }) } }
  return { $ref: '#/definitions/Log', definitions }
}

function objectOf(body: string): Schema {
  const properties: Record<string, Schema> = {}
  const required: string[] = []
  for (const [, name = '', optional, type = ''] of body.matchAll(FIELD)) {
    properties[name] = typeOf(type.replace(/ \| undefined$/u, ''))
    if (optional === '') required.push(name)
  }
  return { type: 'object', properties, required, additionalProperties: false }
}

function typeOf(type: string): Schema {
  if (type.endsWith('[]')) return listOf(typeOf(type.slice(0, -2)))
  const record = /^\{ \[key: string\]: (.+) \}$/u.exec(type)
  if (record?.[1]) return { type: 'object', additionalProperties: typeOf(record[1]) }
  if (['string', 'boolean'].includes(type)) return { type }
  // The schema has no field with a fraction but `rank`, which is not written here.
  if (type === 'number') return { type: 'integer' }
  return { $ref: `#/definitions/${type}` }
}

const listOf = (items: Schema): Schema => ({ type: 'array', items })
