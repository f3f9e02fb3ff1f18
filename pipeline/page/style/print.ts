/** On paper: black on white, heads repeated, no row torn, whatever paper the reader's printer holds. */
export const PRINT = `
@page {
  margin: 15mm 14mm 16mm;
  font: 7.5pt var(--sans);
  color: #555;
  @bottom-right { content: counter(page) ' / ' counter(pages); }
}
@media print {
  :root {
    color-scheme: only light;
    --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --strong-rule: #000; --tint: #f3f3f3;
    --accent: #000; --term: #555; --caution: #000; --danger: #000; --danger-tint: transparent;
  }
  /* Of the text; a sheet that is wanted in another size says so. All other sizes follow it. */
  html { font-size: 8.5pt; }
  body { font-size: 1rem; line-height: 1.5; }
  .toolbar, .skip, #card, .contents, .letters { display: none !important; }
  .masthead, main { max-width: none; padding-inline: 0; }
  .masthead { padding-block: 0 4mm; }
  h1 { font-size: 2.24rem; }
  h2 { font-size: 1.53rem; break-after: avoid; }
  .titles { font-size: 1.24rem; }
  section { padding-top: 7mm; }
  a { color: inherit; text-decoration: none; }
  a.term { text-decoration-line: underline; }
  a.term.same { background: none; }

  .issuer { margin-bottom: 3mm; font-size: 1rem; }
  .logo { background: none; padding: 0; }
  .imprint { padding: 4mm 0 0; font-size: .882rem; break-inside: avoid; }
  main:has(+ .imprint) { padding-bottom: 0; }
  .index { columns: 42mm; column-gap: 6mm; font-size: .941rem; padding-top: 2mm; }
  .layout-booth h1 { font-size: 1.65rem; }
  .layout-booth section { padding-top: 4mm; }
  .brief tbody :is(th, td), .numbers tbody :is(th, td) { padding-block: .7mm; }
  .concordance { margin-top: 5mm; }
  .concordance .entries { break-after: avoid; break-inside: avoid; }

  table { table-layout: fixed; }
  thead { display: table-header-group; }
  thead th { border-bottom: .8pt solid #000; padding-bottom: 1mm; font-size: .941rem; color: #000; }
  tr { break-inside: avoid; }
  tbody th, tbody td { border-bottom: .4pt solid var(--rule); padding-block: 1.4mm; }
  tr > * + * { padding-inline-start: 4mm; }
  .row-title, .row-heading { break-after: avoid; }
  .row-title > *, .row-heading > * { padding-top: 3mm; border-bottom-color: transparent; }
  .number { width: 9mm; font-size: .882rem; }
  .occurrences { width: 26mm; overflow-wrap: normal; }
  .definition { width: 24%; }
  .rows td { line-height: 1.6; }
  .rows td.read { line-height: 2.05; }
  .row-title td > *, .row-heading td > * { font-size: 1.12rem; }
  td.definition, .references td, .legend { font-size: .941rem; }
  .reading, .note, .alternatives, .occurrences, pre, .row-footnote td > div { font-size: .882rem; }
  .restored-title { font-size: 1.06rem; }
  .label, .tag { font-size: .765rem; }
  .restored { background: none; border: .4pt solid var(--rule); padding: 1mm 2mm 1.5mm; }
  details { display: none; }
  .references .read { line-height: 2; }
  .documents > li { break-inside: avoid; }
}
`
