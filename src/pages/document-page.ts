import { Marked } from 'marked';
import type { PrintDocument } from '../model/edition';
import { escaped, type Page, page } from './page';

/** Where a link may lead from a page that is read in somebody's browser. */
const SAFE_LINK = /^(https?:|mailto:|tel:|#)/i;

/**
 * Raw HTML in a document is shown as text: editors write Markdown. A link that would run something is only its words,
 * and so is a picture: fetching one would tell another server who reads this.
 */
const markdown = new Marked({
  async: false,
  gfm: true,
  renderer: {
    html: ({ text }) => escaped(text),
    image: ({ text }) => escaped(text),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return SAFE_LINK.test(href) ? `<a href="${escaped(href)}">${words}</a>` : words;
    },
  },
});

/** A document of the content to print and fill in by hand. */
export function documentPage(document: PrintDocument): Page {
  const body = String(markdown.parse(document.text));
  return page(200, document.title, body.includes('<h1') ? body : `<h1>${escaped(document.title)}</h1>\n${body}`);
}
