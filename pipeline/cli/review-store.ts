import { statSync } from 'node:fs'
import { isYamlReview, readReview, writeReview } from '../extract/review/file.ts'
import type { Review, ReviewItem } from '../extract/review/review.ts'
import { InputError } from '../model/outcome.ts'
import { decode } from '../text/decode.ts'
import { readBytes, shownPath, writeAtomically } from './files.ts'
import { refuseUnwritable } from './safe-paths.ts'

/** A file of candidates in which each decision is written as soon as it is made. */
export interface ReviewStore {
  readonly review: Review
  /** Once this is done, the item is on disk. @throws InputError where another program has changed the file */
  readonly save: (index: number, item: ReviewItem) => Promise<void>
}

/** @throws InputError where the file cannot be read or written */
export async function openReviewStore(path: string): Promise<ReviewStore> {
  const bytes = readBytes(path)
  const review = await readReview(bytes, shownPath(path))
  refuseUnwritable([path])
  const contents = isYamlReview(path) ? await textOf(bytes, path) : workbookOf(review, path)
  let stamp = stampOf(path)
  return {
    review,
    save: async (index, item) => {
      const next = await contents(index, item)
      if (stampOf(path) !== stamp) throw changedElsewhere(path)
      writeAtomically(path, next)
      stamp = stampOf(path)
    },
  }
}

const stampOf = (path: string): string => {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: -1 }
  return `${mtimeMs} ${size}`
}

const changedElsewhere = (path: string): InputError =>
  new InputError(
    shownPath(path),
    undefined,
    'another program has changed it: close it there, and run this again to go on with what is in it now',
  )

type Contents = (index: number, item: ReviewItem) => Promise<string | Uint8Array>

/** Of a text only the item changes. */
async function textOf(bytes: Uint8Array, path: string): Promise<Contents> {
  const { openReviewText } = await import('../extract/review/yaml.ts')
  const text = openReviewText(decode(bytes, shownPath(path)), shownPath(path))
  return (index, item) => {
    text.change(index, item)
    return Promise.resolve(text.text())
  }
}

/** A workbook is written anew. */
function workbookOf(review: Review, path: string): Contents {
  const items = [...review.items]
  return (index, item) => {
    items[index] = item
    return writeReview({ ...review, items }, path)
  }
}
