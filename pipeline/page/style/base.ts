/** Colours, typefaces by language, text, the head of the page, the marks of terms. */
export const BASE = `
:root {
  color-scheme: light dark;
  --paper: #fff;
  --ink: #16191d;
  --quiet: #5a6572;
  --rule: #dce1e6;
  --strong-rule: #16191d;
  --tint: #f2f5f8;
  --accent: #1d4f7c;
  --term: #6b8bab;
  --caution: #8a5300;
  --danger: #a4262c;
  --danger-tint: #fbeceb;
  --shadow: 0 1px 2px rgb(0 0 0 / .08), 0 8px 28px rgb(0 0 0 / .14);
  --bar: 0px;
  --latin: 'Segoe UI', -apple-system, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial;
  --latin-serif: Charter, 'Iowan Old Style', 'Source Serif 4', Cambria, Georgia, 'Noto Serif', 'Liberation Serif';
  --sans: var(--latin), sans-serif;
  --serif: var(--latin-serif), serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b;
    --ink: #e4e7ea;
    --quiet: #98a3af;
    --rule: #2b3138;
    --strong-rule: #7c8792;
    --tint: #1d2228;
    --accent: #8fbbe4;
    --term: #6688ad;
    --caution: #e2b25c;
    --danger: #f29a95;
    --danger-tint: #3a2020;
    --shadow: 0 0 0 1px #38414a, 0 8px 28px rgb(0 0 0 / .6);
  }
}
@media (prefers-contrast: more) {
  :root { --quiet: #333; --rule: #767676; --accent: #0b3a66; --term: #16191d; --caution: #5c3600; --danger: #8b0f16; }
  :focus-visible { outline-width: 3px; }
}
@media (prefers-contrast: more) and (prefers-color-scheme: dark) {
  :root { --paper: #000; --ink: #fff; --quiet: #d0d4d8; --rule: #8a929a; --accent: #b8d8f5; --term: #fff; --caution: #ffd58a; --danger: #ffbcb8; }
}
/* One code point is drawn differently in Japan, China and Korea: each language has its own fonts. */
:lang(ja) {
  --sans: 'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'Yu Gothic UI', 'Yu Gothic', 'Noto Sans JP', 'Noto Sans CJK JP', Meiryo, sans-serif;
  --serif: 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif JP', 'Noto Serif CJK JP', serif;
}
:lang(zh-Hans) {
  --sans: 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif;
  --serif: 'Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', SimSun, serif;
}
:lang(zh-Hant) {
  --sans: 'PingFang TC', 'Microsoft JhengHei UI', 'Microsoft JhengHei', 'Noto Sans TC', 'Noto Sans CJK TC', sans-serif;
  --serif: 'Songti TC', 'Noto Serif TC', 'Noto Serif CJK TC', PMingLiU, serif;
}
:lang(ko) {
  --sans: 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif;
  --serif: AppleMyungjo, 'Nanum Myeongjo', 'Noto Serif KR', 'Noto Serif CJK KR', Batang, serif;
}
:lang(en), :lang(ja-Latn), :lang(ko-Latn), :lang(zh-Latn) {
  --sans: var(--latin), sans-serif;
  --serif: var(--latin-serif), serif;
}

*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  color: var(--ink);
  background: var(--paper);
  font: 400 .9375rem/1.6 var(--sans);
  overflow-wrap: anywhere;
  line-break: strict;
}
:where([lang]) { font-family: var(--sans); }
:lang(ko) { word-break: keep-all; }
h1, h2, .titles li { font-family: var(--serif); }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, pre { margin: 0; padding: 0; font-weight: inherit; }
ul, ol { list-style: none; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 2px; }
abbr { text-decoration: none; }
cite { font-style: normal; }
time, .number, .count, .percent, .occurrences { font-variant-numeric: tabular-nums; }
main { padding-bottom: 5rem; }
main:focus { outline: none; }

.masthead, .toolbar, main, .imprint {
  max-width: 104rem;
  margin-inline: auto;
  padding-inline: clamp(1rem, 3.2vw, 3rem);
}
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 20; padding: .5rem 1rem; background: var(--paper); border: 1px solid var(--accent); }
.skip:focus { top: .5rem; }

.masthead { padding-block: clamp(1.75rem, 5vw, 3.5rem) 1.25rem; }
h1 { font-size: clamp(1.6rem, 1.1rem + 1.9vw, 2.4rem); line-height: 1.22; letter-spacing: -.005em; text-wrap: balance; }
.issuer { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; margin-bottom: 1.1rem; color: var(--quiet); }
.logo { display: block; max-width: 100%; height: auto; }
.imprint { padding-bottom: 3rem; color: var(--quiet); font-size: .8125rem; }
.imprint p { padding-top: .75rem; border-top: 1px solid var(--rule); }
main:has(+ .imprint) { padding-bottom: 2rem; }
.titles { margin-top: .85rem; display: flex; flex-wrap: wrap; gap: .1rem 1.75rem; color: var(--quiet); font-size: 1.0625rem; line-height: 1.55; }
.published { margin-top: .85rem; color: var(--quiet); }
.contents { margin-top: 1.5rem; font-size: .875rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.count { color: var(--quiet); font-size: .8125rem; }

section { padding-top: 2.5rem; }
section:first-of-type { padding-top: 1rem; }
h2 { font-size: 1.375rem; line-height: 1.3; margin-bottom: .6rem; scroll-margin-top: calc(var(--bar) + 1rem); }
.nothing { padding-block: 4rem; text-align: center; color: var(--quiet); }

ruby { ruby-align: center; }
rt { font-size: .52em; line-height: 1.15; color: var(--quiet); letter-spacing: 0; user-select: none; -webkit-user-select: none; font-weight: 400; font-style: normal; }
:lang(zh) rt, :lang(ko) rt { font-family: var(--latin), sans-serif; padding-inline: .1em; }
:lang(ko) ruby { white-space: nowrap; }
:root[data-mute~='ja'] :is(rt, rp):lang(ja), :root[data-mute~='zh'] :is(rt, rp):lang(zh), :root[data-mute~='ko'] :is(rt, rp):lang(ko) { display: none; }

/* Terms: the kind of line tells the match, without colour; the sign behind it tells what must not be written. */
.term {
  color: inherit;
  text-decoration: underline solid var(--term);
  text-decoration-thickness: 1px;
  text-underline-offset: .28em;
  text-decoration-skip-ink: none;
  border-radius: 2px;
}
.term.next { margin-inline-start: 2px; }
.term[data-match='variant'] { text-decoration-style: dashed; }
.term[data-match='romanized'] { text-decoration-style: dotted; text-decoration-thickness: 2px; }
.term[data-match='fuzzy'] { text-decoration-style: wavy; }
.term[data-status='proposed']::after { content: '?' / ''; font-size: .7em; vertical-align: .4em; color: var(--caution); }
.term[data-status='deprecated'] { text-decoration: underline double var(--caution); }
.term[data-status='deprecated']::after { content: '!' / ''; font-size: .75em; font-weight: 700; vertical-align: .4em; margin-inline: .08em; color: var(--caution); }
.term[data-status='forbidden'] { text-decoration: underline solid var(--danger); text-decoration-thickness: 3px; background: var(--danger-tint); }
.term[data-status='forbidden']::after { content: '✕' / ''; display: inline-block; font-size: .65em; font-weight: 700; vertical-align: .5em; margin-inline: .12em; color: var(--danger); }
a.term:hover, a.term.same { background: color-mix(in srgb, var(--term) 26%, transparent); }

/* A picture on white paper is made for white paper. */
@media (prefers-color-scheme: dark) { .logo { background: #fff; padding: .25rem; border-radius: 4px; } }

.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; padding-top: 1rem; font-size: .8125rem; color: var(--quiet); }
.legend ul { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; }
.doubt {
  display: inline-block; width: 1.25em; height: 1.25em; line-height: 1.2em; text-align: center;
  font-size: .75rem; font-weight: 700; color: var(--caution); border: 1px solid currentColor; border-radius: 50%;
}
`
