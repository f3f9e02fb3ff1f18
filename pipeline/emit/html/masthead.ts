import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DocumentLang } from '../../model/lang.ts'
import type { Sheet } from '../../model/sheet.ts'
import type { Labels } from '../../page/labels.ts'
import type { EmitOptions, Logo, Looks } from '../emitter.ts'
import { countOf, type Handout, type Section } from '../handout.ts'
import { pictureAddress, settingOf } from '../picture.ts'
import { dateElement } from './date.ts'
import { columnsOf } from '../wording.ts'
import { titleOf } from './section.ts'

/** The pivot's title, or else the first there is. */
export function mainTitle(sheet: Sheet): { text: string; lang: DocumentLang | undefined } {
  const { title, id } = sheet
  const lang = columnsOf(sheet).find(candidate => title[candidate] !== undefined)
  return { text: (lang && title[lang]) ?? id, lang }
}

const contentsItem = (section: Section, labels: Labels): Element =>
  h('li', [
    h('a', { href: `#${section.id}` }, titleOf(section, labels)),
    ' ',
    h('span', { className: ['count'] }, String(countOf(section))),
  ])

const contents = (sections: readonly Section[], labels: Labels): Element =>
  h('nav', { className: ['contents'], ariaLabel: labels.t('page.contents') }, [
    h(
      'ul',
      sections.map(section => contentsItem(section, labels)),
    ),
  ])

/** Of CSS: 96 to the inch, where an inch has 72 points. */
const PIXELS_A_POINT = 96 / 72

/** The picture is in the page; a browser runs nothing of an SVG that it shows as a picture. */
function picture(logo: Logo): Element {
  const { width, height } = settingOf(logo)
  return h('img', {
    className: ['logo'],
    src: pictureAddress(logo),
    width: Math.round(width * PIXELS_A_POINT),
    height: Math.round(height * PIXELS_A_POINT),
    // What it says, the line beside it says too.
    alt: '',
  })
}

function issuer({ logo, titleLine }: Looks): Element | undefined {
  if (logo === undefined && titleLine === undefined) return undefined
  return h('div', { className: ['issuer'] }, [
    logo && picture(logo),
    titleLine === undefined ? undefined : h('p', titleLine),
  ])
}

/** Where the text comes from. */
export const imprint = ({ sourceLine }: Looks): Element | undefined =>
  sourceLine === undefined ? undefined : h('footer', { className: ['imprint'] }, h('p', sourceLine))

/** Whose handout it is, its titles and date, and what is on it. */
export function masthead({ sheet, sections }: Handout, options: EmitOptions): Element {
  const { labels } = options
  const main = mainTitle(sheet)
  const others = columnsOf(sheet).filter(lang => lang !== main.lang && sheet.title[lang] !== undefined)
  return h('header', { className: ['masthead'], id: 'top' }, [
    issuer(options),
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
    sections.length < 2 ? undefined : contents(sections, labels),
  ])
}
