import type { Lang } from '../model/lang.ts'
import { decode } from '../text/decode.ts'
import { docxLetters, docxToHtml } from './docx.ts'

const isWord = (path: string): boolean => /\.docx$/iu.test(path)
const isHtml = (path: string): boolean => /\.html?$/iu.test(path)

/**
 * The text that `ingest` reads, out of a file's bytes: decoded, or of a Word document the HTML that it stands for.
 * @throws InputError where the file cannot be read
 */
export async function sourceText(bytes: Uint8Array, path: string, lang?: Lang): Promise<string> {
  return isWord(path) ? docxToHtml(bytes, path) : decode(bytes, path, lang)
}

/** Its letters without markup, for who wants to know what language they are. @throws InputError as {@link sourceText} */
export function sourceLetters(bytes: Uint8Array, path: string): string {
  if (isWord(path)) return docxLetters(bytes, path)
  const text = decode(bytes, path)
  return isHtml(path)
    ? text.replaceAll(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<[^>]*>/giu, ' ')
    : text
}
