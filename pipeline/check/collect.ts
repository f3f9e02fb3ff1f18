import { createCheck, type Check, type Collected } from './check.ts'
import { ruleNamed } from './rules/index.ts'
import type { MatcherStore } from '../link/matcher.ts'
import type { Bitext } from '../model/bitext.ts'
import type { UnitFinding } from '../model/check.ts'
import type { Glossary } from '../model/glossary.ts'
import type { Lang } from '../model/lang.ts'
import type { Severity } from '../model/outcome.ts'
import { loadTokenizers, type LoadedFiles } from '../tokenize/load.ts'
import type { Tokenizers } from '../tokenize/stage.ts'

/** A rule by its name, since functions cannot be sent to a thread. */
export interface RuleChoice {
  readonly name: string
  readonly severity: Severity
  readonly options: unknown
}

/** Some units of a bitext, and the rules to apply. Plain data. */
export interface CollectTask {
  readonly bitext: Bitext
  readonly choices: readonly RuleChoice[]
}

type Languages = Pick<Bitext, 'sourceLang' | 'targetLang'>

export interface Collector {
  readonly collect: (task: CollectTask) => Promise<Collected>
  readonly conclude: (
    languages: Languages,
    choices: readonly RuleChoice[],
    parts: readonly Collected[],
  ) => readonly UnitFinding[]
}

/** Thrown where a rule asks for tokens of a language whose dictionary is not loaded yet. */
class DictionaryWanted extends Error {
  readonly lang: Lang
  constructor(lang: Lang) {
    super(`no dictionary of ${lang} is loaded yet`)
    this.lang = lang
  }
}

interface Dictionaries {
  readonly loaded: Partial<Record<Lang, Tokenizers[Lang]>>
  /** Of tasks that run at the same time, one loads for all. */
  readonly loading: Map<Lang, Promise<void>>
}

/** Those that some run has loaded: an editor checks a file each time that it is saved. */
const DICTIONARIES = new WeakMap<Glossary, Dictionaries>()

function dictionariesOf(glossary: Glossary): Dictionaries {
  const known = DICTIONARIES.get(glossary)
  if (known) return known
  const none: Dictionaries = { loaded: {}, loading: new Map() }
  DICTIONARIES.set(glossary, none)
  return none
}

/** What spares a collector work. */
export interface CollectorHelp {
  readonly matchers?: MatcherStore | undefined
  readonly files?: LoadedFiles | undefined
}

/**
 * What a thread does. Rules are compiled once for each pair of languages and settings; a dictionary is loaded when a rule
 * first asks for tokens, and the units are then looked at once more: most runs with a small glossary need none.
 */
export function createCollector(glossary: Glossary, { matchers, files }: CollectorHelp = {}): Collector {
  const { loaded, loading } = dictionariesOf(glossary)
  const load = async (lang: Lang): Promise<void> => {
    const { value } = await loadTokenizers([lang], glossary, files)
    loaded[lang] = value[lang]
  }
  const loadOnce = (lang: Lang): Promise<void> => {
    const pending = loading.get(lang) ?? load(lang)
    loading.set(lang, pending)
    return pending
  }
  const checks = new Map<string, Check>()
  const tokenizer =
    (lang: Lang): NonNullable<Tokenizers[Lang]> =>
    (...args) => {
      const tokenize = loaded[lang]
      if (!tokenize) throw new DictionaryWanted(lang)
      return tokenize(...args)
    }
  const checkOf = ({ sourceLang, targetLang }: Languages, choices: readonly RuleChoice[]): Check => {
    const key = JSON.stringify([sourceLang, targetLang, choices])
    const known = checks.get(key)
    if (known) return known
    const tokenizers = { [sourceLang]: tokenizer(sourceLang), [targetLang]: tokenizer(targetLang) }
    const rules = choices.map(({ name, ...choice }) => {
      const rule = ruleNamed(name)
      if (!rule) throw new RangeError(`no rule ${name}`)
      return { rule, ...choice }
    })
    const check = createCheck(glossary, { sourceLang, targetLang, rules, tokenizers, matchers })
    checks.set(key, check)
    return check
  }
  const collect = async (task: CollectTask): Promise<Collected> => {
    try {
      return checkOf(task.bitext, task.choices).collect(task.bitext)
    } catch (error) {
      if (!(error instanceof DictionaryWanted)) throw error
      await loadOnce(error.lang)
      return collect(task)
    }
  }
  return {
    collect,
    conclude: (languages, choices, parts) => checkOf(languages, choices).conclude(parts),
  }
}
