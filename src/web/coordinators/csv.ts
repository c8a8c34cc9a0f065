export type Cell = string | number | null;

/**
 * A cell that a spreadsheet could take for a formula gets an apostrophe in front (OWASP, "CSV Injection"). The library
 * knows = + - @, tab, return and their wide forms; these two begin a formula in Excel's old exchange with other programs.
 */
const ALSO_FORMULA = /^[|%]/;

/** What a table begins with. A Dutch Excel opens it, with semicolons, as a table with proper accents. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as lines of a table; they may come in parts, so that a long table holds up nobody else. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  // Loaded when somebody downloads a table, which comes after the start.
  const { stringify } = require('csv-stringify/sync') as typeof import('csv-stringify/sync');
  return stringify([...rows], {
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    // A program that takes commas and single line ends for what they are elsewhere must not see more cells.
    quoted_match: /[,\r\n]/,
    cast: { string: (text) => (ALSO_FORMULA.test(text) ? `'${text}` : text) },
  });
}
