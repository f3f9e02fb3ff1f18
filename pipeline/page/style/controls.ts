/** The toolbar, the card of a term, the list of documents. */
export const CONTROLS = `
.toolbar {
  position: sticky; top: 0; z-index: 5;
  display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem;
  padding-block: .6rem; background: var(--paper); border-block: 1px solid var(--rule); font-size: .875rem;
  max-width: none; padding-inline: max(clamp(1rem, 3.2vw, 3rem), (100vw - 104rem) / 2 + 3rem);
}
.search { flex: 1 1 18rem; max-width: 34rem; display: flex; align-items: center; gap: .75rem; position: relative; }
#search {
  flex: 1 1 12rem; min-width: 0; font: inherit; color: inherit; background: var(--tint);
  border: 1px solid transparent; border-radius: 6px; padding: .35rem .7rem; line-height: 1.5;
}
#search:hover { border-color: var(--rule); }
#search:focus { outline: 2px solid var(--accent); outline-offset: 0; background: var(--paper); }
#search:placeholder-shown { text-overflow: ellipsis; }
#search::placeholder { color: var(--quiet); opacity: 1; }
kbd { font: 600 .75rem/1.4 var(--latin); color: var(--quiet); border: 1px solid var(--rule); border-radius: 3px; padding: 0 .4em; }
#found { color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
#found:empty { display: none; }
#steps { display: flex; gap: .25rem; }
.toolbar #steps button { margin: 0; padding: .3rem .6rem; line-height: 1.4; }
.toolbar #back { margin: 0; white-space: nowrap; border-color: var(--accent); color: var(--accent); }
.columns { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; min-width: 0; }
.columns legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.toolbar label { display: inline-flex; align-items: center; gap: .4rem; cursor: pointer; white-space: nowrap; }
.toolbar input[type='checkbox'] { accent-color: var(--accent); margin: 0; width: 1rem; height: 1rem; }
.toolbar button, #card .close {
  font: inherit; color: inherit; background: none; border: 1px solid var(--rule); border-radius: 6px;
  padding: .3rem .9rem; cursor: pointer; margin-inline-start: auto;
}
#card .leads { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.toolbar button:hover, #card .close:hover { border-color: var(--accent); color: var(--accent); }
@media (hover: none) { kbd { display: none; } }
@media (max-width: 52rem) {
  .toolbar { gap: .6rem 1.1rem; padding-block: .5rem .6rem; position: static; }
  .search { flex-basis: 100%; max-width: none; flex-wrap: wrap; }
  .toolbar label { min-height: 1.75rem; }
  kbd { display: none; }
}

#card {
  position: absolute; z-index: 10; width: min(27rem, calc(100vw - 16px)); max-height: min(30rem, 80vh); overflow: auto;
  padding: .85rem 1.1rem 1rem; background: var(--paper); border-radius: 8px; box-shadow: var(--shadow);
  font-size: .875rem; outline: none;
}
#card:focus-visible { outline: 2px solid var(--accent); }
#card .close { float: inline-end; border-color: transparent; padding: 0 .5rem; font-size: 1.125rem; line-height: 1.3; margin: -.2rem -.5rem 0 0; color: var(--quiet); }
#card .usage { font-size: .75rem; color: var(--quiet); }
#card .usage[data-status='deprecated'], #card .usage[data-status='proposed'] { color: var(--caution); font-weight: 600; }
#card .usage[data-status='forbidden'] { color: var(--danger); font-weight: 600; }
#card dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .45rem 1rem; margin-top: .5rem; align-items: baseline; }
#card dt { font-size: .75rem; color: var(--quiet); }
#card .definition { margin-top: .75rem; padding-top: .65rem; border-top: 1px solid var(--rule); }
#card .definition:empty, #card .definition:has(> .empty) { display: none; }
#card .open { display: inline-block; margin-top: .7rem; font-size: .8125rem; }
@media screen and (max-width: 52rem) {
  #card { position: fixed; inset: auto 0 0 !important; width: 100%; max-height: 65vh; border-radius: 12px 12px 0 0; padding-bottom: 1.5rem; }
}

.documents > li { padding-block: 1.15rem; border-bottom: 1px solid var(--rule); display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline; }
.documents { border-top: 1.5px solid var(--strong-rule); }
.documents .about { flex: 1 1 26rem; min-width: 0; }
.documents h3 { font-size: 1.1875rem; line-height: 1.35; }
.documents h3 > * { font-family: var(--serif); }
.documents h3 a { color: inherit; text-decoration: none; }
.documents h3 a:hover { color: var(--accent); text-decoration: underline; }
.documents .titles { margin-top: .2rem; font-size: .875rem; gap: 0 1.25rem; }
.documents .titles li { font-family: var(--sans); }
.documents .facts { margin-top: .35rem; font-size: .8125rem; color: var(--quiet); font-variant-numeric: tabular-nums; display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.files { display: flex; flex-wrap: wrap; gap: .35rem .6rem; font-size: .8125rem; }
.files a { display: inline-block; min-width: 3.4em; text-align: center; padding: .2rem .7rem; border: 1px solid var(--rule); border-radius: 6px; text-decoration: none; }
.files a:hover { border-color: var(--accent); }
.subtitle { margin-top: .6rem; color: var(--quiet); font-size: 1.0625rem; }
.missing { border-top: 1.5px solid var(--strong-rule); }
.missing dt { margin-top: .75rem; font-size: .8125rem; color: var(--quiet); }
.missing dd { padding-block: .1rem; }
`
