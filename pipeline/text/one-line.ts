/** Control characters, which a file's name may hold, written so that they neither break a line nor steer a terminal. */
export const oneLine = (text: string): string =>
  text.replace(/\p{Cc}/gu, c => (c === '\n' ? '\\n' : `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`))

/** Marks that turn the direction of what follows, and the two separators that end a line for some readers. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu
const CONTROL_PICTURES = 0x2400
const DELETE = 0x7f
const DELETE_PICTURE = '\u2421'
const NO_PICTURE = '\ufffd'

/** The text with a picture for each character that would steer what shows it: as long as before, so that spans still hold. */
export const withPictures = (text: string): string =>
  text.replace(STEERING, c => {
    const code = c.charCodeAt(0)
    if (code === DELETE) return DELETE_PICTURE
    return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : NO_PICTURE
  })
