import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { TranslatedFile } from '../../pipeline/bitext/file.ts'
import { decodeExactly } from '../../pipeline/text/decode.ts'
import { sharedData } from '../shared-data.ts'

export const LANGS = { sourceLang: 'en', targetLang: 'ja' } as const

/** The files of the shared formats, each with that of its originals where there is one; empty where they are not there. */
export function sharedFiles(): readonly { readonly name: string; readonly place: string }[] {
  const root = sharedData('formats')
  if (root === undefined) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/^(?:README\.txt|LICENSE|COPYING)$/u.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .map(place => ({ name: relative(root, place).replaceAll(sep, '/'), place }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** @throws InputError where the file is no text */
export function readShared({
  name,
  place,
}: {
  readonly name: string
  readonly place: string
}): TranslatedFile {
  const file = { path: name, text: decodeExactly(readFileSync(place), name).text }
  const original = place.replace(/(?<=[/\\])(?:ja|zh_CN)(?=[/\\][^/\\]+\.json$)/u, 'en')
  if (original === place || !existsSync(original)) return file
  const path = name.replace(/(?<=\/)(?:ja|zh_CN)(?=\/[^/]+$)/u, 'en')
  return { ...file, source: { path, text: decodeExactly(readFileSync(original), path).text } }
}
