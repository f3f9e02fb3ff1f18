import { describe } from 'vitest'
import { glossaryOf } from './marked.ts'
import { linkTable } from './table.ts'

const rows = linkTable(
  glossaryOf(`domain: test
label: { en: Test }
concepts:
  - { id: kyoto, ja: [京都] }
  - { id: rights, ja: [人権] }
  - { id: diet, ja: [国会] }
  - { id: economy, ja: [経済] }
  - { id: takahashi, ja: [高橋] }
  - { id: china, ja: [中国] }
  - { id: jp-cn, ja: [日中] }
  - { id: cyber-attack, ja: [{ text: サイバー攻撃, reading: サイバーこうげき }] }
  - { id: it, ja: [IT] }
  - { id: apec, ja: [APEC] }
  - { id: server, ja: [サーバー] }
  - { id: user, ja: [ユーザ] }
  - { id: hardware, ja: [ハードウェア] }
  - { id: violin, ja: [バイオリン] }
  - { id: venezuela, ja: [ベネズエラ] }
  - { id: virus, ja: [ウイルス] }
  - { id: building, ja: [ビル] }
  - { id: beer, ja: [ビール] }
  - { id: interface, ja: [インターフェース] }
  - { id: main, ja: [メインフレーム] }
  - { id: database, ja: [データベース] }
  - { id: putin, ja: [ウラジーミル・プーチン] }
  - { id: label, ja: [ラベル] }
  - { id: selector, ja: [セレクター] }
  - { id: bot, ja: [ボット] }
  - { id: terror, ja: [テロ] }
  - { id: handling, ja: [{ text: 取り扱い, reading: とりあつかい }] }
  - { id: application, ja: [申込] }
  - { id: procedure, ja: [手続] }
  - { id: contract, ja: [取引] }
  - { id: positioning, ja: [位置付け] }
  - { id: extradition, ja: [引渡し] }
  - { id: combination, ja: [組み合わせ] }
  - { id: union, ja: [{ text: 組合, reading: くみあい }] }
  - { id: sending, ja: [{ text: 送付, reading: そうふ }] }
  - { id: cooperation, ja: [協力] }
  - { id: joint, ja: [開発協力] }
  - { id: invade, ja: [{ text: 侵入する, pos: verb }] }
  - { id: steal, ja: [{ text: 盗む, pos: verb }] }
  - { id: crackdown, ja: [{ text: 取り締まる, pos: verb }] }
  - { id: dangerous, ja: [{ text: 危ない, pos: adjective }] }
  - { id: stability, ja: [安定] }
  - { id: negotiation, ja: [{ text: 交渉, reading: こうしょう }] }
  - { id: leak, ja: [漏えい] }
`),
  ['ja'],
)

describe('words', () => {
  rows('ja', [
    ['not find 京都 in 東京都', '東京都は晴れ、⟨京都⟩kyotoは雨。'],
    ['not find 人権 in 個人権限', '個人権限を確認し、⟨人権⟩rightsを守る。'],
    ['not find 国会 in 両国会談', '両国会談の準備をして⟨国会⟩dietに行く。'],
    ['not find 日中 in 一日中', '一日中話した。今日中に⟨日中⟩jp-cn関係を語る。'],
    ['not find a term after a negating prefix', '不安定から⟨安定⟩stabilityへ。'],
    ['not find ビル in ビール', '⟨ビール⟩beerを⟨ビル⟩buildingで飲む。'],
    [
      'not find ボット in ロボット, nor テロ in ステロイド',
      'ロボットとステロイドと⟨ボット⟩botと⟨テロ⟩terror',
    ],
    ['not find what is done in who does it', '開発協力者と協力会と⟨協力⟩cooperation'],
    ['not find letters of a longer name', 'IT2と⟨IT⟩it'],
    ['find a term at both ends of a text', '⟨京都⟩kyoto'],
  ])
})

describe('writing', () => {
  rows('ja', [
    ['fold half-width kana with their voicing marks', '⟨ｻｲﾊﾞｰ攻撃⟩cyber-attackで⟨ｻｰﾊﾞ⟩serverが止まる。'],
    ['fold full-width letters', '⟨ＩＴ⟩it企業と⟨ＡＰＥＣ⟩apec、しかしＥＸＩＴは別。'],
    [
      'not need the final long mark, nor mind it',
      '⟨サーバ⟩serverと⟨サーバー⟩server、⟨ユーザ⟩userと⟨ユーザー⟩user',
    ],
    ['not need the final long mark before kanji', '⟨ユーザー⟩user名と⟨サーバ⟩server室'],
    [
      'take small kana for large ones after ウ',
      '⟨ハードウエア⟩hardwareと⟨ハードウェア⟩hardware、⟨ウィルス⟩virusと⟨ウイルス⟩virus',
    ],
    ['take ヴ for b', '⟨ヴァイオリン⟩violinと⟨ヴェネズエラ⟩venezuela'],
    ['take エイ for a long vowel', '⟨インターフェイス⟩interfaceと⟨メーンフレーム⟩main'],
    ['not need a long mark inside a long loanword', '⟨インタフェース⟩interface'],
    [
      'pass over a middle dot and a double hyphen',
      '⟨ウラジーミルプーチン⟩putin、⟨ウラジーミル＝プーチン⟩putin、⟨データ・ベース⟩database',
    ],
    ['find two terms in one loanword', '⟨ラベル⟩label⟨セレクタ⟩selectorを使う。'],
    ['find old characters', '⟨國會⟩dietと⟨經濟⟩economy'],
    ['find variant characters of names', '⟨髙橋⟩takahashiさん'],
    ['find the kana of a stored reading', '⟨サイバーこうげき⟩cyber-attackを防ぐ。'],
    ['not find the kana of a short reading', 'これはかんりではない。'],
  ])
})

describe('okurigana', () => {
  rows('ja', [
    ['find fewer kana', '書類の⟨取扱い⟩handlingと⟨取扱⟩handling規則、⟨取り扱い⟩handling'],
    ['find more kana', '⟨申し込み⟩applicationと⟨申込み⟩applicationと⟨申込⟩application'],
    ['find a noun with its kana', '⟨手続き⟩procedureと⟨手続⟩procedure、⟨取り引き⟩contractと⟨取引⟩contract'],
    ['find づけ for 付け', '⟨位置づけ⟩positioningを変える。'],
    ['find both kana', '犯罪人の⟨引き渡し⟩extradition'],
    ['find 組合せ, which is no union', '⟨組合せ⟩combinationと⟨組み合わせ⟩combination、労働⟨組合⟩union'],
    ['not take 送付 for 送り付け', '荷物を送り付け、書類を⟨送付⟩sendingした。'],
    ['not join a verb to the noun after it', '技術を開発し⟨協力⟩cooperationする。'],
  ])
})

describe('inflection', () => {
  rows('ja', [
    ['find a noun that is used as a verb', '両国は⟨協力⟩cooperationしていく。⟨協力⟩cooperationされた。'],
    ['find the forms of a する-verb', '⟨侵入し⟩invadeた者が⟨侵入する⟩invade。⟨侵入さ⟩invadeれた。'],
    ['find the forms of a verb of the five steps', '⟨盗ん⟩stealだ者が⟨盗み⟩steal、⟨盗ま⟩stealれた。'],
    ['find the forms of a compound verb', '⟨取り締まっ⟩crackdownた。⟨取り締まり⟩crackdownを'],
    ['find the forms of an adjective', '⟨危なく⟩dangerousなった。⟨危なかっ⟩dangerousた。'],
  ])
})
