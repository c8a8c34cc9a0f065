import { Marked } from 'marked';
import type { PrintDocument } from '../content/model';
import { escaped, type Page, page } from './page';

/** Raw HTML in a document is shown as text: editors write Markdown. */
const markdown = new Marked({ async: false, gfm: true, renderer: { html: ({ text }) => escaped(text) } });

/** A document of the content to print and fill in by hand. */
export function documentPage(document: PrintDocument): Page {
  const body = String(markdown.parse(document.text));
  return page(200, document.title, body);
}
