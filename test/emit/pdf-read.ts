import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  readonly title: string
  readonly language: string
  readonly outline: readonly string[]
}

type What = 'all' | 'text'

/** Text set at once, in one font; lengths in points. */
export interface ReadItem {
  readonly text: string
  /** Without weight and prefix: `NotoSansJP`; empty where fonts were not asked for. */
  readonly family: string
  readonly x: number
  readonly width: number
}

export interface ReadPage {
  /** Without white space, which a PDF holds only as distances. */
  readonly text: string
  readonly width: number
  readonly height: number
  readonly items: readonly ReadItem[]
  readonly fonts: readonly { readonly name: string; readonly missing: boolean }[]
  /** Of links that leave the document. */
  readonly urls: readonly string[]
  readonly innerLinks: number
}

/** Text without white space, as {@link ReadPage} has it. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

/** `ABCDEF+NotoSansJP-Regular` is NotoSansJP. */
export const familyOf = (font: string): string => font.replace(/^[A-Z]{6}\+/u, '').replace(/-.*/u, '')

const stringIn = (value: unknown, key: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof found === 'string' ? found : ''
}

async function readPage(document: PDFDocumentProxy, number: number, what: What): Promise<ReadPage> {
  const page = await document.getPage(number)
  const content = await page.getTextContent()
  const used = new Set(content.items.flatMap(item => ('fontName' in item ? [item.fontName] : [])))
  if (what === 'all') await page.getOperatorList()
  const ids = what === 'all' ? [...used] : []
  const fonts = ids.map(id => {
    const font: unknown = page.commonObjs.get(id)
    const missing: unknown = typeof font === 'object' && font !== null && Reflect.get(font, 'missingFile')
    return { name: stringIn(font, 'name'), missing: missing === true }
  })
  const families = new Map(ids.map((id, n) => [id, familyOf(fonts[n]?.name ?? '')]))
  const items = content.items.flatMap((item): readonly ReadItem[] => {
    if (!('str' in item)) return []
    const x: unknown = item.transform[4]
    return [{ text: item.str, family: families.get(item.fontName) ?? '', x: Number(x), width: item.width }]
  })
  const annotations: readonly unknown[] = what === 'all' ? await page.getAnnotations() : []
  const urls = annotations.map(annotation => stringIn(annotation, 'url')).filter(url => url !== '')
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  return {
    text: squeezed(content.items.map(item => ('str' in item ? item.str : '')).join('')),
    width: right - left,
    height: top - bottom,
    items,
    fonts,
    urls,
    innerLinks: annotations.length - urls.length,
  }
}

/** @param what `text` is quicker and leaves out fonts and links. */
export async function readPdf(bytes: Uint8Array, what: What = 'all'): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  const numbers = Array.from({ length: document.numPages }, (_, n) => n + 1)
  const pages = await Promise.all(numbers.map(number => readPage(document, number, what)))
  const { info } = await document.getMetadata()
  const outline: readonly unknown[] | null = await document.getOutline()
  const titles = (items: readonly unknown[]): string[] =>
    items.flatMap(item => {
      const inner: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'items') : []
      return [stringIn(item, 'title'), ...titles(Array.isArray(inner) ? inner : [])]
    })
  await task.destroy()
  return {
    pages,
    title: stringIn(info, 'Title'),
    language: stringIn(info, 'Language'),
    outline: titles(outline ?? []),
  }
}
