import type { Designation } from '../model/glossary.ts'
import { romanizeKana } from '../text/kana.ts'
import { pinyinOf } from './chinese.ts'
import { readingsOf } from './japanese.ts'
import { romanizationOf } from './korean.ts'

/** How a name sounds. Nothing is read by an analyser: a wrong reading is worse than none. */
export interface Reading {
  /** Kana or pinyin. */
  readonly reading?: string
  /** Latin letters, for Japanese and Korean. */
  readonly romanization?: string
}

export function readingOf(designation: Designation): Reading {
  const { lang, text } = designation
  switch (lang) {
    case 'en':
      return {}
    case 'ja':
      return japaneseReading(designation)
    case 'zh-Hans':
    case 'zh-Hant':
      return onlyOther({ reading: pinyinOf(designation) }, text)
    case 'ko':
      return onlyOther({ romanization: designation.romanization ?? romanizationOf(designation) }, text)
  }
}

function japaneseReading(designation: Designation): Reading {
  const [kana] = readingsOf({ ...designation, variants: [] })
  const romanization = designation.romanization ?? (kana === undefined ? undefined : romanizeKana(kana))
  return onlyOther(
    { ...(kana !== undefined && { reading: kana }), ...(romanization !== undefined && { romanization }) },
    designation.text,
  )
}

/** What merely repeats the text says nothing. */
function onlyOther({ reading, romanization }: Reading, text: string): Reading {
  return {
    ...(reading !== undefined && reading !== text && { reading }),
    ...(romanization !== undefined && romanization !== text && { romanization }),
  }
}
