import { z } from 'zod'
import type { Span } from '../../model/text.ts'
import type { Report, UnitRule } from '../rule.ts'

const options = z.strictObject({
  localized: z
    .boolean()
    .default(true)
    .describe('whether an address may differ in its language (/en/, /ja/, en., ja.) and in its fragment'),
})
type Options = z.infer<typeof options>

/** Addresses that differ between source and translation. */
export const linkMismatch: UnitRule<Options> = {
  kind: 'unit',
  name: 'link-mismatch',
  severity: 'warning',
  description:
    'A web address, e-mail address, link target or file path of the source is missing or changed in the translation.',
  options,
  examples: [
    { sourceLang: 'en', targetLang: 'ja', units: [['See https://example.org/a.', 'https://example.org/aを参照。']], found: [] },
    { sourceLang: 'en', targetLang: 'ja', units: [['See https://example.org/a.', 'https://example.org/bを参照。']], found: ['https://example.org/b'] },
    { sourceLang: 'en', targetLang: 'ko', units: [['Write to me@example.org.', '연락 주십시오.']], found: ['me@example.org'], note: 'Nothing stands in the target; the source is marked.' },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['[Setup](/docs/setup/)', '[设置](/zh/docs/setup/)']], found: [] },
    { sourceLang: 'en', targetLang: 'zh-Hans', units: [['[Setup](/docs/setup/)', '[设置](/docs/steup/)']], found: ['/docs/steup/'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['<a href="a.html">A</a>', '<a href="b.html">A</a>']], found: ['b.html'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['Open /etc/hosts.', '/etc/hostを開く。']], found: ['/etc/host'] },
    { sourceLang: 'en', targetLang: 'ja', units: [['https://example.org/en/a', 'https://example.org/ja/a']], options: { localized: false }, found: ['https://example.org/ja/a'] },
  ], // prettier-ignore
  create: ({ options: { localized } }) => {
    const key = localized ? localizedKey : plainKey
    return ({ source, target }) => {
      if (!MAY_HAVE.test(source.text) && !MAY_HAVE.test(target.text)) return []
      return compare(linksIn(source.text), linksIn(target.text), key)
    }
  },
}

const MAY_HAVE = /:\/\/|@|\]\(|href|src=|[~.\w]\/|\/\w/u

/** An address ends where ASCII does: `https://example.orgを`. */
const LINK = new RegExp(
  [
    '(?:https?|ftp)://[!#-;=?-Z\\\\^-~_]+',
    '[\\w.+-]+@[\\w-]+(?:\\.[A-Za-z][\\w-]*)+',
    '(?<=\\]\\()[^\\s()"]+(?:\\([^\\s()]*\\)[^\\s()"]*)*(?=[)\\s])',
    '(?<=(?:href|src)=")[^"\\s]+(?=")',
    '(?<![\\w/.~<])[.~]{0,2}/[\\w.-]+(?:/[\\w.-]+)+/?',
  ].join('|'),
  'gu',
)

interface Link extends Span {
  readonly address: string
}

const linksIn = (text: string): readonly Link[] =>
  Array.from(text.matchAll(LINK), ({ 0: found, index: start }) => {
    const address = trimmed(found)
    return { address, start, end: start + address.length }
  })

/** Without the stops and brackets of the sentence around it. */
function trimmed(found: string): string {
  const address = found.replace(/[.,;:!?'*`]+$/u, '')
  const isOpen = (address.match(/\(/gu)?.length ?? 0) < (address.match(/\)/gu)?.length ?? 0)
  return isOpen ? trimmed(address.slice(0, address.lastIndexOf(')'))) : address
}

const plainKey = (address: string): string => address.replace(/\/$/u, '')
const TAG = '(?:en|ja|jp|ko|kr|zh|cn|tw|www)(?:[-_](?:[a-z]{2}|hans|hant))?'
const IN_HOST = new RegExp(`(?<=://)${TAG}\\.`, 'u')
const IN_PATH = new RegExp(`/${TAG}(?=/|$)`, 'gu')
const localizedKey = (address: string): string =>
  plainKey(address.toLowerCase().replace(/#.*$/u, '').replace(IN_HOST, '').replace(IN_PATH, ''))

/** Which addresses there are is compared, not how often: a sentence may name one twice. */
function compare(before: readonly Link[], after: readonly Link[], key: (address: string) => string): readonly Report[] {
  const [wanted, found] = [new Set(before.map(l => key(l.address))), new Set(after.map(l => key(l.address)))]
  const missing = before.filter(({ address }) => !found.has(key(address)))
  const added = after.filter(({ address }) => !wanted.has(key(address)))
  return [
    ...added.map(({ address, start, end }, i): Report => {
      const meant = missing[i]
      return meant
        ? { message: `${address} stands for ${meant.address}; write the address of the source.`, source: spanOf(meant), target: { start, end }, suggestions: [meant.address] }
        : { message: `${address} is not in the source; check it.`, target: { start, end } }
    }),
    ...missing.slice(added.length).map((link): Report => ({ message: `${link.address} is missing in the translation; add it.`, source: spanOf(link) })),
  ]
} // prettier-ignore

const spanOf = ({ start, end }: Span): Span => ({ start, end })
