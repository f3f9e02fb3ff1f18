/** The function, with its last answer remembered: all candidates of a text ask the same of it. */
export function ofLast<T>(ask: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | undefined
  return text => {
    if (last?.text !== text) last = { text, answer: ask(text) }
    return last.answer
  }
}
