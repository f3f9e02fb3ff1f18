/**
 * How often the rules of style report in translations that are thought to be clean.
 *
 *     tsx test/bench/style.ts rates [DATA]
 *     tsx test/bench/style.ts list RULE LANG [DATA]
 *     tsx test/bench/style.ts speed [DATA]
 *
 * `rates` prints findings for 1,000 segments by rule and language; `list` the findings themselves, to be judged one by one (RULE and LANG can be `all`);
 * `speed` segments a second for each rule. DATA is the folder of development data, `../shared/data` unless it is named.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { activateRules } from '../../pipeline/check/activate.ts'
import { createCheck } from '../../pipeline/check/check.ts'
import { STYLE_RULES } from '../../pipeline/check/rules/style.ts'
import { align } from '../../pipeline/align/align.ts'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { createLink } from '../../pipeline/link/link.ts'
import type { Bitext, Side, TranslationUnit } from '../../pipeline/model/bitext.ts'
import { indexConcepts } from '../../pipeline/model/glossary.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import { loadTokenizers } from '../../pipeline/tokenize/load.ts'
import { createTokenize, type Tokenizers } from '../../pipeline/tokenize/stage.ts'

const TARGETS: readonly DocumentLang[] = ['ja', 'zh-Hans', 'zh-Hant', 'ko']
const [command = 'rates', ...rest] = process.argv.slice(2)
const [rule = '', only = ''] = command === 'list' ? rest : []
const DATA =
  rest[command === 'list' ? 2 : 0] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

type Pair = readonly [id: string, source: string, target: string]

const table = (path: string): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const names = head.split('\t')
  return rows.map(row => Object.fromEntries(row.split('\t').map((cell, i) => [names[i] ?? '', cell])))
}

const COLUMN: Readonly<Partial<Record<DocumentLang, string>>> = { ja: 'ja', ko: 'ko', 'zh-Hans': 'zh', 'zh-Hant': 'zh_tw' } // prettier-ignore

const pairsOf = (file: string, lang: DocumentLang): readonly Pair[] =>
  table(join(DATA, 'bitext', file)).flatMap((row, i): Pair[] => {
    const [source, target] = [row['en'], row[COLUMN[lang] ?? '']]
    return source && target ? [[`${file}:${i + 2}`, source, target]] : []
  })

/** Pages that exist in both languages, sentence by sentence. */
function documentPairs(lang: DocumentLang, tokenizers: Tokenizers): readonly Pair[] {
  const root = join(DATA, 'documents/kubernetes')
  const folder = join(root, lang)
  if (!existsSync(folder)) return []
  const [tokenize, link] = [createTokenize(tokenizers), createLink(NO_GLOSSARY)]
  const read = (of: DocumentLang, name: string) => {
    const path = join(root, of, name)
    return link(tokenize(ingest({ id: name, lang: of, path, text: readFileSync(path, 'utf8') }).value).value).value
  } // prettier-ignore
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md') && existsSync(join(root, 'en', name)))
    .toSorted()
    .flatMap(name => {
      const [source, target] = [read('en', name), read(lang, name)]
      const at = [0, 0] as [number, number]
      return align(source, target).flatMap((bead): Pair[] => {
        const from = source.segments.slice(at[0], (at[0] += bead.source))
        const to = target.segments.slice(at[1], (at[1] += bead.target))
        if (from.length !== 1 || to.length !== 1) return []
        return [[`${name}:${at[1]}`, from[0]?.text ?? '', to[0]?.text ?? '']]
      })
    })
}

const NO_GLOSSARY = indexConcepts([], [])

const side = (lang: DocumentLang, text: string, path: string): Side => ({
  id: '', lang, text, path, source: { start: 0, end: text.length }, codes: [],
}) // prettier-ignore

const bitextOf = (lang: DocumentLang, pairs: readonly Pair[]): Bitext => ({
  path: 'clean',
  sourceLang: 'en',
  targetLang: lang,
  units: pairs.map(([id, source, target]): TranslationUnit => ({
    id,
    source: side('en', source, 'clean'),
    target: side(lang, target, 'clean'),
    state: 'translated',
  })),
})

const { value: tokenizers } = await loadTokenizers(['en', ...TARGETS])
const checkFor = (lang: DocumentLang, rules = STYLE_RULES) =>
  createCheck(NO_GLOSSARY, { sourceLang: 'en', targetLang: lang, tokenizers, rules: activateRules(rules) })

function printRates(): void {
  console.log(['rule', 'data', 'lang', 'segments', 'findings', 'per 1,000'].join('\t'))
  for (const lang of TARGETS)
    for (const [data, pairs] of dataOf(lang)) {
      if (pairs.length === 0) continue
      const check = checkFor(lang)
      const findings = check.conclude([check.collect(bitextOf(lang, pairs))])
      for (const { name } of STYLE_RULES) {
        const count = findings.filter(finding => finding.rule === name).length
        if (count > 0)
          console.log([name, data, lang, pairs.length, count, ((1000 * count) / pairs.length).toFixed(1)].join('\t'))
      }
    }
} // prettier-ignore

const dataOf = (lang: DocumentLang): readonly (readonly [string, readonly Pair[]])[] => [
  ['ntrex', pairsOf('ntrex.tsv', lang)],
  ['udhr', pairsOf('udhr.tsv', lang)],
  ['kubernetes', documentPairs(lang, tokenizers)],
]

function printList(): void {
  for (const lang of TARGETS.filter(one => only === 'all' || one === only))
    for (const [data, pairs] of dataOf(lang)) {
      const check = checkFor(lang)
      const texts = new Map(pairs.map(([id, source, target]) => [id, { source, target }]))
      for (const finding of check.conclude([check.collect(bitextOf(lang, pairs))])) {
        if (rule !== 'all' && finding.rule !== rule) continue
        const { source = '', target = '' } = texts.get(finding.id) ?? {}
        const { start = 0, end = 0 } = finding.target ?? {}
        const marked = `${target.slice(Math.max(0, start - 22), start)}⟦${target.slice(start, end)}⟧${target.slice(end, end + 14)}`
        console.log([finding.rule, data, lang, finding.message, marked, source.slice(-70)].join(' | '))
      }
    }
}

function printSpeed(): void {
  for (const one of STYLE_RULES)
    for (const lang of TARGETS) {
      if (one.appliesTo && !one.appliesTo('en', lang)) continue
      const bitext = bitextOf(lang, pairsOf('ntrex.tsv', lang))
      const check = checkFor(lang, [one])
      const rounds = 8
      check.collect(bitext)
      const begun = performance.now()
      for (let round = 0; round < rounds; round++) check.collect(bitext)
      const seconds = (performance.now() - begun) / 1000
      console.log(`${one.name.padEnd(24)}${lang.padEnd(10)}${Math.round((rounds * bitext.units.length) / seconds)}`)
    }
} // prettier-ignore

if (command === 'rates') printRates()
else if (command === 'list') printList()
else if (command === 'speed') printSpeed()
else throw new RangeError(`neither rates, list nor speed: ${command}`)
