/** Marks of Markdown's emphasis and code. */
const MARKS = /\*{1,3}|_{1,3}|`{1,3}/gu

/** Whether a mark is open at a place: it stood an odd number of times before. Places are asked for in ascending order. */
export type IsOpen = (mark: string, at: number) => boolean

export function createEmphasis(text: string): IsOpen {
  const marks = text.matchAll(MARKS)
  const open = new Set<string>()
  let next = marks.next().value
  return (mark, at) => {
    for (; next && next.index < at; next = marks.next().value) if (!open.delete(next[0])) open.add(next[0])
    return open.has(mark)
  }
}
