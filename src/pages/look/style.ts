/** On A4, on a phone of 320 points, in the light and in the dark. Printed it is always dark on white. */
export const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
:root { color-scheme: light dark; --ground: #fff; --words: #1b1b1b; --quiet: #4a4a4a; --link: #0b5394; --line: #767676;
  --verdict: #eef4fb; --warning: #fff4e5; --warning-line: #8a4b00; --good: #237b4b; --attention: #b10e1c;
  --note: #f3f3f3; --button: #0b5394; --on-button: #fff; }
@media screen and (prefers-color-scheme: dark) { :root { --ground: #1e1e1e; --words: #f2f2f2; --quiet: #c8c8c8; --link: #9cc7f5;
  --line: #9a9a9a; --verdict: #1c2c3d; --warning: #3a2a12; --warning-line: #f0b35c; --good: #6cc495; --attention: #ff8a94;
  --note: #2b2b2b; --button: #9cc7f5; --on-button: #10202f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; color: var(--words);
  background: var(--ground); overflow-wrap: anywhere; }
img { display: block; max-width: 100%; height: auto; margin: .8rem 0; border: 1px solid var(--line); border-radius: .25rem; break-inside: avoid; }
pre { white-space: pre-wrap; font-size: .875rem; background: var(--note); padding: .6rem 1rem; border-radius: .25rem; }
code { font-family: Consolas, ui-monospace, monospace; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; break-after: avoid; }
p, ol, ul { margin: .4rem 0; }
ol, ul { padding-left: 1.6rem; }
li { margin: .25rem 0; break-inside: avoid; }
a { color: var(--link); }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .875rem; }
th, td { border: 1px solid var(--line); padding: .35rem .4rem; text-align: left; vertical-align: top; }
tr { break-inside: avoid; }
.quiet { color: var(--quiet); font-size: .9rem; }
.verdict { border-left: .4rem solid var(--link); background: var(--verdict); padding: .7rem 1rem; margin: 1rem 0; break-inside: avoid; }
.verdict.is-good { border-left-color: var(--good); }
.verdict.is-warning { border-left-color: var(--warning-line); }
.verdict.is-attention { border-left-color: var(--attention); }
.verdict strong { font-size: 1.2rem; display: block; }
.warning { border-left: .4rem solid var(--warning-line); background: var(--warning); padding: .6rem 1rem; margin: 1rem 0; break-inside: avoid; }
.note { border: 1px dashed var(--line); background: var(--note); padding: .3rem 1rem; margin: 1rem 0; font-size: .9rem; }
.answer { font-weight: 600; }
.filled { font-weight: 600; border-bottom: 2px dotted var(--words); }
.blank { display: inline-block; vertical-align: baseline; border-bottom: 2px dotted var(--words); height: 1.1em; width: 5rem; max-width: 100%; }
.blank.long { width: 14rem; }
.blank.line { width: 100%; height: 1.6rem; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin: .8rem 0; }
[hidden] { display: none !important; }
button { font: inherit; font-weight: 600; padding: .4rem 1rem; border: 1px solid var(--button); border-radius: .25rem;
  background: var(--button); color: var(--on-button); cursor: pointer; }
button.second { background: transparent; color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
details { margin: .2rem 0 .4rem; font-size: .9rem; }
summary { cursor: pointer; color: var(--link); }
.decision { border: 1px solid var(--line); border-radius: .25rem; padding: .5rem 1rem 1rem; margin: 1.6rem 0 0; min-width: 0; break-inside: avoid; }
.decision legend { font-size: 1.15rem; font-weight: 700; padding: 0 .4rem; }
.decision label { display: block; margin: .5rem 0 0; }
.decision input[type="text"], textarea { display: block; font: inherit; width: 100%; padding: .35rem .5rem; border: 1px solid var(--line);
  border-radius: .25rem; background: var(--ground); color: var(--words); }
textarea { min-height: 5rem; resize: vertical; field-sizing: content; }
@media screen and (max-width: 34rem) {
  body { padding: 1rem; }
  table, tbody, tr, td { display: block; width: 100%; }
  thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  tr { border: 1px solid var(--line); margin: .6rem 0; }
  td { border: 0; padding: .25rem .5rem; }
  td[data-label]:not([data-label=""])::before { content: attr(data-label) ": "; font-weight: 600; }
}
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  a { color: inherit; }
  .screen { display: none !important; }
  img { display: inline-block; vertical-align: top; width: auto; max-height: 75mm; margin: .2rem .4rem .2rem 0; }
  p:has(img + img) img { max-height: 45mm; }
  .decision input[type="text"], textarea { border: 0; border-bottom: 1px solid #1b1b1b; border-radius: 0; padding: .2rem 0; resize: none; }
}
`;
