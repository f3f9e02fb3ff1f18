import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { differenceFromReviewed, reviewedPicture } from '../picture-difference.ts'

/** Of a pixel: machines smooth letters differently. */
const THRESHOLD = 0.25
/** Of all pixels: fonts of another release move a line by one; a layout that falls apart changes far more. */
const TOLERANCE = 0.04

/**
 * How a picture compares with the reviewed one of its name: `same`, or what differs and where both can be looked at.
 * TAIYAKU_PICTURES=write takes it for the reviewed one, to be looked at before it is committed.
 */
export function compareWithGold(name: string, bytes: Buffer): string {
  const path = fileURLToPath(reviewedPicture(name))
  if (process.env['TAIYAKU_PICTURES'] === 'write') {
    writeFileSync(path, bytes)
    return 'same'
  }
  if (!existsSync(path)) return `there is no ${path}: TAIYAKU_PICTURES=write makes it`
  const difference = differenceFromReviewed(name, bytes, THRESHOLD)
  if (difference.kind === 'size') {
    const { own, reviewed } = difference
    return `${own.width} × ${own.height} pixels instead of ${reviewed.width} × ${reviewed.height}`
  }
  const { share, png } = difference
  if (share <= TOLERANCE) return 'same'
  const folder = join(tmpdir(), 'taiyaku-pictures')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.actual.png`), bytes)
  writeFileSync(join(folder, `${name}.difference.png`), png())
  return `${(100 * share).toFixed(1)} % of the pixels differ from ${path}: see ${folder}`
}
