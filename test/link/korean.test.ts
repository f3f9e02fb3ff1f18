import { describe } from 'vitest'
import { glossaryOf } from './marked.ts'
import { linkTable } from './table.ts'

const rows = linkTable(
  glossaryOf(`
attack,,,,공격
cyber-attack,,,,사이버 공격
cyber-security,,,,사이버안보
server,,,,서버
pod,,,,파드
deployment,,,,디플로이먼트
cooperation,,,,협력
information,,,,정보
china,,,,중국
japan,,,,일본
korea,,,,한국
usa,,,,미국
iran,,,,이란
india,,,,인도
diplomacy,,,,외교
ambassador,,,,대사
crisis,,,,위기
council,,,,이사회
un,,,,유엔
agreement,,,,협정
summit,,,,정상
meeting,,,,회의
nuclear,,,,핵
kr-jp,,,,한일
kr-us,,,,한미
trilateral,,,,한중일
government,,,,정부
ministry,,,,외교부
treaty,,,,조약
malware,,,,악성코드
parliament,,,,국회
policy,,,,정책
api,,,,API 서버
it,,,,IT
`),
  ['ko'],
)

describe('particles and endings', () => {
  rows('ko', [
    [
      'find a term before case particles',
      '⟨공격⟩attack을 ⟨공격⟩attack이 ⟨공격⟩attack은 ⟨공격⟩attack의 ⟨공격⟩attack에',
    ],
    [
      'find a term before stacked particles',
      '⟨서버⟩server에서는 ⟨서버⟩server들에서도 ⟨정부⟩government로부터의 ⟨정부⟩government까지만',
    ],
    [
      'find a noun that is used as a verb',
      '⟨협력⟩cooperation하기로 ⟨협력⟩cooperation했다. ⟨공격⟩attack당한 ⟨공격⟩attack받았다.',
    ],
    ['find a term before the copula', '그것은 ⟨조약⟩treaty이다. ⟨협정⟩agreement입니다. ⟨서버⟩server인 것'],
    ['find a plural', '⟨서버⟩server들이 ⟨협정⟩agreement들을'],
    ['find a loanword that analysers cut up', '⟨디플로이먼트⟩deployment가 ⟨파드⟩pod로 끝났다.'],
    ['find a term in quotation marks', '‘⟨공격⟩attack’이라고 “⟨정책⟩policy”을'],
    [
      'find decomposed Hangul with its particle',
      `⟨${'서버'.normalize('NFD')}⟩server${'를'.normalize('NFD')} 고쳤다.`,
    ],
  ])
})

describe('compounds', () => {
  rows('ko', [
    ['find a compound without its space', '⟨사이버공격⟩cyber-attack을 막고 ⟨사이버 공격⟩cyber-attack에'],
    [
      'find a compound with a space that its entry lacks',
      '⟨사이버 안보⟩cyber-security와 ⟨사이버안보⟩cyber-security',
    ],
    ['find the parts of an unspaced compound', '⟨유엔⟩un⟨이사회⟩council와 ⟨중국⟩china⟨정부⟩government'],
    [
      'find names joined by dots and hyphens',
      '⟨한·미⟩kr-us 동맹, ⟨한-미⟩kr-us 동맹, ⟨한미⟩kr-us 동맹, ⟨한·중·일⟩trilateral',
    ],
    ['not mistake two words for a short name', '내가 한 일이 ⟨한일⟩kr-jp 관계와 무슨 상관인가.'],
    ['find Latin letters with Hangul', '⟨API 서버⟩api와 ⟨API서버⟩api, ⟨IT⟩it업계'],
    ['take the longest at a place', '⟨외교부⟩ministry가 ⟨외교⟩diplomacy를 말했다.'],
  ])
})

describe('what is another word', () => {
  rows('ko', [
    ['not take an ending for a country', '평화이란 무엇인가. 민주주의란 무엇인가. ⟨이란⟩iran은 답했다.'],
    ['not find the beginning of a word', '정보원이 중국어를 배운다. ⟨정보⟩information와 ⟨중국⟩china'],
    ['not find the end of a word', '옵서버 자격으로 분위기를 보았다. ⟨서버⟩server의 ⟨위기⟩crisis'],
    ['not find a syllable of a word', '핵심과 정상적 회의적 태도'],
    [
      'not find offices in the names of those who hold them',
      '외교관이 대사관에 갔다. ⟨대사⟩ambassador와 ⟨외교⟩diplomacy',
    ],
    ['not find what is done in who does it', '공격자와 협력자, ⟨공격⟩attack'],
    ['tell India from humanity', '인도적 지원을 논했고 ⟨인도⟩india 총리는 답했다.'],
    ['not find a people or a language in a country', '일본어와 한국어, 미국인'],
  ])
})
