import { InputError } from '../model/outcome.ts'
import { packArchive, readArchive } from '../text/archive.ts'

/** The parts that have the text and its form; pictures and fonts stay packed. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/[^/]*\.rels|[^/]*\.xml))$/u
const BODY = 'word/document.xml'

/** Beside the headings that mammoth knows: titles, quotations, and what LibreOffice calls them. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
]

/**
 * A Word document as HTML that `readHtml` reads: headings, lists, tables, footnotes; deletions that were tracked are gone.
 * Nothing outside the file is read.
 * @throws InputError where it is no .docx file or a dangerous one
 */
export async function docxToHtml(bytes: Uint8Array, path: string): Promise<string> {
  const parts = partsOf(bytes, path)
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(packArchive(parts)) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    return value
  } catch {
    // Whatever the library trips over, the file is not as Word writes it.
    throw new InputError(path, undefined, NOT_WORD)
  }
}

const NOT_WORD =
  'not a Word document that can be read: open it in Word or LibreOffice and save it again as .docx'
/** Every old .doc file, and every encrypted .docx, begins so. */
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0]

function partsOf(bytes: Uint8Array, path: string): ReadonlyMap<string, Uint8Array> {
  if (OLD_FORMAT.every((byte, i) => bytes[i] === byte))
    throw new InputError(path, undefined, 'an old .doc file or one with a password: save it as .docx without')
  const parts = readArchive(bytes, path, name => PARTS.test(name))
  if (!parts.has(BODY)) throw new InputError(path, undefined, NOT_WORD)
  return new Map([...parts].map(([name, part]) => [name, withPlainRuby(part, path)]))
}

const RUBY =
  /<w:ruby>(?:(?!<\/?w:ruby>)[\s\S])*?<w:rubyBase>((?:(?!<\/?w:ruby>)[\s\S])*?)<\/w:rubyBase>\s*<\/w:ruby>/gu

/** mammoth drops words that have a reading above them: they are put in the reading's place. A part may define no entities. */
function withPlainRuby(part: Uint8Array, path: string): Uint8Array {
  const xml = new TextDecoder().decode(part)
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new InputError(path, undefined, NOT_WORD)
  return xml.includes('<w:ruby>') ? new TextEncoder().encode(xml.replace(RUBY, '$1')) : part
}

/** The letters of a document without its form, to tell its language by. @throws InputError as {@link docxToHtml} */
export function docxLetters(bytes: Uint8Array, path: string): string {
  const body = partsOf(bytes, path).get(BODY)
  return new TextDecoder().decode(body).replaceAll(/<[^>]*>/gu, ' ')
}
