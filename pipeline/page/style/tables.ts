import { DOCUMENT_LANGS } from '../../model/lang.ts'
import type { DocumentLang } from '../../model/lang.ts'

/** Over each cell where the columns stand one below another. */
const OWN_NAMES: Readonly<Record<DocumentLang, string>> = {
  en: 'English',
  ja: '日本語',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  ko: '한국어',
}

const hiddenColumns = DOCUMENT_LANGS.map(
  lang => `:root[data-hide~='${lang}'] [data-col='${lang}'] { display: none; }`,
).join('\n')

const narrowLabels = DOCUMENT_LANGS.map(
  lang =>
    `td[data-col='${lang}']::before, tbody th[data-col='${lang}']::before { content: '${OWN_NAMES[lang]}'; }`,
).join('\n')

/**
 * On a screen, rows are flex boxes: cells of equal width whatever columns are hidden, and in long tables the rows out
 * of sight cost nothing (`content-visibility`, which has no effect on table boxes; their guessed heights make
 * scrolling less exact, so short tables do without). On paper they are tables again, for their
 * repeated heads.
 */
export const TABLES = `
${hiddenColumns}

table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: baseline; font-weight: 400; padding: 0; }
.empty { color: var(--quiet); opacity: .65; }
.quiet { opacity: 0; }
.number { color: var(--quiet); font-size: .8125rem; }
.number a { color: inherit; text-decoration: none; }
.number a:hover { color: var(--accent); text-decoration: underline; }
.number .doubt { margin-inline-start: .4em; }
thead th { font-size: .8125rem; font-weight: 600; color: var(--quiet); }

.rows td { line-height: 1.75; }
.rows td:only-of-type { max-width: 44rem; }
.rows td.read { line-height: 2.1; }
.rows td:lang(en) { hyphens: auto; }
:root[data-mute~='ja'] .rows td.read:lang(ja), :root[data-mute~='zh'] .rows td.read:lang(zh), :root[data-mute~='ko'] .rows td.read:lang(ko) { line-height: 1.75; }
.row-title td > *, .row-heading td > * { font-weight: 700; font-size: 1.0625rem; line-height: 1.5; }
.row-title td > * { font-size: 1.125rem; }
.row-title td.read > *, .row-heading td.read > * { line-height: 1.9; }
.row-date td { color: var(--quiet); }
.row-item td > div { position: relative; padding-inline-start: 1.1em; }
.row-item td > div::before { content: '•' / ''; position: absolute; inset-inline-start: .2em; color: var(--quiet); }
.depth-2 td > div { margin-inline-start: 1.1em; }
.depth-3 td > div { margin-inline-start: 2.2em; }
.depth-4 td > div { margin-inline-start: 3.3em; }
.row-quote td > div { border-inline-start: 2px solid var(--rule); padding-inline-start: .9em; }
.row-footnote td > div { font-size: .8125rem; color: var(--quiet); }
pre { white-space: pre-wrap; font: inherit; font-family: ui-monospace, 'Cascadia Mono', Consolas, Menlo, 'Liberation Mono', var(--sans); font-size: .8125rem; }

.designation + .designation { margin-top: .3rem; }
.designation { line-height: 1.45; }
.designation:first-of-type .name { font-weight: 600; }
.designation[data-status='deprecated'] .name { font-weight: 400; text-decoration: underline double var(--caution); text-underline-offset: .25em; }
.designation[data-status='forbidden'] .name { font-weight: 400; text-decoration: underline solid var(--danger); text-decoration-thickness: 3px; text-underline-offset: .25em; }
.reading { font-size: .8125rem; color: var(--quiet); line-height: 1.4; display: flex; flex-wrap: wrap; gap: 0 .75em; }
.designation:not([data-status='preferred'], [data-status='admitted'], [data-status='proposed']) .reading { margin-top: .25rem; }
.tag { display: inline-block; font-family: var(--latin), var(--sans); font-size: .6875rem; line-height: 1.3; padding: 0 .35em; border: 1px solid currentColor; border-radius: 3px; color: var(--quiet); vertical-align: .1em; white-space: nowrap; }
[data-status='deprecated'] > .tag, [data-status='proposed'] > .tag { color: var(--caution); }
[data-status='forbidden'] > .tag { color: var(--danger); }
td.definition { font-size: .875rem; line-height: 1.5; }
.definition p + p { margin-top: .35rem; }
.note { font-size: .8125rem; color: var(--quiet); }
.note b { font-weight: 600; }
.occurrences { font-size: .8125rem; }
.occurrences a { display: inline-block; min-width: 1.5em; text-decoration: none; }
.occurrences a:hover { text-decoration: underline; }

/* For the booth: a concept a line where there is room for it. */
.brief .designation { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6em; line-height: 1.4; }
.brief .designation + .designation { margin-top: .1rem; }
.numbers { font-variant-numeric: tabular-nums; }
.numbers :is(td, tbody th) { line-height: 1.5; }

.letters { font-size: 1rem; margin-bottom: 1rem; }
.letters ul { display: flex; flex-wrap: wrap; gap: .25rem; }
.letters a { display: block; min-width: 2.25rem; padding: .2rem .4rem; text-align: center; text-decoration: none; border: 1px solid var(--rule); border-radius: 4px; }
.letters a:hover { border-color: var(--accent); }
.index { columns: 17rem; column-gap: clamp(1.5rem, 3vw, 3rem); border-top: 1.5px solid var(--strong-rule); padding-top: .75rem; }
.index > div { padding-bottom: .9rem; }
/* A long one fills the columns letter by letter. */
.index.many { columns: auto; }
.index.many > div { columns: 17rem; column-gap: clamp(1.5rem, 3vw, 3rem); }
.index.many dt { column-span: all; }
.index dt { break-after: avoid; font-weight: 700; color: var(--quiet); border-bottom: 1px solid var(--rule); margin-bottom: .25rem; scroll-margin-top: calc(var(--bar) + 1rem); }
.index dd { break-inside: avoid; padding-inline-start: 1em; text-indent: -1em; line-height: 1.55; }
.index dd > * { text-indent: 0; }
.index a { text-decoration-color: var(--term); }
.index .reading { display: inline; margin-inline-start: .4em; }

/* The names of a concept head the rows that mention it, in the same columns. */
.concordance { margin-top: 1.75rem; }
.concordance .entries thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.concordance .entries tbody tr { background: var(--tint); }

.references td { font-size: .875rem; line-height: 1.55; }
.publisher { font-weight: 600; }
.references .read { line-height: 2.05; }
:root[data-mute~='ja'] .references .read:lang(ja), :root[data-mute~='zh'] .references .read:lang(zh), :root[data-mute~='ko'] .references .read:lang(ko) { line-height: 1.55; }
summary { font-size: .8125rem; color: var(--accent); cursor: pointer; width: fit-content; }
.translation::before { content: '['; } .translation::after { content: ']'; }
.translation, .references .date { color: var(--quiet); }
.restored { margin-top: .6rem; padding: .5rem .75rem .6rem; background: var(--tint); border-radius: 4px; }
.label { font-size: .75rem; color: var(--quiet); display: flex; flex-wrap: wrap; gap: 0 .75rem; justify-content: space-between; }
.restored-title { font-size: 1rem; line-height: 1.95; }
.alternatives { font-size: .8125rem; color: var(--quiet); line-height: 1.5; }
.alternatives li { padding-inline-start: 1em; text-indent: -1em; }
.restored .label + .alternatives { margin-top: .1rem; }
.restored-title + .label { margin-top: .4rem; }
.guess { color: var(--caution); font-weight: 600; }
.guess::before { content: '▲ ' / ''; font-size: .8em; }

@media screen {
  table, thead, tbody { display: block; }
  tr { display: flex; align-items: first baseline; gap: clamp(1rem, 1.9vw, 2rem); }
  tr > * { flex: 1 1 0; min-width: 0; padding-block: .5rem; }
  tr > .number { flex: 0 0 2.75rem; }
  tr > .definition { flex-grow: 1.6; }
  tr > .occurrences { flex: 0 0 6.75rem; overflow-wrap: normal; }
  .brief tr > *, .numbers tr > * { padding-block: .3rem; }
  .concordance .entries tbody tr { padding-inline-start: calc(2.75rem + clamp(1rem, 1.9vw, 2rem)); border-bottom: 0; }
  thead { position: sticky; top: var(--bar); z-index: 2; background: var(--paper); border-bottom: 1.5px solid var(--strong-rule); }
  tbody tr { border-bottom: 1px solid var(--rule); scroll-margin-top: calc(var(--bar) + 2.5rem); }
  table.many { --row: 8rem; }
  /* Room for what stands out of a row: nothing is painted outside of its body. */
  table.many tbody { content-visibility: auto; contain-intrinsic-block-size: auto calc(50 * var(--row)); margin-inline: -.75rem; padding-inline: .75rem; }
  table.many tbody tr { content-visibility: auto; contain-intrinsic-block-size: auto var(--row); }
  .concordance.many { content-visibility: auto; contain-intrinsic-block-size: auto 24rem; }
  .index.many { --row: .4rem; }
  .index.many > div { content-visibility: auto; contain-intrinsic-block-size: auto 40rem; }
  /* What a search hides keeps its box, without height: taking away one that may be out of sight has Chromium walk all of
     the page (the containment of counters goes with it), 10 ms for 5,000 rows. */
  :is(table.many tbody, table.many tbody tr, .concordance.many, .index.many > div)[hidden] {
    display: block !important; content-visibility: hidden !important; contain-intrinsic-block-size: 0 !important; visibility: hidden;
    height: 0; margin-block: 0 !important; padding-block: 0 !important; border-block: 0 !important; overflow: clip;
  }
  .row-heading > *, .row-title > * { padding-top: 1.15rem; }
  tbody tr:target { background: var(--tint); box-shadow: -.75rem 0 var(--tint), .75rem 0 var(--tint), -.75rem 0 0 .0 var(--tint); }
  main [aria-current='true'] { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; background: var(--tint); }
  tbody tr:target > .number a { color: var(--accent); font-weight: 700; }
}

@media screen and (max-width: 52rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; position: relative; padding-block: .6rem; }
  tr > *, .row-heading > *, .row-title > * { display: block; padding-block: .3rem; }
  tbody tr { scroll-margin-top: calc(var(--bar) + .5rem); }
  table.many { --row: 24rem; }
  .rows tr, .references tr, .numbers tr:has(.number) { padding-inline-start: 2.75rem; }
  .concordance .entries tbody tr { padding-inline: .75rem; }
  :is(.rows, .references, .numbers) .number { position: absolute; inset-inline-start: 0; top: .5rem; padding-top: .3rem; }
  .number .doubt { display: block; margin: .3rem 0 0; }
  td[data-col]::before, tbody th[data-col]::before { display: block; font-size: .6875rem; line-height: 1.5; font-weight: 400; color: var(--quiet); }
  ${narrowLabels}
  [data-label]::before { content: attr(data-label); display: block; font-size: .6875rem; line-height: 1.5; color: var(--quiet); }
  .entries .definition, .entries .occurrences { padding-top: .4rem; }
  .occurrences a { padding-inline-end: .5em; }
}
`
