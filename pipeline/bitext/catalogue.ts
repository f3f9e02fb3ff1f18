import type { Bitext, TranslationUnit } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError, type Finding, type Outcome } from '../model/outcome.ts'
import { readJson } from '../text/json.ts'
import { createLines } from '../text/lines.ts'
import {
  messagesOf,
  pluralKey,
  twiceFinding,
  type Message,
  type Messages,
  type PluralKey,
} from './catalogue-keys.ts'
import type { BitextLangs, Format, TextFile, TranslatedFile } from './file.ts'
import { escapeJson, jsonRuns } from './json-string.ts'
import { LeftOut } from './left-out.ts'
import { plainSide, plainState } from './side.ts'
import { createUniqueIds } from './unique-ids.ts'

/** A pair of i18next catalogues, or of an extension's `messages.json`, in JSON. */
export const CATALOGUE: Format = { read: readCatalogues, runs: jsonRuns, escape: escapeJson }

/** A key that a translation must have, with the text that it translates. */
interface Wanted {
  readonly key: string
  readonly original: Message
}

function readCatalogues(file: TranslatedFile, langs: BitextLangs): Outcome<Bitext> {
  const { path, source } = file
  if (!source)
    throw new InputError(path, undefined, 'a catalogue of one language: name that of the other one before it')
  const originals = messagesOf(readJson(source), source.path)
  const translations = messagesOf(readJson(file), path)
  const wanted = wantedKeys(originals, translations, langs.targetLang)
  const unique = createUniqueIds()
  const units = wanted.map(({ key, original }): TranslationUnit => {
    const id = unique(key)
    const translation = translations.byKey.get(key)
    const nowhere = { text: '', start: 0, end: 0 }
    const target = plainSide(id, langs.targetLang, path, content(translation ?? nowhere))
    return {
      id,
      source: plainSide(id, langs.sourceLang, source.path, content(original)),
      target,
      state: plainState(target.text),
      ...(original.note !== undefined && { note: original.note }),
    }
  })
  const findings = [
    ...fileFindings(source, originals),
    ...fileFindings(file, translations),
    ...extraKeys(file, translations, new Set(wanted.map(({ key }) => key))),
  ]
  return { value: { path, ...langs, units }, findings }
}

const content = ({ text, start, end }: Pick<Message, 'text' | 'start' | 'end'>) => ({
  text,
  source: { start, end },
})

/** The keys that the translation should have, in the order of the original; of plurals, those forms that its language has. */
function wantedKeys(originals: Messages, translations: Messages, lang: DocumentLang): readonly Wanted[] {
  const done = new Set<string>()
  return [...originals.byKey.values()].flatMap((original): readonly Wanted[] => {
    const plural = pluralOf(original.key, originals)
    if (!plural) return [{ key: original.key, original }]
    if (done.has(plural.base)) return []
    done.add(plural.base)
    const forms = formsIn(lang, plural.isOrdinal)
    const written = ZERO.filter(category => translations.byKey.has(`${plural.base}_${category}`))
    return [...new Set([...written, ...forms])].map(category => {
      const key = `${plural.base}_${category}`
      const same = originals.byKey.get(key)
      return { key, original: same ?? originals.byKey.get(`${plural.base}_other`) ?? original }
    })
  })
}

/** i18next takes this form for 0 in any language, where there is one. */
const ZERO = ['zero'] as const

/** A key that only looks like a plural form (`step_one`) has no sibling for other numbers. */
function pluralOf(key: string, { byKey }: Messages): PluralKey | undefined {
  const plural = pluralKey(key)
  return plural && byKey.has(`${plural.base}_other`) ? plural : undefined
}

const formsIn = (lang: DocumentLang, isOrdinal: boolean): readonly Intl.LDMLPluralRule[] =>
  new Intl.PluralRules(lang, { type: isOrdinal ? 'ordinal' : 'cardinal' }).resolvedOptions().pluralCategories

function fileFindings({ path, text }: TextFile, { twice, others }: Messages): readonly Finding[] {
  const lines = createLines(text)
  const leftOut = new LeftOut()
  for (const { at } of others) leftOut.add('their values are no texts', lines(at).line)
  return [...twice.map(({ key, at }) => twiceFinding(key, path, lines(at).line)), ...leftOut.findings(path)]
}

function extraKeys(
  { path, text }: TextFile,
  { byKey }: Messages,
  wanted: ReadonlySet<string>,
): readonly Finding[] {
  const lines = createLines(text)
  return [...byKey.values()]
    .filter(({ key }) => !wanted.has(key))
    .map(({ key, at }) => ({
      rule: 'key-extra',
      severity: 'warning',
      message: `key "${key}" is not among the originals: remove it, or add its original`,
      path,
      line: lines(at).line,
    }))
}
