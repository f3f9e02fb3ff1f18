/** Names of the days of the week, Sunday first, as regular expressions. */

export const ENGLISH_DAYS =
  'Sunday|Sun(?=[.,)]),Monday|Mon(?=[.,)]),Tuesday|Tues?(?=[.,)]),Wednesday|Wed(?=[.,)]),Thursday|Thu(?:rs?)?(?=[.,)]),Friday|Fri(?=[.,)]),Saturday|Sat(?=[.,)])'.split(
    /,(?=[A-Z])/u,
  )

/** 日曜, and 日 in brackets after a date. */
export const JAPANESE_DAYS = [...'日月火水木金土'].map(day => `${day}曜|(?<=日 ?[(（])${day}(?=[)）・、])`)

export const CHINESE_DAYS = ['[日天]', ...'一二三四五六'].map(
  day =>
    `(?:星期|礼拜|禮拜|(?<![上下本每一两二三四五六七八九十百\\d今这])[周週]|(?<=[上下本每今这])[周週])${day}(?![年岁月])`,
)

export const KOREAN_DAYS = [...'일월화수목금토'].map(day => `${day}요일|(?<=일 ?[(（])${day}(?=[)）])`)
