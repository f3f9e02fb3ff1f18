/** Control characters, which a file's name may hold, written so that they neither break a line nor steer a terminal. */
export const oneLine = (text: string): string =>
  text.replace(/\p{Cc}/gu, c => (c === '\n' ? '\\n' : `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`))
