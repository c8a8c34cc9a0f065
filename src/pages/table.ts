import type { Parser, Tokens } from 'marked';
import { escaped } from './page';

/** On a phone each row stands as a block; without the roles it would no longer be read as a table. */
export function tableHtml(parser: Parser, { header, rows }: Tokens.Table): string {
  const cells = (row: readonly Tokens.TableCell[]) =>
    row.map(
      (cell, index) =>
        `<td role="cell" data-label="${escaped(header[index]?.text ?? '')}">${parser.parseInline(cell.tokens)}</td>`,
    );
  const heads = header.map(({ tokens }) => `<th scope="col" role="columnheader">${parser.parseInline(tokens)}</th>`);
  const body = rows.map((row) => `<tr role="row">${cells(row).join('')}</tr>`).join('\n');
  return `<table role="table">\n<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>\n<tbody role="rowgroup">\n${body}\n</tbody>\n</table>\n`;
}
