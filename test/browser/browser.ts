import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { joinModules } from '../../pipeline/page/join-modules.ts'

export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  path => existsSync(path),
)

/** The title of a group of tests, which says so where they are skipped. */
export const inBrowser = (what: string): string =>
  CHROMIUM === undefined
    ? `${what} in a browser (skipped: no chromium in /usr/bin; apt-get install chromium)`
    : `${what} in a browser`

const ARGUMENTS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGUMENTS.split(' ') })

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A page's script as the sources have it now, not as the last build left it. */
export function compileScript(name: 'client' | 'findings-client', folder: string): string {
  const options =
    '--ignoreConfig --skipLibCheck --target es2023 --module nodenext --rewriteRelativeImportExtensions --lib es2023,dom,dom.iterable --types node'
  const source = join(ROOT, 'pipeline/page', `${name}.ts`)
  execFileSync(join(ROOT, 'node_modules/.bin/tsc'), [source, '--outDir', folder, ...options.split(' ')], {
    cwd: ROOT,
  })
  return joinModules(`${name}.js`, path => readFileSync(join(folder, path), 'utf8'))
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds, a line each. The page must let a foreign script in: `bypassCSP`. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(v => v.id + ' ' + v.nodes.map(n => n.target).join(', ')))`,
  )
}

/** Types the query, or empties the field, and waits until the page says what was found. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.fill('#search', query)
  await page.waitForFunction(
    wanted => (document.querySelector('#found')?.textContent !== '') === wanted,
    query !== '',
  )
}
