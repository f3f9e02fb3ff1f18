import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readBitext } from '../../pipeline/bitext/read.ts'
import { activateRules } from '../../pipeline/check/activate.ts'
import { createCheck } from '../../pipeline/check/check.ts'
import { RULES, ruleNamed } from '../../pipeline/check/rules/index.ts'
import type { Bitext, TranslationUnit } from '../../pipeline/model/bitext.ts'
import type { UnitFinding } from '../../pipeline/model/check.ts'
import { indexConcepts } from '../../pipeline/model/glossary.ts'
import { isDocumentLang } from '../../pipeline/model/lang.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import { tokenizersOf } from './example.ts'

/** `<rule>/<case>.<source>-<target>.tsv`, beside it the same name with `.expected.json`, and for all cases of a rule its `glossary.yaml`. */
const GOLD = new URL('../gold/check/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, GOLD), 'utf8')
const folders = readdirSync(GOLD, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? [entry.name] : [],
)
const glossaryOf = (rule: string): ReturnType<typeof indexConcepts> =>
  existsSync(new URL(`${rule}/glossary.yaml`, GOLD))
    ? readGlossary([{ path: 'glossary.yaml', text: read(`${rule}/glossary.yaml`) }]).value
    : indexConcepts([], [])

function bitextOf(rule: string, file: string): Bitext {
  const [, , sourceLang = '', targetLang = ''] =
    /^([^.]+)\.(\w+(?:-Han[st])?)-(\w+(?:-Han[st])?)\.tsv$/u.exec(file) ?? []
  if (!isDocumentLang(sourceLang) || !isDocumentLang(targetLang))
    throw new Error(`${file} names no pair of languages`)
  return readBitext({ path: file, text: read(`${rule}/${file}`) }, { sourceLang, targetLang }).value
}

/** A finding as a person reads it: what it marks on either side, what it says and proposes. */
function shown(
  { id, source, target, message, suggestions }: UnitFinding,
  units: readonly TranslationUnit[],
): unknown {
  const unit = units.find(one => one.id === id)
  return {
    id,
    ...(source && { source: unit?.source.text.slice(source.start, source.end) }),
    ...(target && { target: unit?.target.text.slice(target.start, target.end) }),
    message,
    ...(suggestions && { suggestions }),
  }
}

describe.each(folders)('gold of %s', name => {
  const rule = ruleNamed(name)
  test.each(readdirSync(new URL(`${name}/`, GOLD)).filter(file => file.endsWith('.tsv')))(
    'should find in %s what is recorded',
    async file => {
      if (!rule) throw new Error(`${name} is no rule`)
      const bitext = bitextOf(name, file)
      const tokenizers = {
        ...(await tokenizersOf(bitext.sourceLang)),
        ...(await tokenizersOf(bitext.targetLang)),
      }
      const { sourceLang, targetLang, units } = bitext
      const rules = activateRules([rule], { [name]: {} })
      const check = createCheck(glossaryOf(name), { sourceLang, targetLang, tokenizers, rules })
      const findings = check.conclude([check.collect(bitext)])
      const recorded = `${name}/${file.replace(/\.tsv$/u, '')}.expected.json`
      await expect(
        `${JSON.stringify(
          findings.map(finding => shown(finding, units)),
          undefined,
          2,
        )}\n`,
      ).toMatchFileSnapshot(new URL(recorded, GOLD).pathname)
      // However a bitext is cut, the findings are the same.
      const half = Math.floor(units.length / 2)
      const parts = [units.slice(0, half), units.slice(half)].map(some =>
        check.collect({ ...bitext, units: some }),
      )
      expect(check.conclude(parts)).toEqual(findings)
    },
  )
})

test('should have a gold folder for every rule that this file covers', () => {
  const missing = RULES.map(({ name }) => name).filter(name => !folders.includes(name))
  expect(missing).toEqual([])
})
