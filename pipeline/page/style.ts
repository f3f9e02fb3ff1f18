import { BASE } from './style/base.ts'
import { CONTROLS } from './style/controls.ts'
import { FINDINGS } from './style/findings.ts'
import { PRINT } from './style/print.ts'
import { TABLES } from './style/tables.ts'

/** The style of every page: system fonts, light and dark, wide and narrow, screen and paper. */
export const STYLE = [BASE, TABLES, CONTROLS, PRINT].join('\n')

/** The style of the report of the checks, whose tables are plain ones. */
export const FINDINGS_STYLE = [BASE, CONTROLS, PRINT, FINDINGS].join('\n')
