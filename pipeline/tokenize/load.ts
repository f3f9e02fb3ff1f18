import type { Glossary } from '../model/glossary.ts'
import type { Lang } from '../model/lang.ts'
import type { Finding, Outcome } from '../model/outcome.ts'
import { loadDictionaries } from '../restore/dictionary/load.ts'
import { loadIpadicLexicon } from '../restore/load.ts'
import type { Meanings } from '../restore/meanings.ts'
import type { Name } from '../restore/names.ts'
import { storedReading } from '../restore/glossary-words.ts'
import { createRestore, type Restore } from '../restore/restore.ts'
import type { IpadicFiles } from '../text/ipadic-files.ts'
import { createRomanizedTokenizer } from './ja-latn.ts'
import type { Tokenizer } from './tokenizer.ts'
import type { Tokenizers } from './stage.ts'

/** What another thread has read already. */
export interface LoadedFiles {
  readonly ipadic?: IpadicFiles | undefined
}

/** What else than the glossary helps to restore romanised Japanese. */
export interface RestoreHelp extends LoadedFiles {
  readonly names?: readonly Name[]
  /** Path of a language model, in the place of the program's own. */
  readonly model?: string
  /** Without them, those that the user has installed. */
  readonly dictionaries?: readonly Meanings[]
}

/**
 * The tokenizers of the languages that are asked for, and no others: each loads a dictionary. The glossary's readings
 * serve romanised Japanese.
 */
export async function loadTokenizers(
  langs: Iterable<Lang>,
  glossary?: Glossary,
  help?: RestoreHelp,
): Promise<Outcome<Tokenizers>> {
  const findings: Finding[] = []
  const tokenizers: Partial<Record<Lang, Tokenizer>> = {}
  for (const lang of new Set(langs)) {
    const { value, findings: notices } = await load(lang, glossary, help)
    tokenizers[lang] = value
    findings.push(...notices)
  }
  return { value: tokenizers, findings }
}

async function load(
  lang: Lang,
  glossary: Glossary | undefined,
  help: RestoreHelp | undefined,
): Promise<Outcome<Tokenizer>> {
  switch (lang) {
    case 'en':
      return plain((await import('./en.ts')).createEnglishTokenizer())
    case 'ja':
      return plain((await import('./ja.ts')).createJapaneseTokenizer(help?.ipadic))
    case 'ja-Latn':
      return plain(createRomanizedTokenizer(await loadRestore(glossary, help)))
    case 'zh-Hans':
    case 'zh-Hant':
      return loadChinese()
    case 'ko':
      return plain(await (await import('./ko.ts')).createKoreanTokenizer())
  }
}

/** The analyser is loaded only for glossaries that leave readings to be derived, such as tables. */
export async function loadRestore(
  glossary?: Glossary,
  { names = [], model, ipadic, dictionaries = loadDictionaries() }: RestoreHelp = {},
): Promise<Restore> {
  const lexicon = loadIpadicLexicon(model)
  const help = { names, dictionaries }
  if (!glossary) return createRestore(lexicon, help)
  const lacksReading = [...glossary.designations.values()].some(
    d => d.lang === 'ja' && storedReading(d) === undefined,
  )
  if (!lacksReading) return createRestore(lexicon, { ...help, glossary })
  const { createJapaneseTokenizer } = await import('./ja.ts')
  return createRestore(lexicon, {
    ...help,
    glossary,
    readJapanese: createReadJapanese(createJapaneseTokenizer(ipadic)),
  })
}

/** The kana of a Japanese text by its tokens; undefined where one has no reading. */
export function createReadJapanese(japanese: Tokenizer): (text: string) => string | undefined {
  return text => {
    const readings = japanese(text).tokens.map(token => token.reading)
    return readings.every(reading => reading !== undefined) ? readings.join('') : undefined
  }
}

const plain = (value: Tokenizer): Outcome<Tokenizer> => ({ value, findings: [] })

/** nodejieba is compiled at installation; where it could not be, the other engine does the same and the user is told. */
async function loadChinese(): Promise<Outcome<Tokenizer>> {
  const { tokenizer, engine } = await (await import('./zh.ts')).createChineseTokenizer()
  if (engine === 'nodejieba') return plain(tokenizer)
  const message = `nodejieba is not installed, ${engine} takes its place; nothing needs to be done`
  return { value: tokenizer, findings: [{ rule: 'engine', severity: 'info', message, path: engine }] }
}
