import type { Glossary } from '../../../pipeline/model/glossary.ts'
import type { DocumentLang } from '../../../pipeline/model/lang.ts'
import type { ExchangeFormat } from '../../../pipeline/termbase/exchange/format.ts'
import { exchangeFormat } from '../../../pipeline/termbase/exchange/formats.ts'
import type { FormatName } from '../../../pipeline/termbase/exchange/names.ts'
import { joinParts, readPart } from '../../../pipeline/termbase/glossary.ts'

export const LANGUAGES: readonly DocumentLang[] = ['en', 'ja', 'zh-Hans', 'zh-Hant', 'ko']
const OPTIONS = { version: '1.0.0', date: '2026-01-02T03:04:05Z' }

/** Whatever a concept can say is said here by one; ids and names are those that formats trip over. */
const TEXT = `domain: ships
label: { en: Ships, ja: 船 }
concepts:
  - id: pilot
    definition: Who leads <ships> & boats.
    note: Not of a plane.
    source: Port law
    en:
      - { text: pilot, context: { text: The pilot came aboard., source: p. 3 } }
      - { text: harbor pilot, status: deprecated, region: US, variants: [harbour pilot, Harbor Pilot] }
      - { text: driver, status: forbidden }
      - { text: HP, type: abbreviation, status: proposed }
    ja: [{ text: 水先人, reading: みずさきにん, romanization: mizusakinin }, パイロット]
    zh-Hans: [引航员]
    zh-Hant: [{ text: 領航員, region: TW }]
    ko: [도선사]
  - id: 5g-buoy
    en: [{ text: '=5G "buoy" | <b> (A)', pos: proper-noun, type: name }]
    ja: [{ text: 5Gブイ, pos: phrase }]
  - id: run-aground
    en: [{ text: run aground, pos: verb, type: short }]
    ja: ['#座礁する']
  - id: only-korean
    ko: [{ text: 부두, pos: adjective }, { text: 빨리, pos: adverb }]
`

export const sampleGlossary = (): Glossary => joinParts([readPart({ path: 'ships.yaml', text: TEXT })]).value

export interface Way {
  readonly name: FormatName
  readonly dialect?: string
  readonly style?: string
}

/** @throws RangeError where the format is only read */
export async function exported(
  { name, ...way }: Way,
  glossary: Glossary = sampleGlossary(),
  languages = LANGUAGES,
): Promise<{ readonly format: ExchangeFormat; readonly bytes: Uint8Array }> {
  const format = await exchangeFormat(name)
  if (!format.write) throw new RangeError(`${name} is not written`)
  const written = await format.write(glossary, { ...OPTIONS, ...way, languages })
  return { format, bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written }
}

export const exportedText = async (way: Way, glossary?: Glossary): Promise<string> =>
  new TextDecoder().decode((await exported(way, glossary)).bytes)
