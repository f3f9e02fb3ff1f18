import { createHash } from 'node:crypto'
import type { Child, Properties } from 'hastscript'
import { h } from 'hastscript'
import { toHtml } from 'hast-util-to-html'
import type { DocumentLang } from '../../model/lang.ts'

export interface Page {
  readonly lang: DocumentLang
  readonly title: string
  /** CSS. */
  readonly style: string
  /** JavaScript, run as a module after the page is read. */
  readonly script?: string
  /** Of the `body` element. */
  readonly properties?: Properties
  readonly body: Child
}

/** Written as they are into their elements, so that they must not close them. */
function inlined(text: string, element: 'script' | 'style'): string {
  const at = text.toLowerCase().indexOf(`</${element}`)
  if (at !== -1) throw new RangeError(`the ${element} would close its own element at offset ${at}`)
  // What the browser hashes: line ends as the HTML parser leaves them.
  return text.replaceAll(/\r\n?/g, '\n')
}

const contentPolicy = (script: string | undefined): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(script === undefined
      ? []
      : [`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** One file that fetches nothing; whatever is not markup in `body` is escaped. */
export function renderPage(page: Page): string {
  const style = inlined(page.style, 'style')
  const script = page.script === undefined ? undefined : inlined(page.script, 'script')
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: contentPolicy(script) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', page.title),
    h('style', style),
  ])
  const end = script === undefined ? [] : [h('script', { type: 'module' }, script)]
  const body = h('body', page.properties ?? {}, page.body, end)
  return `${toHtml(h(null, { type: 'doctype' }, h('html', { lang: page.lang }, head, body)))}\n`
}
