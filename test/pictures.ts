import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { grayPicture } from './gray-picture.ts'
import { differenceFromReviewed, reviewedPicture } from './picture-difference.ts'

/** An office program takes long to start where it has never been started before. */
export const OFFICE_TIMEOUT = 400_000

const run = promisify(execFile)
const require = createRequire(import.meta.url)

/** Dots an inch: enough to see what a page looks like, and to keep the files small. */
const RESOLUTION = 50

/** Whether the programs can be started; those that cannot are said aloud, since a test is then skipped. */
export function haveRenderers(...programs: readonly string[]): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const missing = programs.filter(program => !folders.some(folder => existsSync(join(folder, program))))
  if (missing.length > 0) process.stderr.write(`skipped: no ${missing.join(', ')} to draw pictures with\n`)
  return missing.length === 0
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-pictures-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The first two pages side by side: what opens a handout, and what heads and ends a page within it. Needs pdftoppm. */
export const firstPages = async (pdf: Uint8Array): Promise<Uint8Array> =>
  grayPicture(await drawn(pdf, ['-gray', '-r', String(RESOLUTION), '-l', '2']))

/** Part of the first page in color, a dot for each point of `resolution` 72. Needs pdftoppm. */
export const partOfPage = (
  pdf: Uint8Array,
  resolution: number,
  [x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
): Promise<Uint8Array | undefined> => {
  const part = Object.entries({ x, y, W: width, H: height }).flatMap(([name, dots]) => [
    `-${name}`,
    String(dots),
  ])
  return drawn(pdf, ['-l', '1', '-r', String(resolution), ...part]).then(([page]) => page)
}

/** A picture for each page. */
const drawn = (pdf: Uint8Array, options: readonly string[]): Promise<readonly Uint8Array[]> =>
  inFolder(async folder => {
    writeFileSync(join(folder, 'file.pdf'), pdf)
    await run('pdftoppm', ['-png', ...options, 'file.pdf', 'page'], { cwd: folder })
    const pages = readdirSync(folder).filter(name => name.endsWith('.png'))
    return pages.toSorted().map(name => readFileSync(join(folder, name)))
  })

/** Documents of an office program as PDF, drawn with the fonts that come with the program and no others. Needs soffice. */
export const officePdfs = (
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> => officeFiles(files, 'pdf')

/** What an office program makes of documents that it opens, by their names without endings. Needs soffice. */
export const officeFiles = (
  files: ReadonlyMap<string, Uint8Array>,
  ending: 'pdf' | 'html',
): Promise<ReadonlyMap<string, Uint8Array>> =>
  inFolder(async folder => {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    writeFileSync(join(folder, 'fonts.conf'), fontSettings())
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run('soffice', [profile, '--headless', '--convert-to', ending, ...files.keys()], {
      cwd: folder,
      env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    })
    const made = readdirSync(folder).filter(name => name.endsWith(`.${ending}`))
    return new Map(made.map(name => [name.slice(0, -ending.length - 1), readFileSync(join(folder, name))]))
  })

const FAMILIES = ['noto-sans', 'noto-sans-jp', 'noto-sans-sc', 'noto-sans-tc', 'noto-sans-kr']
const WEIGHTS = ['400Regular', '700Bold']

function fontSettings(): string {
  const folders = FAMILIES.flatMap(family => {
    const root = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`))
    return WEIGHTS.map(weight => `<dir>${join(root, weight)}</dir>`)
  })
  const cache = `<cachedir>${join(tmpdir(), 'taiyaku-font-cache')}</cachedir>`
  return `<?xml version="1.0"?><fontconfig>${folders.join('')}${cache}</fontconfig>`
}

/** Keeps the picture as what later ones are compared with: `npx tsx test/bench/pictures.ts` makes all anew. */
export function keepReference(name: string, png: Uint8Array): void {
  writeFileSync(reviewedPicture(name), png)
}

/** Of a dot. */
const THRESHOLD = 0.3

/** The share of dots in which the picture differs from the one that was kept, 0 to 1; 1 where their sizes differ. */
export function differenceFromReference(name: string, png: Uint8Array): number {
  const difference = differenceFromReviewed(name, png, THRESHOLD)
  return difference.kind === 'dots' ? difference.share : 1
}
