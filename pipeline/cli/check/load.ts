import { readBitext } from '../../bitext/read.ts'
import { fileParts, type LoadedBitext } from '../../check/loaded.ts'
import { readBitextFile, type BitextFile } from '../bitext-files.ts'
import type { Input } from './inputs.ts'

/** What an input holds. */
export interface LoadedInput extends LoadedBitext<BitextFile> {
  readonly input: Input
}

/** @throws InputError where a file cannot be read */
export function loadInput(input: Input): LoadedInput {
  const { target, source, langs } = input
  const file: BitextFile = {
    ...readBitextFile(target, langs.targetLang),
    ...(source !== undefined && { source: readBitextFile(source, langs.sourceLang) }),
  }
  const { value: bitext, findings } = readBitext(file, langs)
  return { input, bitext, findings, file, ...fileParts(file, bitext) }
}
