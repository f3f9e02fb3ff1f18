/** Orders that do not depend on the order of the input. */

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The most frequent first. */
export const byCountThenText = (
  [a, countA]: readonly [string, number],
  [b, countB]: readonly [string, number],
): number => countB - countA || byText(a, b)
