import { Marked } from 'marked';

/** Where a link on a card may lead; anything else is only its words. */
const SAFE_LINK = /^(https?:|mailto:|tel:)/i;

const nothing = (): undefined => undefined;

/**
 * The Markdown that Teams shows on a card: bold, italic, lists and links (learn.microsoft.com/adaptive-cards/authoring-cards/
 * text-features). Headings, tables, code and pictures stay the characters they are, and HTML is text.
 */
const cards = new Marked({
  async: false,
  gfm: false,
  tokenizer: {
    heading: nothing,
    lheading: nothing,
    blockquote: nothing,
    code: nothing,
    fences: nothing,
    hr: nothing,
    html: nothing,
    tag: nothing,
    table: nothing,
    codespan: nothing,
  },
  renderer: {
    html: ({ text }) => escaped(text),
    image: ({ text }) => escaped(text),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return SAFE_LINK.test(href)
        ? `<a href="${escaped(href)}" target="_blank" rel="noopener noreferrer">${words}</a>`
        : words;
    },
  },
});

/** HTML that holds no other tags than p, strong, em, br, ul, ol, li and a. */
export const cardMarkdown = (text: string): string => String(cards.parse(text));

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
