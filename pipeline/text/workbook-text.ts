/** Of Excel, in UTF-16 units. */
const LONGEST_CELL = 32_767

/**
 * A text as a cell of a workbook can hold it: without control characters and halves of surrogate pairs, which XML takes none
 * of, and with `…` where it had to be cut. `_x0041_` stands for a letter in a workbook, so that the underscore of a text that
 * looks like one is escaped itself: ECMA-376, 22.9.2.19.
 */
export function workbookText(text: string): string {
  const clean = text.replaceAll(/(?![\n\t])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '')
  const fitting =
    clean.length <= LONGEST_CELL
      ? clean
      : `${clean.slice(0, LONGEST_CELL - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
  return fitting.replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
}
