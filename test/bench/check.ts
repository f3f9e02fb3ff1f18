import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createCheck } from '../../pipeline/check/check.ts'
import { activateRules } from '../../pipeline/check/activate.ts'
import { RULES } from '../../pipeline/check/rules/index.ts'
import type { Bitext, Side } from '../../pipeline/model/bitext.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import { numbersIn } from '../../pipeline/text/numbers/numbers.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'

/**
 * Compares `term-missing` and `number-mismatch` with plain comparison of strings on the shared news segments, and says how many
 * units a second each rule looks at. Usage: tsx test/bench/check.ts [FOLDER of the shared data]
 */
const DATA =
  process.argv[2] ?? process.env['TAIYAKU_SHARED'] ?? new URL('../../../shared', import.meta.url).pathname

interface Row {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly seeded: string | null
}

const read = (path: string): string => readFileSync(`${DATA}/data/${path}`, 'utf8')
const lines = (path: string): readonly string[] => read(path).split('\n').filter(Boolean)

function rowsOf(name: string): readonly Row[] {
  const gold = new Map<string, string | null>(
    lines(`check/${name}.gold.jsonl`).map(line => {
      const { id, seeded }: { id: string; seeded: string | null } = JSON.parse(line)
      return [id, seeded]
    }),
  )
  return lines(`check/${name}.tsv`).slice(1).map(line => {
    const [id = '', source = '', target = ''] = line.split('\t')
    return { id, source, target, seeded: gold.get(id) ?? null }
  })
} // prettier-ignore

const digits = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .replaceAll(',', '')
      .match(/\d+(?:\.\d+)?/gu) ?? []
  )
    .toSorted()
    .join(' ')

/** The digits of one side are those of the other. */
function numbersDiffer({ source, target }: Row): boolean {
  return digits(source) !== digits(target)
}

/** A name of the glossary is in the source, as a whole word, and its equivalent not in the target. */
function createTermsDiffer(lang: DocumentLang): (row: Row) => boolean {
  const [head = '', ...rows] = lines('glossaries/countries.csv')
  const column = head.split(',').indexOf(lang)
  const terms = rows.map(row => [row.split(',')[1] ?? '', row.split(',')[column] ?? ''] as const)
  const pairs = terms.filter(([english, other]) => english !== '' && other !== '')
  const patterns = pairs.map(([english, other]) => [new RegExp(`\\b${escaped(english)}\\b`, 'u'), other.split('|')] as const)
  return ({ source, target }) => patterns.some(([english, others]) => english.test(source) && !others.some(other => target.includes(other)))
} // prettier-ignore

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

function score(rows: readonly Row[], rule: string, reports: (row: Row) => boolean): string {
  const seeded = rows.filter(row => row.seeded === rule)
  const clean = rows.filter(row => row.seeded === null)
  const share = (some: readonly Row[]): string =>
    (some.filter(reports).length / (some.length || 1)).toFixed(4)
  return `recall ${share(seeded)}  false alarms ${share(clean)}`
}

const side = (lang: DocumentLang, id: string, text: string): Side => ({
  id,
  lang,
  text,
  path: 'news',
  source: { start: 0, end: 0 },
  codes: [],
})

function bitextOf(rows: readonly Row[], targetLang: DocumentLang): Bitext {
  const units = rows.map(({ id, source, target }) => ({ id, source: side('en', id, source), target: side(targetLang, id, target), state: 'translated' as const }))
  return { path: 'news', sourceLang: 'en', targetLang, units }
} // prettier-ignore

const perSecond = (count: number, from: number): string =>
  `${Math.round((count / (performance.now() - from)) * 1000)}/s`

async function measure(lang: DocumentLang): Promise<void> {
  const rows = rowsOf(`news.en-${lang}`)
  const glossary = readGlossary([{ path: 'countries.csv', text: read('glossaries/countries.csv') }]).value
  const { value: tokenizers } = await loadTokenizers(['en', lang])
  const bitext = bitextOf(rows, lang)
  const naive: Readonly<Record<string, (row: Row) => boolean>> = { 'term-missing': createTermsDiffer(lang), 'number-mismatch': numbersDiffer }
  const start = performance.now()
  let numbers = 0
  for (const { source, target } of rows)
    numbers += numbersIn(source, 'en').length + numbersIn(target, lang).length
  console.log(`${lang}: ${numbers} numbers of ${perSecond(2 * rows.length, start)} segments`)
  for (const rule of RULES.filter(({ onRequest }) => !onRequest)) {
    const check = createCheck(glossary, { sourceLang: 'en', targetLang: lang, tokenizers, rules: activateRules([rule]) })
    check.collect({ ...bitext, units: bitext.units.slice(0, 100) })
    const from = performance.now()
    const found = new Set(check.conclude([check.collect(bitext)]).map(({ id }) => id))
    console.log(`${lang}  ${rule.name.padEnd(22)} ${perSecond(rows.length, from).padStart(10)}  ${score(rows, rule.name, ({ id }) => found.has(id))}`)
    const plain = naive[rule.name]
    if (plain) console.log(`${lang}    strings alone                     ${score(rows, rule.name, plain)}`)
  }
} // prettier-ignore

if (!existsSync(`${DATA}/data/check`)) console.log(`skipped: no ${DATA}/data/check`)
else for (const name of readdirSync(`${DATA}/data/check`)) {
  const lang = /^news\.en-(.+)\.tsv$/u.exec(name)?.[1]
  if (lang !== undefined) await measure(lang as DocumentLang)
} // prettier-ignore
