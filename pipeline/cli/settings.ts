import { FORMATS, type Format, type Paper } from '../emit/emitter.ts'
import type { DocumentLang } from '../model/lang.ts'

export const SETTINGS_FILE = 'taiyaku.yaml'

export interface Settings {
  /** Columns, in this order; the first is the pivot. */
  readonly languages: readonly DocumentLang[]
  /** Language of the sheets' own words. */
  readonly labels: DocumentLang
  readonly formats: readonly Format[]
  readonly paper: readonly Paper[]
  /** Folders, inside the project's. */
  readonly corpus: string
  readonly glossary: string
  readonly output: string
  /** Files, inside the project's folder, to restore romanised titles with. */
  readonly names?: string
  readonly model?: string
}

/** Everything has a default: a project needs no settings file. */
export const DEFAULTS: Settings = {
  languages: ['en', 'ja', 'zh-Hans', 'ko'],
  labels: 'en',
  // Word documents are made where they are asked for: few want every sheet in both.
  formats: FORMATS.filter(format => format !== 'docx'),
  paper: ['universal'],
  corpus: 'corpus',
  glossary: 'glossary',
  output: 'output',
}
