/** A page to read, print or save as PDF: works without scripts, on A4, on a phone, and with a screen reader. */
export interface Page {
  readonly status: number;
  readonly html: string;
}

const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { overflow-x: auto; margin: 0 auto; max-width: 46rem; padding: 1.5rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; color: #1b1b1b; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; break-after: avoid; }
p, ol, ul { margin: .4rem 0; }
li { margin: .25rem 0; break-inside: avoid; }
a { color: #0b5394; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .875rem; }
th, td { border: 1px solid #767676; padding: .35rem .4rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
tr { break-inside: avoid; }
.quiet { color: #4a4a4a; font-size: .9rem; }
.verdict { border-left: .4rem solid #0b5394; background: #eef4fb; padding: .7rem 1rem; margin: 1rem 0; break-inside: avoid; }
.verdict strong { font-size: 1.2rem; display: block; }
.warning { border-left: .4rem solid #8a4b00; background: #fff4e5; padding: .6rem 1rem; margin: 1rem 0; break-inside: avoid; }
.answer { font-weight: 600; }
.line { border-bottom: 1px solid #1b1b1b; height: 2rem; }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; } a { color: inherit; } .screen { display: none; } }
`;

export function page(status: number, title: string, body: string): Page {
  return {
    status,
    html: `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`,
  };
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const notThere = (what: string): Page =>
  page(
    404,
    `${what} niet gevonden`,
    `<h1>${escaped(what)} niet gevonden</h1>\n<p>Dit adres is niet volledig of de inhoud is er niet meer. Open het opnieuw vanuit Deelwijzer in Teams.</p>`,
  );
