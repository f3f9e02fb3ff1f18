import { describe, expect, test } from 'vitest'
import { createDocxEmitter } from '../../pipeline/emit/docx/docx.ts'
import { createPdfEmitter } from '../../pipeline/emit/pdf/pdf.ts'
import {
  differenceFromReference,
  firstPages,
  haveRenderers,
  OFFICE_TIMEOUT,
  officePdfs,
} from '../pictures.ts'
import { pictureCases } from './picture-cases.ts'

/** Renderers differ at the edges of letters, and office programs in where a line ends. */
const TOLERANCE = { pdf: 0.01, docx: 0.03 } as const

const cases = await pictureCases()

describe.skipIf(!haveRenderers('pdftoppm'))('the first pages of a PDF', () => {
  const emit = createPdfEmitter()
  test.each(cases)('should look as it did when it was reviewed: $name', async ({ name, sheet, options }) => {
    const pages = await firstPages(Buffer.from(await emit(sheet, options)))
    expect(differenceFromReference(`${name}.pdf`, pages)).toBeLessThan(TOLERANCE.pdf)
  })
})

describe.skipIf(!haveRenderers('pdftoppm', 'soffice'))('the first pages of a Word document', () => {
  test(
    'should look as it did when it was reviewed, in every case',
    async () => {
      const emit = createDocxEmitter()
      const files = cases.map(
        async ({ name, sheet, options }) =>
          [`${name}.docx`, Buffer.from(await emit(sheet, options))] as const,
      )
      const pdfs = await officePdfs(new Map(await Promise.all(files)))
      const differing: string[] = []
      for (const { name } of cases) {
        const pages = await firstPages(pdfs.get(name) ?? new Uint8Array())
        const share = differenceFromReference(`${name}.docx`, pages)
        if (share >= TOLERANCE.docx) differing.push(`${name}: ${share.toFixed(3)}`)
      }
      expect(differing).toEqual([])
    },
    OFFICE_TIMEOUT,
  )
})
