import type { Properties } from 'hastscript'
import { h } from 'hastscript'
import { STATUSES } from '../../model/glossary.ts'
import type { Labels } from '../../page/labels.ts'
import { createAnchors } from '../anchors.ts'
import type { Emitter } from '../emitter.ts'
import { arrange } from '../layouts/index.ts'
import { legend, MATCHES } from './legend.ts'
import { imprint, mainTitle, masthead } from './masthead.ts'
import { renderPage } from './page.ts'
import { paperStyle } from './paper-style.ts'
import { searchIndexElement } from './search-index.ts'
import { idsOf, sectionElement } from './section.ts'
import { toolbar } from './toolbar.ts'

/** The words that `client.ts` writes, as attributes of the body; with `{found}` and the like in them. */
const clientWords = ({ t }: Labels): Properties => ({
  dataClose: t('card.close'),
  dataOpen: t('card.open'),
  dataNone: t('search.none'),
  dataPlace: t('search.place', { place: '{place}', found: '{found}' }),
  dataResults: t('search.results', { found: '{found}', total: '{total}' }),
  dataUses: t('card.uses', { rows: '{rows}' }),
  ...Object.fromEntries(STATUSES.map(status => [`data-${status}`, t(`status.${status}`)])),
  ...Object.fromEntries(MATCHES.map(match => [`data-${match}`, t(`match.${match}`)])),
})

/**
 * One page with the whole sheet, its style and its script; nothing is fetched.
 * @param assets `script` is `client.ts` compiled and joined, `style` that of `style.ts`.
 */
export function createHtmlEmitter(assets: { readonly script: string; readonly style: string }): Emitter {
  return async (content, options) => {
    const { labels, layout = 'aligned', readings } = options
    const handout = arrange(content, layout, labels)
    const { sheet, sections } = handout
    const context = { sheet, labels, anchors: createAnchors(handout, sections.flatMap(idsOf)) }
    const main = h('main', { id: 'main', tabIndex: -1 }, [
      legend(sheet, labels),
      h('p', { className: ['nothing'], id: 'nothing', hidden: true }, labels.t('search.none')),
      ...sections.map(section => sectionElement(section, context)),
      ...(sections.length === 0 ? [h('p', { className: ['nothing'] }, labels.t('page.empty'))] : []),
    ])
    const body = [
      h('a', { className: ['skip'], href: '#main' }, labels.t('page.skip')),
      masthead(handout, options),
      toolbar(sheet, labels, readings),
      main,
      imprint(options),
      searchIndexElement(main),
    ]
    const title = mainTitle(sheet).text
    return renderPage({
      lang: labels.lang,
      title,
      script: assets.script,
      style: assets.style + paperStyle(sheet, options, title),
      properties: { className: [`layout-${layout}`], ...clientWords(labels) },
      body,
    })
  }
}
