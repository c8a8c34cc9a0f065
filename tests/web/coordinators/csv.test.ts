import fc from 'fast-check';
import { type Cell, csvLines } from '../../../src/web/coordinators/csv';

it('is lines with semicolons and Windows line ends, in parts or at once', () => {
  const rows = [
    [1001, 'Nieuw'],
    [1002, null],
  ] as const;
  expect(csvLines(rows)).toBe('1001;Nieuw\r\n1002;\r\n');
  expect(rows.map((row) => csvLines([row])).join('')).toBe(csvLines(rows));
  expect(csvLines([])).toBe('');
});

it.each([
  ['a semicolon', 'a;b', '"a;b"'],
  ['a comma', 'a,b', '"a,b"'],
  ['a quote', 'zeg "ja"', '"zeg ""ja"""'],
  ['a line end', 'een\ntwee', '"een\ntwee"'],
  ['a return', 'een\rtwee', '"een\rtwee"'],
  ['nothing', '', ''],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with quotes', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['a plus', '+31', "'+31"],
  ['a minus', '-1+2', "'-1+2"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a return before a formula', '\r=1', `"'\r=1"`],
  ['a pipe', '|cmd', "'|cmd"],
  ['a percent sign', '%0A', "'%0A"],
  ['a wide equals sign', '＝1', "'＝1"],
])('a cell with %s', (_name, value, cell) => {
  expect(csvLines([[value]])).toBe(`${cell}\r\n`);
});

it('leaves numbers alone', () => {
  expect(csvLines([[-5]])).toBe('-5\r\n');
});

it('gives back every cell to who reads it, and none that begins a formula', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(fc.constant(null), fc.nat(), fc.string({ unit: 'binary' }), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
      const read = readCsv(csvLines(rows));
      expect(read.length).toBe(rows.length);
      for (const [index, row] of rows.entries())
        for (const [column, value] of row.entries()) {
          const back = read[index]?.[column] ?? '';
          const text = String(value ?? '');
          if (typeof value === 'string') expect(back).not.toMatch(/^[=+\-@\t\r|%＝＋－＠]/);
          expect([text, `'${text}`]).toContain(back);
        }
    }),
  );
});

/** Reads it as RFC 4180 says, with semicolons. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^;\r\n"]*)(;|\r\n)/gy;
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    const [, raw = '', end] = found;
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
