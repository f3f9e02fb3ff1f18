import type { z } from 'zod'
import { InputError } from '../model/outcome.ts'
import type { YamlText } from './yaml-text.ts'

type Issue = z.core.$ZodIssue

/** What a person should do about the first fault in the form of a file, and its line. */
export function wrongForm(
  error: z.ZodError,
  yaml: Pick<YamlText, 'lineOf' | 'lineOfKey' | 'value'>,
  path: string,
): InputError {
  const issue = deepest(error.issues[0])
  if (!issue) return new InputError(path, 1, 'not of the expected form')
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return new InputError(
      path,
      yaml.lineOfKey(issue.path, key),
      `unknown field "${key}"${inside(issue.path)}`,
    )
  }
  const field = fieldOf(issue.path)
  return new InputError(
    path,
    yaml.lineOf(issue.path),
    field === '' ? reasonOf(issue, yaml) : `${field}: ${reasonOf(issue, yaml)}`,
  )
}

const fieldOf = (path: readonly PropertyKey[]): string => path.findLast(key => typeof key === 'string') ?? ''

const inside = (path: readonly PropertyKey[]): string => {
  const field = fieldOf(path)
  return field === '' ? '' : ` in ${field}`
}

/** A union's own message says only that nothing fits; that of the branch which comes furthest says what is wrong. */
function deepest(issue: Issue | undefined): Issue | undefined {
  const inner = issue?.code === 'invalid_union' ? issue.errors.at(-1)?.[0] : undefined
  if (!issue || !inner) return issue
  const below = deepest(inner)
  return below && { ...below, path: [...issue.path, ...below.path] }
}

function reasonOf(issue: Issue, { value }: Pick<YamlText, 'value'>): string {
  const given = valueAt(value, issue.path)
  switch (issue.code) {
    case 'invalid_type':
      if (issue.path.length === 0 && (given === undefined || given === null)) return 'the file is empty'
      if (given === undefined) return 'is missing'
      if (given === null) return 'is empty: give a value or remove the line'
      if (isBareScalar(given) && /string|object/u.test(issue.expected))
        return `put ${String(given)} in quotes, it is a text`
      return `must be ${KINDS[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `${JSON.stringify(given) ?? 'nothing'} is none of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return 'must not be empty'
    default:
      return issue.message
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a mapping, or a plain text where that is allowed',
}

const isBareScalar = (value: unknown): value is number | boolean =>
  typeof value === 'number' || typeof value === 'boolean'

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )
}
