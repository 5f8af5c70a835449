/** How a page looks on a screen, a phone and paper: the reader's own fonts and colour scheme, lines that are easy to read. */
export const style = `:root {
  color-scheme: light;
  --text: #1c1e21;
  --soft: #5b6068;
  --line: #d9dce0;
  --paper: #fff;
  --link: #0b4f9e;
  --fact: #1b6b3a;
  --open: #8a5200;
  --doubt: #a32020;
  --target: #fff3c4;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --text: #e6e6e3;
    --soft: #a3a7ad;
    --line: #3b3f45;
    --paper: #17191c;
    --link: #8ab8f5;
    --fact: #7fd19b;
    --open: #e8b765;
    --doubt: #f09a9a;
    --target: #3d3717;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 50rem;
  color: var(--text); background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
p { margin: 0; }
a { color: var(--link); }
.subtitle, .remark, .details, .about, .location, caption { color: var(--soft); }
.details, .location, .remark, caption { font-size: .875rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; font-size: .9375rem; }
summary { margin-top: 1rem; color: var(--link); cursor: pointer; }
.topic { margin-top: 1.25rem; }
.topic.first { margin-top: 0; }
.entries, .points { margin: .375rem 0 0; padding: 0; list-style: none; }
.entries li { display: grid; grid-template-columns: 8rem 1fr; gap: 0 .75rem; padding: .25rem 0; }
.label { font-size: .875rem; line-height: 1.7; color: var(--soft); overflow-wrap: normal; }
.fact .label { color: var(--fact); }
.open .label { color: var(--open); }
.doubt .label { color: var(--doubt); }
.fact .label::before { content: "● "; content: "● " / ""; }
.open .label::before { content: "○ "; content: "○ " / ""; }
.doubt .label::before { content: "✗ "; content: "✗ " / ""; }
.points { list-style: disc; padding-left: 1.25rem; }
.points li { padding: .125rem 0; }
sup { line-height: 0; margin-left: .125rem; }
sup a { text-decoration: none; padding: .25rem .125rem; }
.table { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: .375rem; }
th, td { padding: .25rem 1rem .25rem 0; text-align: left; border-bottom: 1px solid var(--line); font-weight: normal; vertical-align: top; }
thead th { color: var(--soft); }
.number { text-align: right; }
td.number { white-space: nowrap; }
.notes, .sources { margin: 0; padding-left: 2.5rem; font-size: .9375rem; }
.notes li, .sources li { padding: .25rem 0; }
.notes li p + p { margin-top: .25rem; }
q { quotes: "“" "”"; }
cite { font-style: normal; font-size: .875rem; white-space: normal; }
cite a { color: var(--soft); }
.notes q a { color: inherit; text-decoration-color: var(--line); }
.back { text-decoration: none; padding: 0 .25rem; }
.location { display: block; }
:target { background: var(--target); }
section:target { background: none; }
@media (max-width: 36rem) {
  .entries li { grid-template-columns: 1fr; padding: .375rem 0; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav, .back { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, .topic { break-after: avoid; }
  li { break-inside: avoid; }
}
`
