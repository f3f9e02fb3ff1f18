import type { Bitext, Side, TranslationUnit, UnitState } from '../model/bitext.ts'
import type { DocumentLang } from '../model/lang.ts'
import { InputError, type Finding, type Outcome } from '../model/outcome.ts'
import { textOfRuns } from '../text/runs.ts'
import type { BitextLangs, Format, TranslatedFile } from './file.ts'
import { otherLanguage } from './language.ts'
import { LeftOut } from './left-out.ts'
import { readPoEntries, type PoEntries, type PoEntry, type PoString } from './po-entries.ts'
import { escapePo, poRuns } from './po-string.ts'
import { plainSide, plainState, refuseLong } from './side.ts'
import { createUniqueIds } from './unique-ids.ts'

/** GNU gettext manual, "The Format of PO Files". */
export const PO: Format = { read: readPo, runs: poRuns, escape: escapePo }

function readPo(file: TranslatedFile, langs: BitextLangs): Outcome<Bitext> {
  const { path, text } = file
  const read = readPoEntries(text)
  refuseOther(read, path)
  const header = read.entries.find(entry => isHeader(entry))
  const leftOut = new LeftOut()
  const unique = createUniqueIds()
  const units = read.entries.flatMap(entry => {
    if (entry === header) return []
    if (!entry.isObsolete) return unitsOf(entry, file, langs, unique)
    leftOut.add('they are obsolete', entry.line)
    return []
  })
  const faults = read.faults.map(({ line, message }): Finding => {
    return { rule: 'po-syntax', severity: 'warning', message, path, line }
  })
  const others = header ? headerFindings(header, file, langs) : []
  return { value: { path, ...langs, units }, findings: [...others, ...faults, ...leftOut.findings(path)] }
}

/** Of a file that is no PO file at all, a single line says so. */
function refuseOther({ entries, faults }: PoEntries, path: string): void {
  const [fault] = faults
  if (fault && entries.length === 0) throw new InputError(path, fault.line, `no PO file: ${fault.message}`)
}

const isHeader = ({ id, context, isObsolete, ...entry }: PoEntry): boolean =>
  id.start === id.end && !context && !entry.plural && !isObsolete

function headerFindings(
  { translations, line }: PoEntry,
  { path, text }: TranslatedFile,
  { targetLang }: BitextLangs,
): readonly Finding[] {
  const [translation] = translations
  const fields = translation ? textOfRuns(poRuns(text, translation.string)) : ''
  return otherLanguage(/^Language:[ \t]*(\S+)/mu.exec(fields)?.[1], targetLang, 'target', { path, line })
}

/** The longest text that stands for a message's id as it is. */
const LONGEST_ID = 60

function unitsOf(
  entry: PoEntry,
  { path, text }: TranslatedFile,
  { sourceLang, targetLang }: BitextLangs,
  unique: (id: string) => string,
): readonly TranslationUnit[] {
  const read = (string: PoString) => {
    refuseLong(string, path)
    return { text: textOfRuns(poRuns(text, string)), source: string }
  }
  const side = (
    id: string,
    lang: DocumentLang,
    { text: content, source: { start, end } }: ReturnType<typeof read>,
  ): Side => plainSide(id, lang, path, { text: content, source: { start, end } })
  const singular = read(entry.id)
  const plural = entry.plural && read(entry.plural)
  const context = entry.context && read(entry.context).text
  const name = ((context === undefined ? '' : `${context}|`) + singular.text)
    .replace(/\s+/gu, ' ')
    .slice(0, LONGEST_ID)
  const nowhere = { start: entry.id.end, end: entry.id.end, line: entry.id.line }
  const translations = entry.translations.length > 0 ? entry.translations : [{ n: 0, string: nowhere }]
  return translations.map(({ n, string }) => {
    const id = unique(plural ? `${name}[${n}]` : name)
    const translated = read(string)
    // A language without plural forms has one translation, which must do for any number.
    const isOne = n === 0 && translations.length > 1
    const target = side(id, targetLang, translated)
    return {
      id,
      source: side(id, sourceLang, plural && !isOne ? plural : singular),
      target,
      state: stateOf(target, entry.isFuzzy),
      ...(context !== undefined && { context }),
      ...(entry.comments.length > 0 && { note: entry.comments.join('\n') }),
    }
  })
}

function stateOf({ text }: Side, isFuzzy: boolean): UnitState {
  const state = plainState(text)
  return state === 'translated' && isFuzzy ? 'draft' : state
}
