import type { Logo } from './emitter.ts'

/** In the picture's own units: pixels, or what an SVG counts in. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** As large as a logo may be set, in points. */
const LARGEST: PictureSize = { width: 180, height: 40 }

/** What the logo is set as, in points: as large as there is room, its proportions kept. */
export function settingOf(logo: Logo): PictureSize {
  const { width, height } = pictureSize(logo) ?? LARGEST
  const scale = Math.min(LARGEST.width / width, LARGEST.height / height)
  return { width: width * scale, height: height * scale }
}

const LARGEST_FILE = 5e6
/** Whatever draws the page has to unpack them all. */
const MOST_DOTS = 40e6

/** Scripts, handlers of events, pages inside of pages, and whatever is not in the picture itself. */
const ACTIVE =
  /<(?:\w+:)?(?:script|foreignObject|iframe)\b|\son\w+\s*=|\b(?:href|src)\s*=\s*["'](?!#|data:image\/)|\burl\(\s*["']?(?!#|data:image\/)|@import/iu

/** Why the picture cannot be set, and what to do; undefined where it can. */
export function problemOf(logo: Logo): string | undefined {
  const { type, bytes } = logo
  if (bytes.length > LARGEST_FILE)
    return `picture of ${Math.ceil(bytes.length / 1e6)} MB, more than ${LARGEST_FILE / 1e6} MB: make it smaller`
  if (type === 'svg' && ACTIVE.test(new TextDecoder().decode(bytes)))
    return 'picture that runs scripts or refers to other files: save it as plain SVG, or as PNG'
  const size = pictureSize(logo)
  if (!size) return `is no ${type} picture that can be set: save it again`
  if (type !== 'svg' && size.width * size.height > MOST_DOTS)
    return `picture of ${size.width} by ${size.height} dots: make it smaller`
  return undefined
}

const MEDIA_TYPES = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const

/** An address that holds the picture itself. */
export const pictureAddress = ({ type, bytes }: Logo): string =>
  `data:${MEDIA_TYPES[type]};base64,${Buffer.from(bytes).toString('base64')}`

/** Read from the head of the file; undefined where it is no picture of its type. */
export function pictureSize({ type, bytes }: Logo): PictureSize | undefined {
  const size = READERS[type](bytes)
  return size && size.width > 0 && size.height > 0 ? size : undefined
}

const READERS: Readonly<Record<Logo['type'], (bytes: Uint8Array) => PictureSize | undefined>> = {
  png: pngSize,
  jpeg: jpegSize,
  svg: svgSize,
}

/** PNG (ISO/IEC 15948), 5.2 and 11.2.2: the signature, then the header chunk with both sizes. */
const PNG = { signature: 0x89504e47, header: 0x49484452, chunk: 12, width: 16, height: 20, size: 24 } as const

function pngSize(bytes: Uint8Array): PictureSize | undefined {
  const view = viewOf(bytes)
  if (bytes.length < PNG.size || view.getUint32(0) !== PNG.signature) return undefined
  if (view.getUint32(PNG.chunk) !== PNG.header) return undefined
  return { width: view.getUint32(PNG.width), height: view.getUint32(PNG.height) }
}

/** JPEG (ITU-T T.81), B.1.1 and B.2.2: segments of a marker and a length, one of which is a frame. */
const JPEG = { start: 0xffd8, marker: 0xff, height: 5, width: 7, frame: 9 } as const
/** Start-of-frame markers are C0 to CF, but for three that open tables. */
const NO_FRAMES = new Set([0xc4, 0xc8, 0xcc])

function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  const view = viewOf(bytes)
  if (bytes.length < 4 || view.getUint16(0) !== JPEG.start) return undefined
  let at = 2
  while (at + JPEG.frame <= bytes.length && bytes[at] === JPEG.marker) {
    const code = bytes[at + 1] ?? 0
    if (code >= 0xc0 && code <= 0xcf && !NO_FRAMES.has(code))
      return { width: view.getUint16(at + JPEG.width), height: view.getUint16(at + JPEG.height) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const SVG = /<svg\b[^>]*>/u
const LENGTH = /^\s*(\d+(?:\.\d+)?)(?:px|pt|mm|cm|in)?\s*$/u

/** Its width and height, or those of its view. One that defines entities is none that we draw. */
function svgSize(bytes: Uint8Array): PictureSize | undefined {
  const text = new TextDecoder().decode(bytes)
  const [root = ''] = SVG.exec(text) ?? []
  if (root === '' || text.includes('<!ENTITY')) return undefined
  const attribute = (name: string): string =>
    new RegExp(String.raw`\s${name}\s*=\s*["']([^"']*)["']`, 'u').exec(root)?.[1] ?? ''
  const [width, height] = ['width', 'height'].map(name => Number(LENGTH.exec(attribute(name))?.[1] ?? 0))
  if (width && height) return { width, height }
  const [, , w = 0, h = 0] = attribute('viewBox').trim().split(/[\s,]+/u).map(Number)
  return { width: w, height: h }
} // prettier-ignore
