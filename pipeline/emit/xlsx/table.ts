export interface Column {
  readonly title: string
  /** In characters. */
  readonly width: number
  /** Excel's code for numbers. */
  readonly format?: string
}

/** A worksheet before it is styled. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  /** One value for each column; nothing for an empty cell. */
  readonly rows: readonly {
    readonly cells: readonly (string | number | undefined)[]
    readonly bold?: boolean
  }[]
}

export const TEXT_WIDTH = 48
export const NAME_WIDTH = 28
export const WORD_WIDTH = 14
export const NUMBER_WIDTH = 7
