import { escaped } from './page';

/** Pieces of which reports are made; an empty piece is left out. */

export const section = (title: string, html: string): string =>
  html === '' ? '' : `<section>\n<h2>${escaped(title)}</h2>\n${html}\n</section>`;

export const paragraph = (text: string | undefined): string => (text === undefined ? '' : `<p>${escaped(text)}</p>`);

/** `items` are HTML. */
export const list = (items: readonly string[], tag: 'ol' | 'ul' = 'ul'): string =>
  items.length === 0 ? '' : `<${tag}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${tag}>`;

export const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
