import { romanize } from 'es-hangul'

const HANGUL = /[\uac00-\ud7a3]+/gu

/**
 * Korean in the Revised Romanization, by pronunciation: 종로 is `jongno`. Everything else is kept.
 * Source: Ministry of Culture, Notification 2000-8; unlike there, es-hangul does write some tensed consonants.
 */
export const romanizeKorean = (text: string): string =>
  text.normalize('NFC').replace(HANGUL, word => romanize(word))
