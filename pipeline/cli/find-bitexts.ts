import { basename, extname, join, resolve } from 'node:path'
import { BITEXT_ENDINGS, CATALOGUE_ENDINGS } from '../bitext/read.ts'
import type { BitextLangs } from '../bitext/file.ts'
import { InputError } from '../model/outcome.ts'
import { counterpartOf, namesLanguage, namesOther } from './counterpart.ts'
import { isFolder, listFolder, shownPath } from './files.ts'

/** What is to be read. */
export type BitextPaths =
  /** One that {@link loadBitext} reads. */
  | { readonly kind: 'bitext'; readonly target: string; readonly source?: string }
  /** Two documents, which the pipeline aligns. */
  | { readonly kind: 'documents'; readonly target: string; readonly source: string }

const DOCUMENT_ENDINGS: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt'])

const endingOf = (path: string): string => extname(path).toLowerCase()
/** Both languages are in it. */
export const isWhole = (path: string): boolean => BITEXT_ENDINGS.includes(endingOf(path))
const isCatalogue = (path: string): boolean => CATALOGUE_ENDINGS.includes(endingOf(path))
const isHalf = (path: string): boolean => isCatalogue(path) || DOCUMENT_ENDINGS.has(endingOf(path))

const pair = (source: string, target: string): BitextPaths => ({
  kind: isCatalogue(target) ? 'bitext' : 'documents',
  source,
  target,
})

/**
 * What the paths on a command line mean, in their order; a pair is named as two files, the original first, as the one whose path
 * names a language, or by its folder.
 * @throws InputError where a file stands alone that should be one of two, or a folder holds nothing to read
 */
export function findBitexts(paths: readonly string[], langs: BitextLangs): readonly BitextPaths[] {
  const found: BitextPaths[] = []
  for (let i = 0; i < paths.length; i++) {
    const path = paths[i] ?? ''
    const next = paths[i + 1]
    if (isFolder(path)) found.push(...inFolder(path, langs))
    else if (!isHalf(path)) found.push({ kind: 'bitext', target: path })
    else if (next !== undefined && goTogether(path, next, langs)) {
      found.push(pair(path, next))
      i++
    } else found.push(withCounterpart(path, langs))
  }
  return found
}

/** Of two translations, each has an original of its own. */
function goTogether(path: string, next: string, { sourceLang, targetLang }: BitextLangs): boolean {
  if (isFolder(next) || endingOf(path) !== endingOf(next)) return false
  const [isTranslation, isNextOriginal] = [namesLanguage(path, targetLang), namesLanguage(next, sourceLang)]
  return !(isTranslation && !namesLanguage(path, sourceLang)) && !isNextOriginal
}

function withCounterpart(path: string, { sourceLang, targetLang }: BitextLangs): BitextPaths {
  if (namesLanguage(path, targetLang)) {
    const source = counterpartOf(path, targetLang, sourceLang)
    if (source !== undefined) return pair(source, path)
  }
  const target = counterpartOf(path, sourceLang, targetLang)
  if (target !== undefined) return pair(path, target)
  throw new InputError(
    shownPath(path),
    undefined,
    `holds one language, and no file of the other is found beside it: name both, as in "${sourceLang}${extname(path)} ${targetLang}${extname(path)}"`,
  )
}

/** Installed packages have catalogues of their own. */
const FOREIGN_FOLDER = 'node_modules'

function inFolder(folder: string, langs: BitextLangs): readonly BitextPaths[] {
  // `locales/ja` says itself which language its files are in.
  const isOfTarget = namesLanguage(join(basename(resolve(folder)), 'file'), langs.targetLang)
  const found = filesIn(folder).flatMap((path): readonly BitextPaths[] => {
    const inside = path.slice(folder.length)
    if (isWhole(path)) return namesOther(inside, langs) ? [] : [{ kind: 'bitext', target: path }]
    if (!isHalf(path) || !(isOfTarget || namesLanguage(inside, langs.targetLang))) return []
    const source = counterpartOf(path, langs.targetLang, langs.sourceLang)
    return source === undefined ? [] : [pair(source, path)]
  })
  if (found.length > 0) return found
  throw new InputError(
    shownPath(folder),
    undefined,
    `no translated file: expected ${BITEXT_ENDINGS.join(', ')}, or files named after ${langs.sourceLang} and ${langs.targetLang}`,
  )
}

function filesIn(folder: string): readonly string[] {
  return listFolder(folder).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === FOREIGN_FOLDER ? [] : filesIn(path)
    return entry.isFile() ? [path] : []
  })
}
