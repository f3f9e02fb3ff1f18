import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Emitter, Format } from '../emit/emitter.ts'
import { joinModules } from '../page/join-modules.ts'
import { STYLE } from '../page/style.ts'
import { programVersion } from './version.ts'

export { STYLE }

/** The page's script is compiled for browsers with the program; found from the sources as well. */
const SCRIPTS = new URL('../../dist/page/', import.meta.url)

const pageScript = (): string =>
  joinModules('client.js', path => readFileSync(fileURLToPath(new URL(path, SCRIPTS)), 'utf8'))

/** Loads what the format needs and nothing else. */
export async function createEmitter(format: Format): Promise<Emitter> {
  switch (format) {
    case 'html':
      return (await import('../emit/html/html.ts')).createHtmlEmitter({
        script: pageScript(),
        style: STYLE,
      })
    case 'pdf':
      return (await import('../emit/pdf/pdf.ts')).createPdfEmitter()
    case 'docx':
      return (await import('../emit/docx/docx.ts')).createDocxEmitter()
    case 'xlsx':
      return (await import('../emit/xlsx/xlsx.ts')).createXlsxEmitter()
    case 'md':
      return (await import('../emit/markdown/markdown.ts')).createMarkdownEmitter()
    case 'tmx':
      return (await import('../emit/tmx.ts')).createTmxEmitter(programVersion())
  }
}
