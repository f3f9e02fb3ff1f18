/** The report of the checks: a chart beside its table, severities, segments with what is meant in them. */
export const FINDINGS = `
:root { --part-0: #1d4f7c; --part-1: #c0651a; --part-2: #3d7f5f; --part-3: #8a4f9e; --part-4: #a08a1f; --part-5: #7a8490; --mark: #ffe9a8; }
@media (prefers-color-scheme: dark) {
  :root { --part-0: #7fb2e0; --part-1: #e8a066; --part-2: #7fc3a0; --part-3: #c699d6; --part-4: #d6c366; --part-5: #9aa4af; --mark: #5a4a12; }
}
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: baseline; font-weight: 400; padding: 0; }
thead th { font-size: .8125rem; font-weight: 600; color: var(--quiet); }
main .toolbar { padding-inline: 0; }
.overview { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem 2.5rem; align-items: start; }
@media (max-width: 64rem) { .overview { grid-template-columns: minmax(0, 1fr); } }
.scroll { overflow-x: auto; }
.chart { width: 100%; min-width: 32rem; max-width: 60rem; height: auto; font: 13px var(--sans); fill: var(--ink); }
.chart .rule { text-anchor: end; }
.chart .sum { fill: var(--quiet); font-variant-numeric: tabular-nums; }
.chart .tick line { stroke: var(--rule); }
.chart .tick text { fill: var(--quiet); text-anchor: middle; font-size: 11px; }
${[0, 1, 2, 3, 4, 5].map(i => `.chart .part-${i} { fill: var(--part-${i}); } .key.part-${i} { background: var(--part-${i}); }`).join('\n')}
.key { display: inline-block; width: .7em; height: .7em; margin-inline-end: .4em; border-radius: 2px; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.tally, .drift { width: auto; font-size: .875rem; }
.tally th, .tally td, .drift th, .drift td, .findings th, .findings td { padding: .3rem 1.25rem .3rem 0; border-bottom: 1px solid var(--rule); }
.tally td, .figure { text-align: end; font-variant-numeric: tabular-nums; }
.tally th { overflow-wrap: normal; white-space: nowrap; }
.tally thead th:not(:first-child) { text-align: end; min-width: 4rem; max-width: 12rem; overflow: hidden; text-overflow: ellipsis; }
.tally .none { color: var(--quiet); opacity: .6; }
.drift tbody th { font-weight: 600; vertical-align: top; }
.findings { margin-top: .75rem; table-layout: fixed; }
.findings td { vertical-align: top; padding-block: .6rem; }
.findings th:nth-child(1) { width: 6.5rem; }
.findings th:nth-child(2) { width: 11rem; }
.findings th:nth-child(3) { width: 15rem; }
.findings thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
.findings th[aria-sort='ascending'] button::after { content: ' ↑'; }
.findings th[aria-sort='descending'] button::after { content: ' ↓'; }
.findings code { font-size: .8125rem; }
.place, .unit { font-size: .8125rem; color: var(--quiet); }
.severity { font-size: .8125rem; font-weight: 600; }
.severity.error { color: var(--danger); }
.severity.warning { color: var(--caution); }
.severity.info { color: var(--quiet); }
.message { font-weight: 600; }
.segment { margin-top: .25rem; max-width: 60rem; }
mark { background: var(--mark); color: inherit; text-decoration: underline 2px var(--danger); text-underline-offset: .25em; text-decoration-skip-ink: none; }
.note { margin-top: .25rem; font-size: .875rem; color: var(--quiet); }
select { font: inherit; color: inherit; background: var(--tint); border: 1px solid var(--rule); border-radius: 6px; padding: .3rem .6rem; max-width: 100%; }
@media screen and (max-width: 52rem) {
  .findings, .findings tbody, .findings tr, .findings td { display: block; width: auto; }
  .findings thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .findings tr { border-bottom: 1px solid var(--rule); padding-block: .6rem; }
  .findings td { border: 0; padding-block: .1rem; }
}
@media print {
  :root { --mark: transparent; }
  #filters { display: none !important; }
  .tally, .drift { table-layout: auto; }
  .scroll { overflow: visible; }
  .chart { min-width: 0; }
  .chart rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
