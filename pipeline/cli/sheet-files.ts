import type { SheetRecord } from './manifest.ts'
import type { Settings } from './settings.ts'

export type SheetFile = SheetRecord['files'][number]

/** `report/report.html`; a PDF says its paper where there are several. */
export function filesOf(id: string, { formats, paper: papers }: Settings): SheetFile[] {
  const name = (ending: string): string => `${id}/${id}.${ending}`
  return formats.flatMap((format): SheetFile[] => {
    if (format !== 'pdf') return [{ format, path: name(format) }]
    return papers.map(paper => ({ format, paper, path: name(papers.length > 1 ? `${paper}.pdf` : 'pdf') }))
  })
}
