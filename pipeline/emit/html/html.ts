import type { Element } from 'hast'
import type { Properties } from 'hastscript'
import { h } from 'hastscript'
import { STATUSES } from '../../model/glossary.ts'
import type { Status } from '../../model/glossary.ts'
import type { DocumentLang } from '../../model/lang.ts'
import type { Run, Sheet } from '../../model/sheet.ts'
import type { Match } from '../../model/text.ts'
import type { Labels } from '../../page/labels.ts'
import type { Emitter } from '../emitter.ts'
import { createAnchors } from '../anchors.ts'
import { dateElement } from './date.ts'
import { sectionElement } from './section.ts'
import { countOf, type Handout, type Section } from '../handout.ts'
import { arrange } from '../layouts/index.ts'
import { renderPage } from './page.ts'
import { columnsOf, toolbar } from './toolbar.ts'

const MATCHES = ['exact', 'inflected', 'variant', 'romanized', 'fuzzy'] as const satisfies readonly Match[]

/** From this many columns on, a printed page lies on its side. */
const WIDE = 3

/** The words that `client.ts` writes, as attributes of the body; `results` holds `{found}` and `{total}`. */
const clientWords = ({ t }: Labels): Properties => ({
  dataClose: t('card.close'),
  dataOpen: t('card.open'),
  dataNone: t('search.none'),
  dataResults: t('search.results', { found: '{found}', total: '{total}' }),
  ...Object.fromEntries(STATUSES.map(status => [`data-${status}`, t(`status.${status}`)])),
  ...Object.fromEntries(MATCHES.map(match => [`data-${match}`, t(`match.${match}`)])),
})

/** The pivot's title, or else the first there is. */
function mainTitle(sheet: Sheet): { text: string; lang: DocumentLang | undefined } {
  const { title, id } = sheet
  const lang = columnsOf(sheet).find(candidate => title[candidate] !== undefined)
  return { text: (lang && title[lang]) ?? id, lang }
}

const contentsItem = (section: Section): Element =>
  h('li', [
    h('a', { href: `#${section.id}` }, section.title),
    ' ',
    h('span', { className: ['count'] }, String(countOf(section))),
  ])

const contents = (sections: readonly Section[], { t }: Labels): Element =>
  h('nav', { className: ['contents'], ariaLabel: t('page.contents') }, h('ul', sections.map(contentsItem)))

function masthead({ sheet, sections }: Handout, labels: Labels): Element {
  const main = mainTitle(sheet)
  const others = columnsOf(sheet).filter(lang => lang !== main.lang && sheet.title[lang] !== undefined)
  return h('header', { className: ['masthead'], id: 'top' }, [
    h('h1', { lang: main.lang }, main.text),
    others.length === 0
      ? undefined
      : h(
          'ul',
          { className: ['titles'] },
          others.map(lang => h('li', { lang }, sheet.title[lang])),
        ),
    sheet.date === undefined
      ? undefined
      : h('p', { className: ['published'] }, dateElement(sheet.date, main.lang ?? labels.lang)),
    contents(sections, labels),
  ])
}

type Term = Extract<Run, { kind: 'term' }>

const sample = (status: Status, match: Match, label: string): Element =>
  h('li', h('span', { className: ['term'], dataStatus: status, dataMatch: match }, label))

/** Every status and match that the sheet shows, in its own marking. */
function legend(sheet: Sheet, { t }: Labels): Element | undefined {
  const cells = sheet.rows.flatMap(row => Object.values(row.cells))
  const terms = cells.flat().filter((run): run is Term => run.kind === 'term')
  const items = [
    ...MATCHES.filter(match => match !== 'inflected' && terms.some(term => term.match === match)).map(match =>
      sample('preferred', match, t(`match.${match}`)),
    ),
    ...STATUSES.filter(
      status => status !== 'preferred' && status !== 'admitted' && terms.some(term => term.status === status),
    ).map(status => sample(status, 'exact', t(`status.${status}`))),
    ...(sheet.rows.some(row => row.doubtful)
      ? [h('li', [h('span', { className: ['doubt'], ariaHidden: 'true' }, '?'), ' ', t('mark.doubtful')])]
      : []),
  ]
  return items.length === 0
    ? undefined
    : h('div', { className: ['legend'] }, [
        h('span', { id: 'legend' }, t('mark.legend')),
        h('ul', { ariaLabelledBy: ['legend'] }, items),
      ])
}

/**
 * One page with the whole sheet, its style and its script; nothing is fetched.
 * @param assets `script` is `client.ts` compiled, `style` that of `style.ts`.
 */
export function createHtmlEmitter(assets: { readonly script: string; readonly style: string }): Emitter {
  return async (content, { labels, layout = 'aligned' }) => {
    const handout = arrange(content, layout, labels)
    const { sheet, sections } = handout
    const context = { sheet, labels, anchors: createAnchors(sheet) }
    const body = [
      h('a', { className: ['skip'], href: '#main' }, labels.t('page.skip')),
      masthead(handout, labels),
      toolbar(sheet, labels),
      h('main', { id: 'main', tabIndex: -1 }, [
        legend(sheet, labels),
        h('p', { className: ['nothing'], id: 'nothing', hidden: true }, labels.t('search.none')),
        ...sections.map(section => sectionElement(section, context)),
      ]),
    ]
    return renderPage({
      lang: labels.lang,
      title: mainTitle(sheet).text,
      ...assets,
      properties: {
        className: columnsOf(sheet).length >= WIDE ? ['wide'] : [],
        ...clientWords(labels),
      },
      body,
    })
  }
}
