import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { BitextLangs } from '../bitext/file.ts'
import { languageFit } from '../text/language-tag.ts'
import type { DocumentLang } from '../model/lang.ts'
import { isFolder, listFolder } from './files.ts'

/** A part of a path that names a language: a folder (`ja`), or the end of a file's name (`ja.json`, `app.zh-CN.json`). */
interface NamedPart {
  /** Among the parts of the path. */
  readonly index: number
  /** What stands before and after the tag in the part. */
  readonly before: string
  readonly tag: string
  readonly after: string
}

const TAG = '[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4}){0,2}'
const FOLDER = new RegExp(`^()(${TAG})()$`, 'u')
const FILE = new RegExp(String.raw`^((?:.*?[._-])??)(${TAG})(\.[^.]+)$`, 'u')

const partsOf = (path: string): readonly string[] => path.split(/[/\\]/u)

/** From the file's name outwards. */
function namedParts(path: string): readonly NamedPart[] {
  const parts = partsOf(path)
  return parts
    .flatMap((part, index): readonly NamedPart[] => {
      const pattern = index === parts.length - 1 ? FILE : FOLDER
      const [, before = '', tag, after = ''] = pattern.exec(part) ?? []
      return tag === undefined ? [] : [{ index, before, tag, after }]
    })
    .toReversed()
}

/** `en-ko` of `memory.en-ko.tsv` names two languages, of which the second is that of the translations. */
const secondOf = (tag: string): string =>
  /^[a-z]{2,3}[-_](?<second>[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/u.exec(tag)?.groups?.['second'] ?? ''

export const namesLanguage = (path: string, lang: DocumentLang): boolean =>
  namedParts(path).some(({ tag }) => languageFit(tag, lang) > 0 || languageFit(secondOf(tag), lang) > 0)

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** Whether the path is that of a translation into a language that was not asked for. */
export function namesOther(path: string, { sourceLang, targetLang }: BitextLangs): boolean {
  if (namesLanguage(path, targetLang)) return false
  return namedParts(path).some(
    ({ tag }) => isLanguage(secondOf(tag)) || (isLanguage(tag) && languageFit(tag, sourceLang) === 0),
  )
}

function isLanguage(tag: string): boolean {
  try {
    return NAMES.of(tag.replaceAll('_', '-')) !== undefined
  } catch {
    return false
  }
}

/** The file that is in the other language what this one is in its own: of `locales/ja/app.json`, `locales/en/app.json`. */
export function counterpartOf(path: string, from: DocumentLang, to: DocumentLang): string | undefined {
  const parts = partsOf(path)
  for (const part of namedParts(path)) {
    if (languageFit(part.tag, from) === 0) continue
    const folder = parts.slice(0, part.index).join(sep)
    const rest = parts.slice(part.index + 1)
    const names = listNames(folder === '' && !path.startsWith(sep) ? '.' : folder || sep)
    const fits = names
      .map(name => ({ name, fit: fitOf(name, part, to) }))
      .filter(({ fit }) => fit > 0)
      .toSorted((a, b) => b.fit - a.fit)
    const found = fits.map(({ name }) => join(folder || (path.startsWith(sep) ? sep : ''), name, ...rest))
    const other = found.find(candidate => existsSync(candidate) && !isFolder(candidate))
    if (other !== undefined) return other
  }
  return undefined
}

const listNames = (folder: string): readonly string[] =>
  isFolder(folder) ? listFolder(folder).map(({ name }) => name) : []

/** How well a name is the part's with another language in it. */
function fitOf(name: string, { before, after }: NamedPart, lang: DocumentLang): number {
  if (!name.startsWith(before) || !name.endsWith(after)) return 0
  const tag = name.slice(before.length, name.length - after.length)
  return FOLDER.test(tag) ? languageFit(tag, lang) : 0
}
