import { readFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Pictures that somebody has looked at. */
const REVIEWED = new URL('gold/pictures/', import.meta.url)

export const reviewedPicture = (name: string): URL => new URL(`${name}.png`, REVIEWED)

export interface Size {
  readonly width: number
  readonly height: number
}

export type PictureDifference =
  | { readonly kind: 'size'; readonly reviewed: Size; readonly own: Size }
  /** `share` of the dots, 0 to 1, and where they are, as a PNG. */
  | { readonly kind: 'dots'; readonly share: number; readonly png: () => Buffer }

/**
 * How a picture differs from the reviewed one of its name.
 * @param threshold how far one dot may differ, 0 to 1: edges of letters do from one renderer's version to another's
 */
export function differenceFromReviewed(
  name: string,
  bytes: Uint8Array,
  threshold: number,
): PictureDifference {
  const reviewed = PNG.sync.read(readFileSync(reviewedPicture(name)))
  const own = PNG.sync.read(Buffer.from(bytes))
  const { width, height } = reviewed
  if (own.width !== width || own.height !== height) return { kind: 'size', reviewed, own }
  const difference = new PNG({ width, height })
  const count = pixelmatch(reviewed.data, own.data, difference.data, width, height, { threshold })
  return { kind: 'dots', share: count / (width * height), png: () => PNG.sync.write(difference) }
}
