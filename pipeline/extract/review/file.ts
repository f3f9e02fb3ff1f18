import { InputError } from '../../model/outcome.ts'
import { decode } from '../../text/decode.ts'
import type { Review } from './review.ts'

export const REVIEW_ENDINGS: readonly string[] = ['.xlsx', '.yaml', '.yml']

export const isYamlReview = (path: string): boolean => /\.ya?ml$/iu.test(path)
const isWorkbook = (path: string): boolean => /\.xlsx$/iu.test(path)

const unknown = (path: string): InputError =>
  new InputError(path, undefined, `not a file of candidates: expected ${REVIEW_ENDINGS.join(', ')}`)

/** @throws InputError where the file cannot be read, with the line or row of the first fault */
export async function readReview(bytes: Uint8Array, path: string): Promise<Review> {
  if (isWorkbook(path)) return (await import('./xlsx-read.ts')).reviewFromXlsx(bytes, path)
  if (isYamlReview(path)) return (await import('./yaml.ts')).reviewFromYaml(decode(bytes, path), path)
  throw unknown(path)
}

/** In the form that the path's ending names. @throws InputError where there is none by that ending */
export async function writeReview(review: Review, path: string): Promise<string | Uint8Array> {
  if (isWorkbook(path)) return (await import('./xlsx.ts')).reviewToXlsx(review)
  if (isYamlReview(path)) return (await import('./yaml.ts')).reviewToYaml(review)
  throw unknown(path)
}
