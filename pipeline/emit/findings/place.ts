import type { UnitFinding } from '../../model/check.ts'

/** `path:line:column`, as compilers write it, so that editors find the place; as much of it as is known. */
export const placeOf = ({ path, line, column }: Pick<UnitFinding, 'path' | 'line' | 'column'>): string =>
  [path, ...(line === undefined ? [] : column === undefined ? [line] : [line, column])].join(':')

/** `1 finding`, `2 findings`. */
export const counted = (n: number, what: string): string =>
  `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`
