import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { DocumentLang } from '../model/lang.ts'
import { legalMarkup, legalXml } from '../text/legal-xml.ts'

/** A bead with its texts. */
export interface AlignedPair {
  /** Which segments of the source, counted from 0. */
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly sourceText: string
  readonly targetText: string
  readonly cost: number
  readonly doubtful: boolean
}

export interface AlignedLangs {
  readonly source: DocumentLang
  readonly target: DocumentLang
}

export const ALIGNED_FORMATS = ['jsonl', 'tsv', 'tmx'] as const
export type AlignedFormat = (typeof ALIGNED_FORMATS)[number]

/** Pairs as text. The bitexts, `tsv` and `tmx`, hold what has a partner; `jsonl` holds every segment. */
export function emitAligned(
  format: AlignedFormat,
  pairs: readonly AlignedPair[],
  langs: AlignedLangs,
): string {
  const paired = pairs.filter(({ source, target }) => source.length > 0 && target.length > 0)
  switch (format) {
    case 'jsonl':
      return pairs.map(line).join('')
    case 'tsv':
      return 'id\tsource\ttarget\n' + paired.map(row).join('')
    case 'tmx':
      return tmx(paired, langs)
  }
}

const line = ({ source, target, cost, doubtful }: AlignedPair): string =>
  `${JSON.stringify({ source, target, cost: Number(cost.toFixed(3)), ...(doubtful && { doubtful }) })}\n`

const row = ({ sourceText, targetText }: AlignedPair, n: number): string =>
  `${n + 1}\t${cell(sourceText)}\t${cell(targetText)}\n`

/** A tab or the end of a line would end the cell. */
const cell = (text: string): string => text.replaceAll(/[\t\n\r\u2028\u2029]+/gu, ' ').trim()

function tmx(pairs: readonly AlignedPair[], { source, target }: AlignedLangs): string {
  const header = {
    creationtool: 'taiyaku',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'taiyaku',
    adminlang: 'en',
    srclang: source,
    datatype: 'plaintext',
  }
  const units = pairs.map(({ sourceText, targetText, doubtful }, n): Element =>
    x('tu', { tuid: String(n + 1) }, [
      ...(doubtful ? [x('prop', { type: 'x-doubtful' }, 'true')] : []),
      variant(source, sourceText),
      variant(target, targetText),
    ]),
  )
  const lines = units.flatMap(unit => [{ type: 'text' as const, value: '\n' }, unit])
  const body = x('tmx', { version: '1.4' }, [
    x('header', header),
    x('body', [...lines, { type: 'text', value: '\n' }]),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${legalMarkup(toXml(body))}\n`
}

const variant = (lang: DocumentLang, text: string): Element =>
  x('tuv', { 'xml:lang': lang }, [x('seg', legalXml(text))])
