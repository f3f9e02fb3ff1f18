import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const GOLD = fileURLToPath(new URL('../gold/pictures', import.meta.url))
/** Of a pixel: machines smooth letters differently. */
const THRESHOLD = 0.25
/** Of all pixels: fonts of another release move a line by one; a layout that falls apart changes far more. */
const TOLERANCE = 0.04

/**
 * How a picture compares with the reviewed one of its name: `same`, or what differs and where both can be looked at.
 * TAIYAKU_PICTURES=write takes it for the reviewed one, to be looked at before it is committed.
 */
export function compareWithGold(name: string, bytes: Buffer): string {
  const path = join(GOLD, `${name}.png`)
  if (process.env['TAIYAKU_PICTURES'] === 'write') {
    mkdirSync(GOLD, { recursive: true })
    writeFileSync(path, bytes)
    return 'same'
  }
  if (!existsSync(path)) return `there is no ${path}: TAIYAKU_PICTURES=write makes it`
  const [expected, actual] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(bytes)]
  const { width, height } = expected
  if (actual.width !== width || actual.height !== height)
    return `${actual.width} × ${actual.height} pixels instead of ${width} × ${height}`
  const difference = new PNG({ width, height })
  const count = pixelmatch(expected.data, actual.data, difference.data, width, height, {
    threshold: THRESHOLD,
  })
  if (count <= TOLERANCE * width * height) return 'same'
  const folder = join(tmpdir(), 'taiyaku-pictures')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.actual.png`), bytes)
  writeFileSync(join(folder, `${name}.difference.png`), PNG.sync.write(difference))
  return `${((100 * count) / (width * height)).toFixed(1)} % of the pixels differ from ${path}: see ${folder}`
}
