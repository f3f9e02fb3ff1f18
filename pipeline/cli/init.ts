import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../model/outcome.ts'
import { shownPath, writeAtomically } from './files.ts'
import { refuseUnwritable } from './safe-paths.ts'
import { SETTINGS_FILE } from './settings.ts'
import { schemaText } from './schema-text.ts'

const FILES: Readonly<Record<string, string>> = {
  [SETTINGS_FILE]: `# Everything here has a default; remove what you do not need to change.
languages: [en, ja, zh-Hans, ko] # columns, in this order; the first is the one that the others are aligned with
labels: en # language of the sheets' own words
formats: [html, pdf, xlsx, md, tmx]
paper: [universal] # prints on A4 and Letter alike; or a4, letter
`,
  'corpus/first-document/en.md': `---
date: 2026-01-15
---

# A first document

The two governments agreed to strengthen their cooperation against cyber attacks. Replace this text with your own.

## References

1. Toto Shimbun, "Seifu, juyo infura no saiba taisaku wo kyoka he [Government to strengthen cyber measures for critical infrastructure]," January 14, 2026
`,
  'corpus/first-document/ja.md': `---
date: 2026-01-15
---

# 最初の文書

両政府は、サイバー攻撃に対する協力を強化することで合意した。この文章を自分の原稿に置き換えてください。

## 参考文献

1. 東都新聞「政府、重要インフラのサイバー対策を強化へ」2026年1月14日
`,
  'glossary/my-terms.yaml': `# yaml-language-server: $schema=./schema.json
domain: my-terms
label: { en: My terms, ja: 自分の用語 }
concepts:
  - id: cyber-attack
    definition: Deliberate attempt, through a network, to disrupt, damage or gain access to a computer system or its data.
    en: [cyber attack]
    ja: [{ text: サイバー攻撃, reading: サイバーこうげき }]
    zh-Hans: [网络攻击]
    ko: [사이버 공격]
  - id: cyber-measures
    definition: Steps taken to prevent cyber attacks or to limit their effects.
    en: [cyber measures]
    ja: [{ text: サイバー対策, reading: サイバーたいさく }]
    zh-Hans: [网络安全对策]
    ko: [사이버 대책]
  - id: critical-infrastructure
    definition: Facilities and services whose failure would endanger a country's society or economy.
    en: [critical infrastructure]
    ja: [{ text: 重要インフラ, reading: じゅうようインフラ }]
    zh-Hans: [关键基础设施]
    ko: [핵심 기반시설]
`,
}

/**
 * Makes a working starter folder.
 * @returns the files written, as messages show them
 * @throws InputError where any of them exists or cannot be written: nothing is written then
 */
export function init(project: string): readonly string[] {
  const files = { ...FILES, 'glossary/schema.json': schemaText() }
  const paths = Object.entries(files).map(([name, contents]) => ({ path: join(project, name), contents }))
  const existing = paths.find(({ path }) => existsSync(path))
  if (existing)
    throw new InputError(shownPath(existing.path), undefined, 'exists already; choose another folder')
  refuseUnwritable(paths.map(({ path }) => path))
  for (const { path, contents } of paths) writeAtomically(path, contents)
  return paths.map(({ path }) => shownPath(path))
}
