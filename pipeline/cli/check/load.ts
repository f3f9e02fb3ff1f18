import { fileParts, type LoadedBitext } from '../../check/loaded.ts'
import { loadBitext, type BitextFile } from '../bitext-files.ts'
import type { Input } from './inputs.ts'

/** What an input holds. */
export interface LoadedInput extends LoadedBitext<BitextFile> {
  readonly input: Input
}

/** @throws InputError where a file cannot be read */
export function loadInput(input: Input): LoadedInput {
  const { value: bitext, findings, file } = loadBitext(input.target, input.langs, input.source)
  return { input, bitext, findings, file, ...fileParts(file, bitext) }
}
