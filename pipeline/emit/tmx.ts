import type { Element, Text } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { DocumentLang } from '../model/lang.ts'
import { cellText, type Entry, type Row, type Sheet } from '../model/sheet.ts'
import type { Labels } from '../page/labels.ts'
import type { Emitter } from './emitter.ts'
import { legalMarkup, legalXml } from '../text/legal-xml.ts'

const NEW_LINE: Text = { type: 'text', value: '\n' }

interface Version {
  readonly lang: DocumentLang
  readonly text: string
}

/** A translation unit has two languages at least. */
function unit(
  id: string,
  versions: readonly Version[],
  concepts: readonly string[],
  note?: Element,
): Element[] {
  const written = versions.filter(({ text }) => text !== '')
  if (written.length < 2) return []
  return [
    x('tu', { tuid: legalXml(id) }, [
      ...(note === undefined ? [] : [note]),
      ...concepts.map(concept => x('prop', { type: 'x-concept' }, legalXml(concept))),
      ...written.map(({ lang, text }) => x('tuv', { 'xml:lang': lang }, [x('seg', legalXml(text))])),
    ]),
  ]
}

function rowUnit(row: Row, languages: readonly DocumentLang[], { lang: words, t }: Labels): Element[] {
  const runs = languages.flatMap(lang => row.cells[lang] ?? [])
  const concepts = new Set(runs.flatMap(run => (run.kind === 'term' ? [run.concept] : [])))
  const versions = languages.map(lang => ({ lang, text: cellText(row.cells[lang] ?? []) }))
  return unit(
    row.id,
    versions,
    [...concepts],
    row.doubtful ? x('note', { 'xml:lang': words }, t('mark.doubtfulHint')) : undefined,
  )
}

/** The name to write: what a glossary lists first, unless it is not to be written at all. */
function entryUnit({ concept, designations }: Entry, languages: readonly DocumentLang[]): Element[] {
  const versions = languages.map(lang => {
    const usable = (designations[lang] ?? []).filter(
      ({ status }) => status !== 'deprecated' && status !== 'forbidden',
    )
    return { lang, text: (usable.find(({ status }) => status === 'preferred') ?? usable[0])?.text ?? '' }
  })
  return unit(concept, versions, [concept])
}

const header = ({ languages, entryLanguages, rows }: Sheet, version: string): Element =>
  x('header', {
    creationtool: 'taiyaku',
    creationtoolversion: version,
    segtype: rows.length > 0 ? 'sentence' : 'phrase',
    'o-tmf': 'taiyaku',
    adminlang: 'en',
    srclang: (rows.length > 0 ? languages : entryLanguages)[0] ?? '*all*',
    datatype: 'plaintext',
  })

/**
 * A sheet as a translation memory (TMX 1.4b): its rows, or the concepts of a sheet without text.
 *
 * @param version of this program.
 */
export function createTmxEmitter(version: string): Emitter {
  return async (sheet, { labels }) => {
    const { languages, entryLanguages, rows, entries } = sheet
    const units =
      rows.length > 0
        ? rows.flatMap(row => rowUnit(row, languages, labels))
        : entries.flatMap(entry => entryUnit(entry, entryLanguages))
    const tree = x(null, [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      NEW_LINE,
      x('tmx', { version: '1.4' }, [
        header(sheet, version),
        x(
          'body',
          units.flatMap(one => [NEW_LINE, one]),
        ),
      ]),
    ])
    return legalMarkup(`${toXml(tree, { closeEmptyElements: true, tightClose: true })}\n`)
  }
}
