import type { Glossary } from '../../pipeline/model/glossary.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import { createTermLinker } from '../../pipeline/unified/linker.ts'

export const GLOSSARY: Glossary = readGlossary([
  {
    path: 'terms.yaml',
    text: `domain: cyber
concepts:
  - id: attack
    en: [cyber attack]
    ja: [{ text: サイバー攻撃, reading: サイバーこうげき }]
    zh-Hans: [网络攻击]
    ko: [사이버 공격]
  - id: server
    en: [server]
    ja: [サーバー]
    zh-Hans: [服务器]
  - id: money
    en: [crypto-asset, { text: virtual currency, status: deprecated }]
    ja: [{ text: 暗号資産, reading: あんごうしさん }, { text: 仮想通貨, status: forbidden, reading: かそうつうか }]
  - id: information
    en: [information]
    ko: [정보]
  - id: intelligence
    en: [intelligence]
    ko: [정보]
  - id: quoted
    en: [R&D "lab" <x>]
    ja: [研究"所"<&>]
  - id: lab
    en: [laboratory]
    ja: ['研究"所"<&>']
`,
  },
]).value

/** Made once for all tests: dictionaries load slowly. */
export const LINKER = createTermLinker(GLOSSARY)
