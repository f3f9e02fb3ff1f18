import type { Lang } from '../model/lang.ts'

/** Words that go on with a sentence after a quotation: `「…。」と述べた`, `“……！”的`. */
const JAPANESE =
  /^(?:と(?!ころ|はいえ|もあれ|くに|りわけ|ても)|って|の(?!ち)|が(?!ん)|を|に(?!もかか)|は(?!じめ|たして|い)|へ|で(?!は|も|す)|も(?!っと|し|う|ちろん|とより)|や(?!が|は|や)|など|ら|か(?!つ|ね)|[、，,)）」』])/u

/** A particle, or who said it: `“走吧！”老师喊道。`; before a colon the next one speaks. */
const CHINESE =
  /^(?:[的地得之等和与與或，、；：,;:]|[他她我](?:们|們)?[说說问問道](?![：:])|[这這][句个個番种種]|(?![据據])\p{sc=Han}{1,6}?(?:[说說问問喊叫答笑叹嘆写寫]道|[说說问問喊])[。，！])/u

/** A particle right behind the quotation; behind a space the verb of saying, or who said it: `“가자.” 그가 말했다.` */
const KOREAN =
  /^(?:라고|이?라|고|이|는|은|을|를|의|와|과|며|도|에|로|하|[,、·]|\s(?:라고|라며|라는|하고|하며|하는|[\p{sc=Hangul}\s]{1,12}[이가은는] ?(?:말|물었|묻|외쳤|외치|답|대답|덧붙)))/u

/** Whether what follows a quotation goes on with its sentence. */
export function continues(after: string, lang: Lang): boolean {
  if (lang === 'ja') return JAPANESE.test(after)
  if (lang === 'ko') return KOREAN.test(after)
  return CHINESE.test(after)
}
