import { createRequire } from 'node:module'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { NodeCompiler as Compiler } from '@myriaddreamin/typst-ts-node-compiler'
import { InputError } from '../../model/outcome.ts'
import type { Sheet } from '../../model/sheet.ts'
import type { EmitOptions, Emitter } from '../emitter.ts'
import { typstDocument, usesTraditional } from './document.ts'

const require = createRequire(import.meta.url)

const FAMILIES = ['noto-sans', 'noto-sans-jp', 'noto-sans-sc', 'noto-sans-kr']
const TRADITIONAL = 'noto-sans-tc'
const WEIGHTS = ['400Regular', '700Bold']

/** Results of earlier documents are kept for so many documents: the next one shares little but the fonts. */
const CACHE_AGE = 1

const fontFolders = (families: readonly string[]): string[] =>
  families.flatMap(family => {
    const root = path.dirname(require.resolve(`@expo-google-fonts/${family}/package.json`))
    return WEIGHTS.map(weight => path.join(root, weight))
  })

async function load(traditional: boolean): Promise<Compiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const fontPaths = fontFolders(traditional ? [...FAMILIES, TRADITIONAL] : FAMILIES)
  return NodeCompiler.create({ fontArgs: [{ fontPaths }], workspace: import.meta.dirname })
}

/**
 * A sheet as a PDF, set by Typst with the Noto Sans families that the package brings. The compiler and its fonts load
 * with the first sheet and serve all later ones.
 */
export function createPdfEmitter(): Emitter {
  const compilers = new Map<boolean, Promise<Compiler>>()
  let documents = 0

  function compilerFor(traditional: boolean): Promise<Compiler> {
    const compiler = compilers.get(traditional) ?? load(traditional)
    compilers.set(traditional, compiler)
    return compiler
  }

  return async (sheet, options) => {
    const compiler = await compilerFor(usesTraditional(sheet, options.labels))
    // A file that replaces another is parsed only where the two differ, which fails at some characters: so no name is used twice.
    const name = `document-${++documents}`
    const logoFile = options.logo && `${name}.${options.logo.type}`
    const files = new Map([
      [`${name}.typ`, Buffer.from(typstDocument(sheet, { ...options, logoFile }))],
      ...(options.logo && logoFile !== undefined
        ? [[logoFile, Buffer.from(options.logo.bytes)] as const]
        : []),
    ])
    for (const [file, contents] of files) compiler.mapShadow(placed(file), contents)
    const compiled = compiler.compile({ mainFilePath: placed(`${name}.typ`) })
    if (compiled.result === null) throw failure(sheet, options, compiled.takeError()?.shortDiagnostics)
    const pdf = compiler.pdf(compiled.result)
    for (const file of files.keys()) compiler.unmapShadow(placed(file))
    compiler.evictCache(CACHE_AGE)
    // The addon frees a compiled document in a turn of the event loop; without one, a batch would pile them up.
    await setImmediate()
    return pdf
  }
}

/** Files that exist for the compiler only. */
const placed = (name: string): string => path.join(import.meta.dirname, name)

/** Of all that a document is made of, only the picture may be what no compiler can read. */
function failure(sheet: Sheet, { logo }: EmitOptions, diagnostics: unknown): Error {
  const reason = JSON.stringify(diagnostics)
  return logo && /image|decode|svg|png|jpe?g/iu.test(reason)
    ? new InputError(
        sheet.id,
        undefined,
        `the logo is no ${logo.type} picture that can be drawn: save it again`,
      )
    : new Error(`${sheet.id}: the PDF cannot be set: ${reason}`)
}
