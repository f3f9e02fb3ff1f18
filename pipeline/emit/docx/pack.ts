import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx'
import { legalXml } from '../../text/legal-xml.ts'
import { COLUMN_GAP, MARGIN } from '../paper.ts'
import { withoutTimes } from '../../text/archive-times.ts'
import { FONT_TABLE, fontsOf, tagsOf } from './fonts.ts'
import { Ids } from './ids.ts'
import { paragraph } from './paragraphs.ts'
import { table } from './tables.ts'
import { halfPoints, twips } from './units.ts'
import type { Part, WordDocument } from './word.ts'

/** The bytes of the file: the same for the same document, so without times and authors. */
export async function packWord(document: WordDocument): Promise<Uint8Array> {
  const ids = new Ids()
  const file = documentOf(document, ids)
  for (const [url, id] of ids.links)
    file.Document.Relationships.addRelationship(id, HYPERLINK, url, 'External')
  const bytes = await Packer.toBuffer(file, false, [
    { path: 'word/fontTable.xml', data: FONT_TABLE },
    { path: 'docProps/core.xml', data: coreProperties(document) },
  ])
  return withoutTimes(bytes)
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

function documentOf(document: WordDocument, ids: Ids): Document {
  const { title, lang, layout, parts } = document
  const font = fontsOf(lang)
  const heading = { run: { bold: true, font }, paragraph: { keepNext: true } }
  return new Document({
    title: legalXml(title),
    styles: {
      default: {
        document: {
          run: { font, language: tagsOf(lang), size: halfPoints(layout.size), color: '262626' },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
        title: { run: { bold: true, font, size: halfPoints(layout.size * 1.6) } },
        heading1: heading,
        heading2: heading,
        heading3: heading,
        heading4: heading,
        heading5: heading,
        heading6: heading,
      },
    },
    sections: parts.map((part, n) => sectionOf(part, n === 0, document, ids)),
  })
}

/** Pages are numbered through; the first has no header, since it has the title. */
function sectionOf(
  { columns, blocks }: Part,
  isFirst: boolean,
  document: WordDocument,
  ids: Ids,
): ISectionOptions {
  const { layout, header, footer, lang } = document
  const { width, height, orientation, size } = layout
  const setting = { size, ids }
  const small = { font: fontsOf(lang), size: halfPoints(size * 0.86), color: '616161' }
  const page = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: footer.map(
      part =>
        new TextRun({
          ...small,
          ...(typeof part === 'string' ? { children: [FIELDS[part]] } : { text: legalXml(part.text) }),
        }),
    ),
  })
  return {
    properties: {
      type: SectionType.CONTINUOUS,
      titlePage: isFirst,
      page: {
        // The library turns the sheet of paper by itself.
        size: {
          width: twips(Math.min(width, height)),
          height: twips(Math.max(width, height)),
          orientation,
        },
        margin: {
          left: twips(MARGIN.x),
          right: twips(MARGIN.x),
          top: twips(MARGIN.top),
          bottom: twips(MARGIN.bottom),
          header: twips(MARGIN.top / 2),
          footer: twips(MARGIN.bottom / 2),
        },
      },
      ...(columns > 1 && { column: { count: columns, space: twips(COLUMN_GAP), equalWidth: true } }),
    },
    ...(isFirst && {
      headers: {
        first: new Header({ children: [new Paragraph({})] }),
        default: new Header({ children: [paragraph(header, setting)] }),
      },
      footers: { first: new Footer({ children: [page] }), default: new Footer({ children: [page] }) },
    }),
    children: blocks.map(block =>
      block.kind === 'line' ? paragraph(block, setting) : table(block, setting),
    ),
  }
}

const FIELDS = { page: PageNumber.CURRENT, total: PageNumber.TOTAL_PAGES } as const

/** What Word shows of a file's properties (ECMA-376 part 2, 8.3): no time and no author. */
const coreProperties = ({ title, lang }: WordDocument): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escaped(legalXml(title))}</dc:title><dc:language>${lang}</dc:language></cp:coreProperties>`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escaped = (text: string): string => text.replaceAll(/[&<>]/g, sign => ENTITIES[sign] ?? sign)
