/** The style sheet of a site: the system's fonts, light and dark by the reader's choice, readable on paper. */
export const STYLE = `:root {
  color-scheme: light dark;
  --surface: light-dark(#fff, #171b21);
  --sunken: light-dark(#f5f6f8, #0e1217);
  --text: light-dark(#0e1217, #dce0e5);
  --muted: light-dark(#515962, #a9aeb6);
  --line: light-dark(#dce0e5, #343b44);
  --control: light-dark(#7a818a, #686f79);
  --accent: light-dark(#20508a, #97c1f7);
  --focus: light-dark(#1467c2, #70adfb);
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  max-inline-size: 46rem;
  padding: 0 1rem 3rem;
  background: var(--surface);
  color: var(--text);
  font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: anywhere;
  font-variant-numeric: tabular-nums;
}
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; padding: .5rem 1rem; background: var(--surface); }
.skip:focus { inset-block-start: .5rem; }
header {
  display: flex;
  flex-wrap: wrap;
  gap: .25rem 1.5rem;
  align-items: baseline;
  justify-content: space-between;
  padding-block: 1rem .75rem;
  border-block-end: 1px solid var(--line);
  margin-block-end: 2rem;
}
header p { margin: 0; }
.site a { color: inherit; font-weight: 600; text-decoration: none; }
.site a:hover { text-decoration: underline; }
.languages { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; font-size: .875rem; }
.languages [aria-current] { color: var(--muted); }
.languages a, .years a, .names a, .data a { display: inline-block; min-block-size: 1.5rem; }
h1 { margin: 0 0 1rem; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.125rem); line-height: 1.2; letter-spacing: -.01em; text-wrap: balance; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.25rem 0 .25rem; font-size: .875rem; font-weight: 600; color: var(--muted); }
h3::first-letter, summary::first-letter, .counts dt::first-letter { text-transform: uppercase; }
.list, .names, .facts { margin: 0; padding: 0; list-style: none; }
.list li { padding-block: .625rem; border-block-end: 1px solid var(--line); }
.list a { font-weight: 500; }
.details { color: var(--muted); font-size: .875rem; }
.list .details { display: block; }
.names li { padding-block: .125rem; }
.years, .data { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: 0; list-style: none; }
.years { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr)); gap: .25rem .75rem; }
.counts { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 0 0 1rem; }
.counts div { display: flex; flex-direction: column-reverse; }
.counts dt { color: var(--muted); font-size: .875rem; }
.counts dd { margin: 0; font-size: 1.375rem; font-weight: 600; line-height: 1.2; }
[hidden] { display: none !important; }
.search { display: grid; gap: .25rem; margin-block: 1.5rem .5rem; }
.search label { font-weight: 500; }
.search input {
  inline-size: 100%;
  min-block-size: 2.75rem;
  padding: .5rem .75rem;
  border: 1px solid var(--control);
  border-radius: 4px;
  background: var(--surface);
  color: inherit;
  font: inherit;
}
.search p { margin: 0; min-block-size: 1.55em; }
details { border-block-end: 1px solid var(--line); }
summary { padding-block: .625rem; cursor: pointer; font-weight: 500; }
details[open] { padding-block-end: .75rem; }
section + details { margin-block-start: 2.5rem; border-block-start: 1px solid var(--line); }
article > p:first-child { margin: 0 0 .25rem; color: var(--muted); font-size: .9375rem; }
article > p:first-child::first-letter { text-transform: uppercase; }
article > p { margin: 0 0 1rem; }
article ul { padding-inline-start: 1.25rem; }
article > .facts { padding: 0; color: var(--muted); }
.comity-names, .comity-sectors { display: flex; flex-wrap: wrap; margin: 0 0 1rem; list-style: none; }
article .comity-names, article .comity-sectors { padding: 0; }
.comity-names li:not(:last-child)::after { content: '·' / ''; padding-inline: .5em; color: var(--muted); }
.comity-sectors { gap: .375rem; }
.comity-badge { display: inline-block; padding: .125rem .5rem; border: 1px solid var(--line); border-radius: 4px; font-size: .875rem; }
.comity-facts { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .375rem 1.5rem; margin: 1.5rem 0; }
.comity-facts > div { display: contents; }
.comity-facts dt { grid-column: 1; color: var(--muted); }
.comity-facts dd { grid-column: 2; margin: 0; }
.comity-missing, .comity-aside { color: var(--muted); }
.comity-term { margin: 0; color: var(--muted); }
.comity-meetings, .comity-reports { margin-block: 1rem; }
.comity-meetings ul, .comity-reports ul { margin: .25rem 0 0; }
article > p.comity-note, article > p.comity-source, article > p.comity-partial { margin-block-start: 1.5rem; color: var(--muted); font-size: .875rem; }
code { padding: .05em .3em; border-radius: 3px; background: var(--sunken); font-size: .9em; }
.skip + main { padding-block-start: 2rem; }
footer { margin-block-start: 4rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); color: var(--muted); font-size: .875rem; }
footer p { margin: 0; }
.embed { max-inline-size: none; padding: 1rem; border: 1px solid var(--line); border-radius: 4px; }
.embed h1 { margin-block-end: .5rem; font-size: 1.1875rem; }
.embed footer { margin-block-start: 1rem; padding-block-start: .5rem; }
:root:has(#light:target) { color-scheme: light; }
:root:has(#dark:target) { color-scheme: dark; }
:root:has(#plain:target) body { padding: 0; border: 0; background: none; }
@media (max-width: 30rem) {
  .comity-facts { grid-template-columns: 1fr; gap: 0; }
  .comity-facts dt { margin-block-start: .625rem; font-size: .875rem; }
  .comity-facts dd { grid-column: 1; }
}
@media print {
  body { max-inline-size: none; color: #000; background: #fff; font-size: 10.5pt; }
  header nav, .skip, .search, #data ~ *, footer a { display: none; }
  a { color: inherit; }
  article a[href^='http']::after { content: ' (' attr(href) ')'; font-size: .85em; }
  .list li, dd, dt { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
}
`;
