import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { bringTables, readTables, writeTables } from '../../../src/start/arranging/tables-file';

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-tables-'));
const file = join(folder, 'tables.bin');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = fc.oneof(
  fc.int32Array({ maxLength: 40 }),
  fc.float32Array({ maxLength: 40 }),
  fc.float64Array({ maxLength: 40 }),
);
const data = fc.array(
  fc.record({ table, words: fc.dictionary(fc.string(), fc.nat()).map((words) => new Map(Object.entries(words))) }),
);

describe('a file of tables', () => {
  it('gives back what was written under its name, and nothing under another', () => {
    fc.assert(
      fc.property(data, fc.string(), (what, name) => {
        writeTables(file, name, what);
        expect(readTables(file, name)).toEqual(what);
        expect(readTables(file, `${name}.`)).toBeUndefined();
      }),
    );
  });

  it('gives nothing when it is cut off anywhere', () => {
    writeTables(file, 'name', { one: Int32Array.of(1, 2, 3), other: Float64Array.of(4) });
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(file, whole.subarray(0, length));
      expect(readTables(file, 'name')).toBeUndefined();
    }
  });

  it('shares the memory of its tables between threads', () => {
    writeTables(file, 'name', { one: Int32Array.of(1, 2, 3) });
    const { one } = readTables(file, 'name') as { readonly one: Int32Array };
    expect(one.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it('leaves the later tables to somebody else, who brings the same', () => {
    fc.assert(
      fc.property(data, (what) => {
        writeTables(file, 'name', what);
        const brought: boolean[] = [];
        const read = readTables(file, 'name', (tables) => brought.push(bringTables(tables)));
        expect(read).toEqual(what);
        expect(brought).toEqual([true]);
      }),
    );
    writeTables(file, 'name', { one: Int32Array.of(1), other: new Float64Array(40).fill(4) });
    const { one, other } = readTables(file, 'name', () => undefined) as Record<'one' | 'other', Int32Array>;
    expect([...one]).toEqual([1]);
    expect(other.every((number) => number === 0)).toBe(true);
  });

  it('refuses a kind of table that it could not read', () => {
    expect(() => writeTables(file, 'name', { one: Uint8Array.of(1) })).toThrow('Expected a table of');
  });
});
