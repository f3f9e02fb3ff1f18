export type Style = 'red' | 'yellow' | 'cyan' | 'bold' | 'dim'

export interface PrettyOptions {
  /** Columns of the terminal. */
  readonly width: number
  /** Colors a text, or leaves it as it is. */
  readonly style: (style: Style, text: string) => string
}
