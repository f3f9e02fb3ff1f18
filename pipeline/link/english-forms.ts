import type { Designation } from '../model/glossary.ts'
import { IRREGULAR_PLURALS, IRREGULAR_VERBS } from '../text/english-irregular.ts'

/** What the tail of a compound begins with when its head stands before it: an adjective after French, or a preposition. */
const TAIL =
  /^(.+?)([\s-](?:of|for|in|to|on|with|against|at|by|from|without|under|between|among|de|d[’']\w+|martial|general|elect|designate|plenipotentiary|extraordinary|emeritus|verbale)\b.*)$/u

/** Nouns whose verb is written alike and means the same act: a cyber attack, to attack. */
const ACTIONS: ReadonlySet<string> = new Set(
  `abuse arrest assault attack ban blackmail blockade boycott breach bribe cyberattack download embargo exploit export hack hijack
  import leak patch raid sabotage sanction smuggle spam spoof trade transfer upload veto wiretap`.split(
    /\s+/u,
  ),
)

/** Plurals and singulars, or the forms of a verb. */
export function inflections(text: string, { pos, type }: Designation): readonly string[] {
  if (pos === 'verb') return verbForms(text)
  if (pos === 'adjective' || pos === 'adverb') return []
  if (type === 'name' && /\s/u.test(text)) return []
  const isName = type === 'name' || pos === 'proper-noun'
  return [
    `${text}(s)`,
    ...plurals(text),
    ...(isName ? [] : singulars(text)),
    ...(ACTIONS.has(/[\p{L}]*$/u.exec(text)?.[0] ?? '') ? actions(text) : []),
  ]
}

/** The head takes the plural: memoranda of understanding, courts martial. */
function plurals(text: string): readonly string[] {
  const [, head = text, rest = ''] = TAIL.exec(text) ?? []
  const heads = pluralForms(head)
  const forms = heads.map(form => form + rest)
  // notes verbales
  if (/^\s\p{L}+e$/u.test(rest)) forms.push(...heads.map(form => `${form + rest}s`))
  // attorney generals, standards of conducts: wrong but written.
  return rest === '' ? forms : [...forms, ...pluralForms(text)]
}

/** A compound whose entry stands in the plural: Resource Quotas, add-ons. Single words are too often no plurals: news, arms. */
function singulars(text: string): readonly string[] {
  if (!/[\s-]\p{L}*[^\P{L}\p{Lu}sui]s$/u.test(text) || text.endsWith('ics')) return []
  return [text.replace(/ies$/u, 'y').replace(/(?<=x|z|ch|sh|ss)es$|(?<!s)s$/u, '')]
}

function pluralForms(text: string): readonly string[] {
  const [, before = '', last = text] = /^(.*?[\s-])?(\S+)$/u.exec(text) ?? []
  const irregular = IRREGULAR_PLURALS.get(last.toLowerCase()) ?? []
  return [regularPlural(last), ...irregular].map(form => before + form)
}

function regularPlural(word: string): string {
  if (/[^aeiou]y$/iu.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/iu.test(word)) return `${word}es`
  return `${word}s`
}

/** The first word is the verb: break into, seize control. */
function verbForms(text: string): readonly string[] {
  const [, verb = text, rest = ''] = /^(\S+)(\s.*)?$/u.exec(text) ?? []
  return conjugated(verb).map(form => form + rest)
}

/** The last word is: cyber-attacked. */
function actions(text: string): readonly string[] {
  const [, before = '', verb = text] = /^(.*[\s-])?(\S+)$/u.exec(text) ?? []
  return conjugated(verb).map(form => before + form)
}

function conjugated(verb: string): readonly string[] {
  const irregular = IRREGULAR_FORMS.get(verb.toLowerCase()) ?? []
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb.replace(/(?<=[^aeiou])y$/u, 'i')
  // Which final consonants are doubled depends on the stress: both are looked for.
  const doubled = /[^aeiou][aeiou][bdfgklmnprtvz]$/u.test(verb) ? verb + verb.slice(-1) : undefined
  return [
    regularPlural(verb),
    `${stem}ed`,
    `${verb.replace(/(?<!e)e$/u, '')}ing`,
    ...(doubled === undefined ? [] : [`${doubled}ed`, `${doubled}ing`]),
    ...irregular,
  ]
}

const IRREGULAR_FORMS: ReadonlyMap<string, readonly string[]> = formsByBase()

function formsByBase(): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, string[]>()
  for (const [form, base] of IRREGULAR_VERBS) {
    const forms = bases.get(base)
    if (forms) forms.push(form)
    else bases.set(base, [form])
  }
  return bases
}
