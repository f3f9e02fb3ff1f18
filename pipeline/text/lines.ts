/** Where an offset of a text stands; both 1-based, the column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** Says where offsets of the text stand. Its lines are found when first asked for. */
export function createLines(text: string): (offset: number) => LineColumn {
  let starts: readonly number[] | undefined
  return offset => {
    starts ??= lineStarts(text)
    const line = lineAt(starts, offset)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/gu)) starts.push(index + end.length)
  return starts
}

/** The line that holds the offset, from 1: found by halving. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
