import { MARGIN, NUMBER_WIDTH, type PageLayout } from '../paper.ts'

export const pageSettings = ({ width, height }: PageLayout): string =>
  `width: ${width}pt, height: ${height}pt, ` +
  `margin: (x: ${MARGIN.x}pt, top: ${MARGIN.top}pt, bottom: ${MARGIN.bottom}pt)`

const fraction = (share: number): string => `${share.toFixed(2)}fr`

/** The widths of a table's columns but the first one, with the column of numbers or without it. */
export const tableWidths = (shares: readonly number[], numbered: boolean): string =>
  `(${[...(numbered ? [`${NUMBER_WIDTH}pt`] : []), ...shares.map(fraction)].join(', ')},)`
