import { lexer, type Token, type Tokens } from 'marked';
import { createElement, Fragment, type ReactNode } from 'react';

/** Where a link may lead from a page that is read in somebody's browser: the same as on the printed page. */
const SAFE_LINK = /^(https?:|mailto:|tel:|#)/i;

/** Markdown as elements: nothing in it can run, because nothing becomes HTML. */
export const Markdown = ({ text }: { readonly text: string }) => <>{blocks(lexer(text, { gfm: true }))}</>;

const blocks = (tokens: readonly Token[] | undefined): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: what is drawn is drawn anew with every letter
  tokens?.map((token, index) => <Fragment key={index}>{block(token as Tokens.Generic)}</Fragment>);

function block(token: Tokens.Generic): ReactNode {
  const inside = (): ReactNode => (token.tokens === undefined ? entities(token.text) : blocks(token.tokens));
  switch (token.type) {
    case 'heading':
      // One lower: the page around it has the first.
      return createElement(`h${Math.min(6, token.depth + 2)}`, undefined, inside());
    case 'paragraph':
      return <p>{inside()}</p>;
    case 'blockquote':
      return <blockquote>{inside()}</blockquote>;
    case 'list':
      return createElement(token.ordered ? 'ol' : 'ul', undefined, items(token as Tokens.List));
    case 'table':
      return <Table table={token as Tokens.Table} />;
    case 'strong':
      return <strong>{inside()}</strong>;
    case 'em':
      return <em>{inside()}</em>;
    case 'del':
      return <del>{inside()}</del>;
    case 'codespan':
      return <code>{entities(token.text)}</code>;
    case 'code':
      return <pre>{token.text}</pre>;
    case 'link':
      return SAFE_LINK.test(token.href) ? (
        <a href={token.href} target="_blank" rel="noreferrer noopener">
          {inside()}
        </a>
      ) : (
        inside()
      );
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    case 'space':
    case 'def':
      return null;
    case 'html':
    case 'image':
      return token.type === 'image' ? entities(token.text) : token.raw;
    default:
      return inside();
  }
}

const items = (list: Tokens.List): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: as above
  list.items.map((item, index) => <li key={index}>{blocks(item.tokens)}</li>);

const Table = ({ table }: { readonly table: Tokens.Table }) => (
  <table>
    <thead>
      <tr>{cells(table.header, 'th')}</tr>
    </thead>
    <tbody>
      {table.rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <tr key={index}>{cells(row, 'td')}</tr>
      ))}
    </tbody>
  </table>
);

const cells = (row: readonly Tokens.TableCell[], tag: 'th' | 'td'): ReactNode =>
  row.map((cell, index) => createElement(tag, { key: index }, blocks(cell.tokens)));

/** The lexer leaves the few entities that it makes itself. */
const entities = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
