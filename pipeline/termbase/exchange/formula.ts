/**
 * Text that a spreadsheet would take for a formula, and run: it begins with a sign of one, in either width. What begins with
 * apostrophes before such a sign would be taken for a guarded text when it is read again.
 * OWASP, "CSV Injection".
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/u
const GUARDED = /^'+[=+\-@＝＋－＠\t\r]/u

/** With an apostrophe before it, which a spreadsheet takes for "this is text". */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)
