/** What tells a number from a word in Korean texts. */

export const NATIVE_TENS: ReadonlyMap<string, number> = new Map(
  '열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ').map((word, n) => [word, 10 * (n + 1)]),
)

/** Also as they stand before what they count. */
export const NATIVE_UNITS: ReadonlyMap<string, number> = new Map([
  ...'하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉'.split(' ').map((word, n) => [word, n + 1] as const),
  ...'한 두 세 네'.split(' ').map((word, n) => [word, n + 1] as const),
  ['석', 3], ['넉', 4],
]) // prettier-ignore

/** A numeral is counted where one of these follows, with a space or without. */
export const COUNTER =
  /^ ?(?:명|개|번|차|대|년|월|일|원|달러|유로|파운드|엔|위안|마리|세|살|시간|시|분|초|회|위|호|권|장|채|척|건|곳|가지|여|달|주|배|편|쌍|잔|병|줄|사람|나라|자녀|아이|아들|딸|경기|골|팀|선수|세트|점|도|미터|킬로|마일|톤|퍼센트|프로|%|째|가구|개국|국가|차례|군데|층|학년|세기|표|석|해|사건|형제|자매|남성|여성|여자|남자|가족|후보|대륙|아기|소년|소녀|단계|분의)/u

/** Days have names of their own. */
export const DAYS: ReadonlyMap<string, number> = new Map([
  ['하루', 1], ['이틀', 2], ['사흘', 3], ['나흘', 4], ['닷새', 5], ['엿새', 6], ['이레', 7], ['여드레', 8], ['아흐레', 9], ['열흘', 10], ['보름', 15],
]) // prettier-ignore

/** Words that imply a number which another language may write out. */
export const IMPLIED: readonly (readonly [RegExp, readonly number[]])[] = [
  [/반/gu, [0.5, 50, 30, 2]],
  [/쌍|양(?=국|측|쪽|팀|당|손|발|자|사|면|성)|둘|더블|커플|부부|이중/gu, [2]],
  [/첫|처음|초|한|하나|홀로|혼자|단독|단|유일|매|각|일(?=주일|년)|원/gu, [1]],
  [/트리플|해트트릭|쓰리|스리/gu, [3]],
  [/정오/gu, [12]],
  [/자정/gu, [0, 12, 24]],
  [/제로|무|없/gu, [0]],
  [/텐/gu, [10]],
  [/일레븐/gu, [11]],
  [/수십|십대|청소년/gu, [10]],
  [/수백|세기/gu, [100]],
  [/수천/gu, [1000]],
  [/준결승|4강/gu, [4]],
  [/준준결승|8강/gu, [8, 4]],
  [/세븐/gu, [7]],
]
