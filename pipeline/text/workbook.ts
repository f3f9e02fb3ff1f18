import type { CellValue } from 'read-excel-file/node'
import { InputError } from '../model/outcome.ts'
import { packArchive, readArchive } from './archive.ts'

export type SheetCell = CellValue | null
export type SheetRow = readonly SheetCell[]

export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
}

/** The rows of a workbook's first sheet. @throws InputError where it cannot be read, or is no honest archive */
export async function readWorkbook(bytes: Uint8Array, path: string): Promise<readonly SheetRow[]> {
  const [first] = await readSheets(bytes, path)
  return first?.rows ?? []
}

/** All sheets in their order. @throws InputError where the workbook cannot be read, or is no honest archive */
export async function readSheets(bytes: Uint8Array, path: string): Promise<readonly WorkbookSheet[]> {
  const parts = readArchive(bytes, path, name =>
    /^(?:\[Content_Types\]\.xml|_rels\/|xl\/(?:_rels\/|worksheets\/|[^/]*\.xml$))/u.test(name),
  )
  for (const part of parts.values())
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(new TextDecoder().decode(part.subarray(0, 1_000))))
      throw new InputError(path, undefined, NOT_EXCEL)
  const { default: readExcelFile } = await import('read-excel-file/node')
  try {
    const sheets = await readExcelFile(Buffer.from(packArchive(parts)), { trim: false })
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }))
  } catch {
    // Whatever the library trips over, the file is not as Excel writes it.
    throw new InputError(path, undefined, NOT_EXCEL)
  }
}

const NOT_EXCEL =
  'not a workbook that can be read: open it in Excel or LibreOffice and save it again as .xlsx'
