import { PNG } from 'pngjs'

/** Of gray: enough for the edges of letters, and a quarter less to keep. */
const LEVELS = 16
const STEP = 255 / (LEVELS - 1)

/** Pictures of one thing, side by side from the top, as they are kept: in gray of few levels. */
export function grayPicture(pictures: readonly Uint8Array[]): Buffer {
  const parts = pictures.map(bytes => PNG.sync.read(Buffer.from(bytes)))
  const width = parts.reduce((sum, part) => sum + part.width, 0)
  const height = Math.max(...parts.map(part => part.height))
  const all = new PNG({ width, height })
  all.data.fill(0xff)
  let x = 0
  for (const part of parts) {
    PNG.bitblt(part, all, 0, 0, part.width, part.height, x, 0)
    x += part.width
  }
  for (let at = 0; at < all.data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = all.data.subarray(at, at + 3)
    const luma = 0.299 * red + 0.587 * green + 0.114 * blue
    all.data.fill(Math.round(Math.round(luma / STEP) * STEP), at, at + 3)
  }
  return PNG.sync.write(all, { colorType: 0, deflateLevel: 9 })
}
