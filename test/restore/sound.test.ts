import { expect, test } from 'vitest'
import { soundOfEnglish, soundOfRomanised } from '../../pipeline/restore/sound.ts'

test.each([
  ['cyber', 'saiba'], ['security', 'sekyuriti'], ['internet', 'intanetto'], ['ransomware', 'ransamuuea'], ['system', 'shisutemu'],
  ['missile', 'misairu'], ['radio', 'rajio'], ['team', 'chimu'], ['Sony', 'soni'], ['Italy', 'itaria'], ['bridge', 'burijji'],
  ['Chile', 'chiri'], ['Microsoft', 'maikurosofuto'], ['network', 'nettowaku'], ['service', 'sabisu'], ['nature', 'neicha'],
  ['budget', 'bajetto'], ['hacker', 'hakka'], ['school', 'sukuru'], ['Obama', 'obama'],
])('should hear %s in %s', (english, romanised) => {
  expect(soundOfRomanised(romanised)).toBe(soundOfEnglish(english))
}) // prettier-ignore

test.each([
  ['cyber', 'seibu'],
  ['attack', 'kogeki'],
  ['Sony', 'sanyo-sha'],
])('should not hear %s in %s beyond their consonants', (english, romanised) => {
  expect(soundOfRomanised(romanised) === soundOfEnglish(english)).toBe(english === 'cyber')
})
