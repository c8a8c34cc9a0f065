import { Marked } from 'marked';
import type { PrintDocument } from '../model/edition';
import { escaped, type Page, page } from './page';
import { type FilledIn, NOTHING_FILLED_IN, plainDocument, WALK_PLACEHOLDER } from './plain-document';
import { tableHtml } from './table';

/** Where a link may lead from a page that is read in somebody's browser. */
const SAFE_LINK = /^(https?:|mailto:|tel:|#)/i;
const BLANKS = /_{3,}/g;
const LONG_BLANK = 16;

/**
 * Raw HTML in a document is shown as text: editors write Markdown; a comment is for them alone. A link that would run something
 * is only its words, and so is a picture: fetching one would tell another server who reads this. A quotation is a note for
 * the colleague who fills it in: on the screen, never on the paper that somebody signs.
 */
const markdownWith = (filled: FilledIn): Marked =>
  new Marked({
    async: false,
    gfm: true,
    renderer: {
      html: ({ text }) => (/^\s*<!--[\s\S]*-->\s*$/.test(text) ? '' : escaped(text)),
      image: ({ text }) => escaped(text),
      text(token) {
        if ('tokens' in token && token.tokens !== undefined) return this.parser.parseInline(token.tokens);
        return words(escaped(token.text), filled);
      },
      link({ href, tokens }) {
        const said = this.parser.parseInline(tokens);
        return SAFE_LINK.test(href) ? `<a href="${escaped(href)}">${said}</a>` : said;
      },
      // A line of underscores is a line to write on; only dashes and stars part two pieces.
      hr: ({ raw }) => (raw.trim().startsWith('_') ? '<p><span class="blank line"></span></p>\n' : '<hr>\n'),
      blockquote({ tokens }) {
        return `<div role="note" class="note screen">\n${this.parser.parse(tokens)}</div>\n`;
      },
      table(token) {
        return tableHtml(this.parser, token);
      },
    },
  });

/** `{{walk.partij}}` as the walk fills it in, or a dotted line; underscores as dotted lines. */
const words = (html: string, filled: FilledIn): string =>
  html
    .replaceAll(BLANKS, (line) => `<span class="blank${line.length >= LONG_BLANK ? ' long' : ''}"></span>`)
    .replaceAll(WALK_PLACEHOLDER, (_, name: string) => {
      const said = filled.get(name);
      return said === undefined ? '<span class="blank long"></span>' : `<span class="filled">${escaped(said)}</span>`;
    });

const CHECK_IT =
  '<p class="quiet screen">Wat vet staat, komt uit de antwoorden van je route. Kijk na of het klopt. Op de lege plekken schrijf je zelf.</p>';

/** A document of the content to print and fill in by hand, with what a walk tells already in its place. */
export function documentPage(document: PrintDocument, filled: FilledIn = NOTHING_FILLED_IN): Page {
  const body = String(markdownWith(filled).parse(document.text));
  const titled = body.includes('<h1') ? body : `<h1>${escaped(document.title)}</h1>\n${body}`;
  return page(200, document.title, filled.size === 0 ? titled : titled.replace('</h1>', `</h1>\n${CHECK_IT}`), {
    copies: plainDocument(document.text, filled),
  });
}
