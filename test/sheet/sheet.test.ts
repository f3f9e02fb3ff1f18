import { beforeAll, describe, expect, test } from 'vitest'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { createPipeline, type Pipeline } from '../../pipeline/index.ts'
import type { DocumentLang } from '../../pipeline/model/lang.ts'
import { cellText, type Sheet } from '../../pipeline/model/sheet.ts'
import type { Doc, Linked } from '../../pipeline/model/text.ts'
import { runsOf } from '../../pipeline/sheet/cells.ts'
import { glossaryOf } from '../link/marked.ts'

const GLOSSARY = glossaryOf(`
talks,talks,協議,磋商,협의
attack,cyber attack,サイバー攻撃,网络攻击,사이버 공격
dialogue,dialogue,対話,对话,대화
osce,OSCE|Organization for Security and Co-operation in Europe,欧州安全保障協力機構,欧安组织,유럽안보협력기구
unused,lighthouse,灯台,灯塔,등대
`)

const TEXTS: Readonly<Record<'en' | 'ja' | 'zh-Hans' | 'ko', string>> = {
  en: `# Talks in the harbor\n\nThe two sides held talks on cyber attacks. They will meet again.\n\n## References\n\n1. Kyodo, "Saiba kogeki de kyogi [Talks on cyber attacks]," March 3, 2015\n`,
  ja: `# 港での協議\n\n双方はサイバー攻撃について協議した。再び会う予定である。\n`,
  'zh-Hans': `# 港口磋商\n\n双方就网络攻击举行磋商，并将再次会晤。\n`,
  ko: `# 항구에서의 협의\n\n양측은 사이버 공격에 관해 협의했다. 다시 만날 예정이다.\n`,
}

let docs: readonly Doc<Linked>[]
let pipeline: Pipeline
let sheet: Sheet
beforeAll(async () => {
  pipeline = await createPipeline(GLOSSARY, { languages: ['en', 'ja', 'zh-Hans', 'ko'] })
  const langs = Object.keys(TEXTS) as (keyof typeof TEXTS)[]
  docs = langs.map(lang =>
    pipeline.analyze(ingest({ id: 'harbor', lang, path: `harbor/${lang}.md`, text: TEXTS[lang] }).value),
  )
  sheet = pipeline.sheet(docs)
}, 180_000)

describe('the sheet of a document', () => {
  test('should set the versions side by side', () => {
    const text = (lang: DocumentLang): readonly string[] =>
      sheet.rows.map(({ cells }) => (cells[lang] ? cellText(cells[lang]) : '–'))
    expect(sheet.languages).toStrictEqual(['en', 'ja', 'zh-Hans', 'ko'])
    expect(text('en')).toStrictEqual([
      'Talks in the harbor',
      'The two sides held talks on cyber attacks. They will meet again.',
    ])
    expect(text('zh-Hans')).toStrictEqual(['港口磋商', '双方就网络攻击举行磋商，并将再次会晤。'])
  })

  test('should list the concepts that occur, with their rows and references', () => {
    expect(sheet.entries.map(({ concept, rows }) => `${concept}: ${rows.join(' ')}`)).toStrictEqual([
      'talks: s1 s2 r1',
      'attack: s2 r1',
    ])
  })

  test('should give readings: pinyin for Chinese, letters for Korean', () => {
    const designations = sheet.entries[0]?.designations
    expect(designations?.['zh-Hans']?.[0]?.reading).toBe('cuōshāng')
    expect(designations?.ko?.[0]?.romanization).toBe('hyeobui')
  })

  test('should restore a romanised title, with the terms in it', () => {
    const restored = sheet.references[0]?.versions.en?.restored
    expect(cellText(restored?.runs ?? [])).toBe('サイバー攻撃で協議')
    const terms = restored?.runs.flatMap(run => (run.kind === 'term' ? [run.concept] : []))
    expect(terms).toStrictEqual(['attack', 'talks'])
  })

  test('should not change when it is made again', () => {
    expect(pipeline.sheet(docs)).toStrictEqual(sheet)
  })
})

describe('cells', () => {
  test('should concatenate to the text of their segment', () => {
    const segments = docs.flatMap(({ segments: own, references }) => [
      ...own,
      ...references.map(({ title }) => title),
    ])
    for (const segment of segments) expect(cellText(runsOf(segment, GLOSSARY))).toBe(segment.text)
  })

  test('should show the first of several terms that share a place', () => {
    const [segment] = docs[0]?.segments ?? []
    if (!segment) throw new Error('the document is empty')
    const mention = { start: 0, end: 5, surface: 'Talks', match: 'exact' as const }
    const [first, second] = [...GLOSSARY.designations.values()]
    const mentions = [first, second].flatMap(d =>
      d ? [{ ...mention, concept: d.concept, designation: d.id }] : [],
    )
    const runs = runsOf({ ...segment, mentions }, GLOSSARY)
    expect(runs.filter(({ kind }) => kind === 'term')).toHaveLength(1)
    expect(runs[0]?.kind === 'term' && runs[0].concept).toBe(first?.concept)
  })
})

describe('the sheet of the glossary', () => {
  test('should list every concept, without occurrences', () => {
    const { entries, rows } = pipeline.glossarySheet('glossary', { en: 'Glossary' })
    expect(entries.map(({ concept }) => concept)).toStrictEqual([...GLOSSARY.concepts.keys()])
    expect(entries.every(entry => entry.rows.length === 0) && rows.length === 0).toBe(true)
  })
})
