import { normalize, sep } from 'node:path'
import { z } from 'zod'
import { FORMATS, PAPERS } from '../emit/emitter.ts'
import { DOCUMENT_LANGS } from '../model/lang.ts'
import { InputError } from '../model/outcome.ts'
import { wrongForm } from '../termbase/wrong-form.ts'
import { readYaml } from '../termbase/yaml-text.ts'
import { DEFAULTS, type Settings } from './settings.ts'

const ABSOLUTE = /^(?:[/\\~]|[a-z]:)/iu
const UPWARDS = /(?:^|[/\\])\.\.(?:[/\\]|$)/u

const inside = (kind: 'file' | 'folder'): z.ZodOptional<z.ZodString> =>
  z
    .string()
    .min(1)
    .refine(
      path => !ABSOLUTE.test(path) && !UPWARDS.test(path),
      `must be a ${kind} inside the project folder`,
    )
    .refine(path => !/\p{Cc}/u.test(path), 'must not hold control characters')
    .optional()
const folder = inside('folder')
const distinct = (list: readonly unknown[]): boolean => new Set(list).size === list.length

const settings = z.strictObject({
  languages: z.array(z.enum(DOCUMENT_LANGS)).min(1).refine(distinct, 'names a language twice').optional(),
  labels: z.enum(DOCUMENT_LANGS).optional(),
  formats: z.array(z.enum(FORMATS)).min(1).refine(distinct, 'names a format twice').optional(),
  paper: z.array(z.enum(PAPERS)).min(1).refine(distinct, 'names a paper twice').optional(),
  corpus: folder,
  glossary: folder,
  output: folder,
  names: inside('file'),
  model: inside('file'),
  /** Read by {@link readCheckSettings}, with the rules at hand. */
  check: z.unknown().optional(),
})

/** @throws InputError with the line of the first setting that is wrong */
export function parseSettings(text: string, path: string): Settings {
  const yaml = readYaml(text, path)
  const parsed = settings.safeParse(yaml.value ?? {})
  if (!parsed.success) throw wrongForm(parsed.error, yaml, path)
  const { check: _, ...own } = parsed.data
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  const all: Settings = { ...DEFAULTS, ...given }
  const inTheWay = (['corpus', 'glossary'] as const).find(name => overlap(all.output, all[name]))
  if (inTheWay)
    throw new InputError(
      path,
      yaml.lineOf([given['output'] === undefined ? inTheWay : 'output']),
      `output: must lie apart from the ${inTheWay} folder, so that no sheet is taken for a source`,
    )
  return all
}

/** Whether one folder is the other, or lies in it. */
function overlap(a: string, b: string): boolean {
  const [first, second] = [a, b].map(path => {
    const plain = normalize(`${path}/`)
    return plain === `.${sep}` ? '' : plain
  }) as [string, string]
  return first.startsWith(second) || second.startsWith(first)
}
