import { describe } from 'vitest'
import { glossaryOf } from './marked.ts'
import { linkTable } from './table.ts'

const rows = linkTable(
  glossaryOf(`domain: test
label: { en: Test }
concepts:
  - { id: china, zh-Hans: [中国] }
  - { id: usa, zh-Hans: [美国] }
  - { id: state, zh-Hans: [国家] }
  - { id: congress, zh-Hans: [国会] }
  - { id: rights, zh-Hans: [人权] }
  - { id: attack, zh-Hans: [网络攻击] }
  - { id: network, zh-Hans: [网络] }
  - { id: server, zh-Hans: [服务器] }
  - { id: security, zh-Hans: [信息安全] }
  - { id: malware, zh-Hans: [恶意软件] }
  - { id: hacker, zh-Hans: [黑客] }
  - { id: document, zh-Hans: [文件] }
  - { id: database, zh-Hant: [資料庫] }
  - { id: union, zh-Hant: [歐盟] }
  - { id: it, zh-Hans: [IT] }
  - { id: five-g, zh-Hans: [5G] }
  - { id: apec, zh-Hans: [APEC] }
  - { id: obama, zh-Hans: [贝拉克·奥巴马] }
  - { id: guterres, zh-Hans: [安东尼奥·古特雷斯] }
  - { id: coordination, zh-Hans: [协调] }
  - { id: meeting, zh-Hans: [会议] }
  - { id: development, zh-Hans: [发展] }
  - { id: unionize, zh-Hans: [联合国] }
  - { id: ministry, zh-Hans: [外交部] }
  - { id: diplomacy, zh-Hans: [外交] }
  - { id: taiwan, zh-Hans: [台湾] }
`),
  ['zh-Hans', 'zh-Hant'],
)

describe('words', () => {
  rows('zh-Hans', [
    ['not find 中国 in 其中国有', '其中国有企业很多，⟨中国⟩china企业也多。'],
    ['not find 中国 in 发展中国家', '发展中国家的代表谈⟨中国⟩china的⟨发展⟩development。'],
    ['not find 国会 in 美国会 nor in 中国会议', '⟨中国⟩china⟨会议⟩meeting与⟨国会⟩congress'],
    ['not find 人权 in 个人权利', '个人权利与⟨人权⟩rights'],
    ['take the longest at a place', '⟨网络攻击⟩attack影响⟨网络⟩network，⟨外交部⟩ministry谈⟨外交⟩diplomacy。'],
    ['not find 联合国 across words', '⟨联合国⟩unionize和⟨美国⟩usa'],
    ['not find what is done in the thing that does it', '服务商的⟨服务器⟩server，协调员和⟨协调⟩coordination'],
    ['not run across a space where another term begins', '⟨国家⟩state ⟨会议⟩meeting'],
    ['find a term before an aspect particle', '各方⟨协调⟩coordination了立场。'],
  ])
})

describe('writing', () => {
  rows('zh-Hans', [
    ['fold full-width letters', '⟨ＩＴ⟩it企业推进⟨５Ｇ⟩five-g，ＥＸＩＴ之后⟨ＡＰＥＣ⟩apec开会。'],
    ['find a traditional term in a simplified text', '三国讨论了⟨網絡攻擊⟩attack問題。'],
    [
      'find a name under any middle dot, or none',
      '⟨贝拉克・奥巴马⟩obama、⟨贝拉克•奥巴马⟩obama、⟨贝拉克奥巴马⟩obama和⟨安东尼奥‧古特雷斯⟩guterres',
    ],
    ['find what is entered in traditional characters only', '⟨欧盟⟩union的⟨数据库⟩database'],
    ['leave words alone that mean another thing on the mainland', '把⟨文件⟩document放进档案。'],
  ])
  rows('zh-Hant', [
    ['find what is entered in simplified characters', '⟨聯合國⟩unionize和⟨臺灣⟩taiwan'],
    ['find the words of Taiwan', '⟨駭客⟩hacker用⟨惡意軟體⟩malware攻擊⟨伺服器⟩server。'],
    ['find compounds in the words of Taiwan', '⟨網路攻擊⟩attack威脅⟨資訊安全⟩security與⟨網路⟩network。'],
    ['find the words of Hong Kong', '⟨網絡攻擊⟩attack令⟨伺服器⟩server停頓，⟨黑客⟩hacker被捕。'],
    ['find a word of Taiwan in its own entry', '⟨資料庫⟩database遭到攻擊。'],
  ])
})
