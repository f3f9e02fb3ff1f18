import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import { columnsOf } from '../wording.ts'

const checkBox = (properties: Record<string, string | boolean>, label: string, lang?: string): Element =>
  h('label', { lang }, [
    h('input', { type: 'checkbox', checked: true, autoComplete: 'off', ...properties }),
    label,
  ])

/** A single column is not hidden. */
function columnBoxes(sheet: Sheet, { t }: Labels): Element[] {
  const columns = columnsOf(sheet)
  if (columns.length < 2) return []
  return [
    h('fieldset', { className: ['columns'] }, [
      h('legend', t('toolbar.columns')),
      ...columns.map(lang => checkBox({ dataColumn: lang }, t(`lang.${lang}`), lang)),
    ]),
  ]
}

/** Furigana help many readers; pinyin and romanization over every word only those who ask for them. */
const SHOWN_READINGS = { ja: true, zh: false, ko: false } as const

/** Restored titles have readings where no column is in Japanese. */
const hasRestored = ({ references }: Sheet): boolean =>
  references.some(({ versions }) => Object.values(versions).some(({ restored }) => restored !== undefined))

function readingBoxes(sheet: Sheet, { t }: Labels, readings: boolean | undefined): Element[] {
  const read = [...sheet.languages, ...(hasRestored(sheet) ? ['ja'] : [])]
  const known = Object.entries(SHOWN_READINGS).filter(([tag]) => read.some(lang => lang.startsWith(tag)))
  if (known.length === 0) return []
  return [
    h('fieldset', { className: ['columns'] }, [
      h('legend', t('toolbar.readings')),
      ...known.map(([tag, usual]) =>
        checkBox({ dataReading: tag, checked: readings ?? usual }, t(`reading.${tag}`)),
      ),
    ]),
  ]
}

const step = (id: string, label: string, sign: string): Element =>
  h('button', { id, type: 'button', ariaLabel: label, title: label }, sign)

/**
 * Search, columns, readings, print. Hidden until the script that serves it runs.
 * @param readings whether all are shown at first; without it those that most readers want
 */
export function toolbar(sheet: Sheet, labels: Labels, readings?: boolean): Element {
  const { t } = labels
  const hint = t('search.placeholder')
  return h(
    'div',
    { className: ['toolbar'], id: 'toolbar', hidden: true, role: 'region', ariaLabel: t('toolbar.label') },
    [
      h('search', { className: ['search'] }, [
        h('input', {
          id: 'search',
          type: 'search',
          ariaLabel: t('search.label'),
          placeholder: hint,
          title: hint,
          ariaKeyShortcuts: '/',
          autoComplete: 'off',
          spellCheck: 'false',
        }),
        h('kbd', { ariaHidden: 'true' }, '/'),
        h('output', { id: 'found', htmlFor: ['search'], ariaLive: 'polite' }),
        h('span', { id: 'steps', hidden: true }, [
          step('previous', t('search.previous'), '↑'),
          step('next', t('search.next'), '↓'),
        ]),
        h('button', { id: 'back', type: 'button', hidden: true }, t('search.back')),
      ]),
      ...columnBoxes(sheet, labels),
      ...readingBoxes(sheet, labels, readings),
      h('button', { id: 'print', type: 'button' }, t('toolbar.print')),
    ],
  )
}
