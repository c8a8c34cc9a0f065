import { PAGE_SCRIPT } from './look/script';
import { STYLE } from './look/style';

/** A page to read, print or save as PDF: works without scripts, on A4, on a phone, and with a screen reader. */
export interface Page {
  readonly status: number;
  readonly html: string;
  /** The only script that may run on it; absent: none. */
  readonly script?: string;
}

interface Extras {
  /** What *Kopieer* copies; absent: nothing to copy, and no script. */
  readonly copies?: string;
}

export function page(status: number, title: string, body: string, { copies }: Extras = {}): Page {
  const script = copies === undefined ? '' : `<script>${PAGE_SCRIPT}</script>\n`;
  return {
    status,
    ...(copies === undefined ? {} : { script: PAGE_SCRIPT }),
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
${copies === undefined ? body : withTools(body, copies)}
</main>
${script}</body>
</html>
`,
  };
}

/** Below the title. */
function withTools(body: string, copies: string): string {
  const end = body.indexOf('</h1>') + '</h1>'.length;
  return `${body.slice(0, end)}\n${toolsFor(copies)}\n${body.slice(end)}`;
}

const toolsFor = (copies: string): string =>
  `<div class="tools screen" data-tools hidden>
<button type="button" data-copy>Kopieer</button>
<button type="button" class="second" data-print>Afdrukken</button>
<span role="status" class="quiet" data-said></span>
</div>
<textarea class="screen" data-text hidden readonly rows="8" aria-label="De tekst om te kopiëren">
${escaped(copies)}</textarea>
<p class="quiet screen" data-without>Afdrukken of bewaren als PDF: gebruik de afdrukfunctie van je browser (Ctrl+P).</p>`;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const notThere = (what: string): Page =>
  page(
    404,
    `${what} niet gevonden`,
    `<h1>${escaped(what)} niet gevonden</h1>\n<p>Dit adres is niet volledig of de inhoud is er niet meer. Open het opnieuw vanuit Deelwijzer in Teams.</p>`,
  );
