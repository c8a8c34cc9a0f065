import { Marked } from 'marked';
import { escaped, type Page, page } from '../page';
import { joined, list } from '../parts';
import { NOTHING_FILLED_IN, plainDocument } from '../plain-document';
import { tableHtml } from '../table';
import { GUIDES, type Guide, type GuidePlace } from './guide';

const SAFE_LINK = /^(https?:|mailto:|tel:|#)/i;
const PICTURE = /(?:^|\/)pictures\/([a-z0-9-]+\.png)$/;

/** The guides are ours and come with the program; what they show of it is a picture of it, and nothing is fetched from elsewhere. */
const markdownAt = (place: GuidePlace): Marked =>
  new Marked({
    async: false,
    gfm: true,
    renderer: {
      html: ({ text }) => (/^\s*<!--[\s\S]*-->\s*$/.test(text) ? '' : escaped(text)),
      image({ href, text }) {
        const name = PICTURE.exec(href)?.[1];
        return name === undefined ? escaped(text) : `<img src="${place.pictures}/${name}" alt="${escaped(text)}">`;
      },
      link({ href, tokens }) {
        const said = this.parser.parseInline(tokens);
        const address = addressOf(place, href);
        return address === undefined ? said : `<a href="${escaped(address)}">${said}</a>`;
      },
      heading({ depth, text, tokens }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      table(token) {
        return tableHtml(this.parser, token);
      },
    },
  });

/** In the repository a guide links to a file; here to where that file is served. What is served nowhere is only its words. */
function addressOf({ help }: GuidePlace, href: string): string | undefined {
  if (SAFE_LINK.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  const guide = GUIDES.find(({ file }) => path.endsWith('.md') && isSameFile(file, path));
  return guide === undefined ? undefined : `${help}/${guide.id}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** `../../content/README.md` names the same file as `content/README.md`. */
function isSameFile(file: string, path: string): boolean {
  const named = path.replace(/^(\.\.?\/)+/, '');
  return file === named || (file.startsWith('deploy/guides/') && file.endsWith(`/${named}`));
}

/** As GitHub makes them, so that a table of contents leads to the same places. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');

/** `text`: the guide itself, Markdown. */
export const guidePage = (place: GuidePlace, { title }: Guide, text: string): Page =>
  page(
    200,
    `${title} - Deelwijzer`,
    `${String(markdownAt(place).parse(text))}\n<p class="screen"><a href="${place.help}">Alle uitleg</a></p>`,
    { copies: plainDocument(text.replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '($1)'), NOTHING_FILLED_IN) },
  );

/** What there is to read, for whom. */
export const guidesPage = ({ help }: GuidePlace, guides: readonly Guide[]): Page =>
  page(
    200,
    'Uitleg bij Deelwijzer',
    joined([
      '<h1>Uitleg bij Deelwijzer</h1>',
      '<p class="warning">Is er nu gevaar? Bel <a href="tel:112">112</a>. Geweld thuis of kindermishandeling? Veilig Thuis: <a href="tel:08002000">0800-2000</a>, dag en nacht.</p>',
      guides.length === 0
        ? '<p>De uitleg is op deze server niet meegeleverd. Typ <strong>help</strong> in de chat met Deelwijzer, of vraag je beheerder.</p>'
        : list(
            guides.map(
              ({ id, title, summary }) => `<a href="${help}/${id}">${escaped(title)}</a>. ${escaped(summary)}`,
            ),
          ),
      '<p><a href="/">Terug naar het begin</a></p>',
    ]),
  );
