import { z } from 'zod'
import { DOCUMENT_LANGS } from '../model/lang.ts'
import type { Rule, RuleExample } from './rule.ts'

/** A rule's page in Markdown, from nothing but the rule: what it finds, its options, right and wrong. */
export function explainRule(rule: Rule): string {
  const wrong = rule.examples.filter(({ found }) => found.length > 0)
  const right = rule.examples.filter(({ found }) => found.length === 0)
  return [
    `# ${rule.name}`,
    rule.description,
    `Severity: ${rule.severity}, unless the settings say otherwise.${rule.onRequest ? ' Runs only where the settings name it.' : ''}`,
    '## Options',
    optionsTable(rule),
    '## Wrong',
    ...wrong.map(example),
    '## Right',
    ...right.map(example),
  ].join('\n\n').concat('\n') // prettier-ignore
}

interface OptionSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly description?: string
}

function optionsTable({ options }: Rule): string {
  const { properties = {} } = z.toJSONSchema(options, { io: 'input' }) as {
    readonly properties?: Readonly<Record<string, OptionSchema>>
  }
  const rows = Object.entries(properties).map(([name, schema]) => {
    const { type, enum: values, default: usual, description = '' } = schema
    const kind = values ? values.map(value => JSON.stringify(value)).join(' or ') : (type ?? '')
    return `| ${name} | ${kind} | ${usual === undefined ? '' : code(JSON.stringify(usual))} | ${description} |`
  })
  if (rows.length === 0) return 'None.'
  return ['| option | form | usually | meaning |', '|---|---|---|---|', ...rows].join('\n')
}

function example({ sourceLang, targetLang, units, found, terms = [], options, note }: RuleExample): string {
  return [
    ...units.flatMap(([source, target]) => [
      `- ${sourceLang}: ${code(source)}`,
      `  ${targetLang}: ${target === '' ? 'nothing' : code(target)}`,
    ]),
    ...terms.map(term => `  glossary: ${termLine(term)}`),
    ...(options ? [`  options: ${code(JSON.stringify(options))}`] : []),
    ...(found.some(mark => mark !== '') ? [`  reported: ${found.map(code).join(', ')}`] : []),
    ...(note === undefined ? [] : [`  ${note}`]),
  ].join('\\\n') // prettier-ignore
}

const termLine = (term: NonNullable<RuleExample['terms']>[number]): string =>
  DOCUMENT_LANGS.flatMap(lang => term[lang]?.map(readable) ?? []).join(', ')

const readable = (term: string): string =>
  term.startsWith('!') ? `${code(term.slice(1))} (forbidden)` : term.startsWith('~') ? `${code(term.slice(1))} (deprecated)` : code(term) // prettier-ignore

/** As code, also with back-quotes inside. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}
