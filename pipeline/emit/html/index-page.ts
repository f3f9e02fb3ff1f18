import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ByLang, DocumentLang } from '../../model/lang.ts'
import { DOCUMENT_LANGS } from '../../model/lang.ts'
import type { Labels } from '../../page/labels.ts'
import type { Format, Paper } from '../emitter.ts'
import { dateElement, dateFrom } from './date.ts'
import { renderPage } from './page.ts'

/** A sheet as the index shows it. */
export interface IndexItem {
  readonly id: string
  readonly title: ByLang<string>
  /** `2014-10-21`, or as printed where it is not a full date. */
  readonly date?: string | undefined
  /** Of the rows; empty for the whole glossary. */
  readonly languages: readonly DocumentLang[]
  /** The project's languages that the document has not been translated into. */
  readonly missing: readonly DocumentLang[]
  readonly counts: { readonly rows: number; readonly entries: number; readonly references: number }
  readonly files: readonly {
    readonly format: Format
    readonly paper?: Paper | undefined
    /** Relative to the index, with `/`. */
    readonly path: string
  }[]
}

/** Every name is encoded, so that a document called `javascript:x` stays a file. */
const href = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** In the pivot language; a glossary, which has none, in the reader's. */
function mainLanguage({ title, languages }: IndexItem, lang: DocumentLang): DocumentLang | undefined {
  return [...languages, lang, ...DOCUMENT_LANGS].find(candidate => title[candidate] !== undefined)
}

function titleOf(item: IndexItem, { lang }: Labels): { text: string; lang: DocumentLang | undefined } {
  const main = mainLanguage(item, lang)
  return { text: (main && item.title[main]) ?? item.id, lang: main }
}

function titleLink(item: IndexItem, labels: Labels): Element {
  const { text, lang } = titleOf(item, labels)
  const page = item.files.find(file => file.format === 'html') ?? item.files[0]
  return page === undefined ? h('span', { lang }, text) : h('a', { lang, href: href(page.path) }, text)
}

function facts({ date: published, counts }: IndexItem, labels: Labels): Element {
  const { t } = labels
  return h('p', { className: ['facts'] }, [
    published === undefined ? undefined : dateElement(dateFrom(published), labels.lang),
    counts.rows === 0 ? undefined : h('span', t('count.rows', { count: counts.rows })),
    h('span', t('count.entries', { count: counts.entries })),
    counts.references === 0 ? undefined : h('span', t('count.references', { count: counts.references })),
  ])
}

function files(item: IndexItem, labels: Labels): Element {
  const { t } = labels
  const { text } = titleOf(item, labels)
  return h(
    'ul',
    { className: ['files'], ariaLabel: t('field.files') },
    item.files.map(({ format, paper, path }) => {
      const name = [format.toUpperCase(), ...(paper === undefined ? [] : [t(`paper.${paper}`)])].join(' ')
      const label = `${name} – ${text}`
      return h('li', h('a', { href: href(path), title: t(`format.${format}`), ariaLabel: label }, name))
    }),
  )
}

function listItem(item: IndexItem, labels: Labels): Element {
  const { lang: main } = titleOf(item, labels)
  const others = DOCUMENT_LANGS.filter(lang => lang !== main && item.title[lang] !== undefined)
  return h('li', [
    h('div', { className: ['about'] }, [
      h('h3', titleLink(item, labels)),
      others.length === 0
        ? undefined
        : h(
            'ul',
            { className: ['titles'] },
            others.map(lang => h('li', { lang }, item.title[lang])),
          ),
      facts(item, labels),
    ]),
    files(item, labels),
  ])
}

const isGlossary = ({ counts }: IndexItem): boolean => counts.rows === 0 && counts.references === 0

const section = (id: string, title: string, content: Element): Element =>
  h('section', { ariaLabelledBy: [id] }, [h('h2', { id }, title), content])

const list = (items: readonly IndexItem[], labels: Labels): Element =>
  h(
    'ul',
    { className: ['documents'] },
    items.map(item => listItem(item, labels)),
  )

/** For each language, the documents that are still to be translated into it. */
function missing(documents: readonly IndexItem[], labels: Labels): Element {
  const languages = [...new Set(documents.flatMap(item => item.missing))]
  if (languages.length === 0) return h('p', labels.t('index.missingNone'))
  const inLanguage = (lang: DocumentLang): Element[] => [
    h('dt', { lang }, labels.t(`lang.${lang}`)),
    ...documents.filter(item => item.missing.includes(lang)).map(item => h('dd', titleLink(item, labels))),
  ]
  return h('dl', { className: ['missing'] }, languages.flatMap(inLanguage))
}

/**
 * The page that ties the sheets together: documents, glossary, and what has not been translated.
 * @param style as of `style.ts`
 */
export function createIndexEmitter(style: string): (items: readonly IndexItem[], labels: Labels) => string {
  return (items, labels) => {
    const { lang, t } = labels
    const documents = items.filter(item => !isGlossary(item))
    const glossaries = items.filter(isGlossary)
    return renderPage({
      lang,
      title: t('index.title'),
      style,
      body: [
        h('a', { className: ['skip'], href: '#main' }, t('page.skip')),
        h('header', { className: ['masthead'], id: 'top' }, [
          h('h1', t('index.title')),
          h('p', { className: ['subtitle'] }, t('index.subtitle')),
        ]),
        h('main', { id: 'main', tabIndex: -1 }, [
          documents.length === 0
            ? undefined
            : section('documents', t('index.documents'), list(documents, labels)),
          glossaries.length === 0
            ? undefined
            : section('glossary', t('section.glossary'), list(glossaries, labels)),
          documents.length === 0
            ? undefined
            : section('missing', t('index.missing'), missing(documents, labels)),
        ]),
      ],
    })
  }
}
