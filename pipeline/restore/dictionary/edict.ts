import type { Entries } from './entry.ts'

/**
 * A line of EDICT, `KANJI [KANA] /gloss/gloss/`, or of EDICT2, which gives several forms, `KANJI;KANJI [KANA;KANA(KANJI)]`,
 * and ends in an entry's number. Words in kana have no brackets.
 * Source: the EDICT documentation of the Electronic Dictionary Research and Development Group.
 */
const LINE = /^([^\s/[\]]+) +(?:\[([^[\]]+)\] +)?\/(.+)\/\s*$/u

/** An entry's number, and the mark of common words, stand where glosses do. */
const NO_GLOSS = /^EntL\d+X?$|^\(P\)$/u
/** Marks of parts of speech, fields and senses open a gloss; `(uk)` says that the word is usually written in kana. */
const MARKS = /^(?:\s*(?:\([^()]*\)|\{[^{}]*\}))+\s*/u
const USUALLY_KANA = /\(uk\)/u

export const isEdictLine = (line: string): boolean => LINE.test(line)
export const isEdict2Line = (line: string): boolean => isEdictLine(line) && /\/EntL\d+X?\/\s*$/u.test(line)

export function readEdictLine(line: string): Entries {
  const [, written = '', read = '', english = ''] = LINE.exec(line) ?? []
  const glosses = english
    .split('/')
    .filter(gloss => !NO_GLOSS.test(gloss))
    .map(gloss => gloss.replace(MARKS, ''))
    .filter(gloss => gloss !== '')
  const surfaces = written.split(';').map(form => plain(form))
  if (glosses.length === 0 || surfaces.includes('')) return undefined
  if (read === '') return surfaces.map(surface => ({ surface, reading: surface, glosses }))
  const readings = read.split(';').map(reading => ({ kana: plain(reading), of: notesOf(reading) }))
  const words = surfaces.flatMap(surface =>
    readings
      .filter(({ of }) => accepts(of, surface, surfaces))
      .map(({ kana }) => ({ surface, reading: kana, glosses })),
  )
  const kana = USUALLY_KANA.test(english) ? readings.map(reading => reading.kana) : []
  return [...words, ...kana.map(surface => ({ surface, reading: surface, glosses }))]
}

const plain = (form: string): string => (form.includes('(') ? form.replace(/\([^()]*\)/gu, '') : form).trim()

/** What stands in brackets behind a form: the forms that a reading is of, or marks such as `(P)` and `(ik)`. */
const notesOf = (form: string): readonly string[] =>
  form.includes('(')
    ? Array.from(form.matchAll(/\(([^()]*)\)/gu), ([, notes = '']) => notes.split(/[,;、]/u)).flat()
    : []

const accepts = (notes: readonly string[], surface: string, surfaces: readonly string[]): boolean =>
  notes.includes(surface) || !notes.some(note => surfaces.includes(note))
