import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { grayPicture } from '../gray-picture.ts'
import { differenceFromReviewed, reviewedPicture } from '../picture-difference.ts'

/** Of a pixel: machines smooth letters differently. */
const THRESHOLD = 0.25
/** Of all pixels: fonts of another release move a line by one; a layout that falls apart changes far more. */
const TOLERANCE = 0.04

const WIDE = { width: 1200, height: 1500 }
const NARROW = { width: 390, height: 1500 }
/** Half the pixels: to be looked at, not read. */
const SCALE = 0.5

/** The top of a page in a wide and light window, and beside it in a narrow and dark one. */
export async function drawPage(browser: Browser, address: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: WIDE, colorScheme: 'light', deviceScaleFactor: SCALE })
  await page.goto(address, { timeout: 0 })
  const light = await page.screenshot()
  await page.setViewportSize(NARROW)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await page.screenshot()
  await page.close()
  return grayPicture([light, dark])
}

/**
 * How a picture compares with the reviewed one of its name: `same`, or what differs and where both can be looked at.
 * `npx tsx test/bench/pictures.ts` makes it anew, to be looked at before it is committed.
 */
export function compareWithGold(name: string, bytes: Buffer): string {
  const path = fileURLToPath(reviewedPicture(name))
  if (!existsSync(path)) return `there is no ${path}: npx tsx test/bench/pictures.ts makes it`
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
