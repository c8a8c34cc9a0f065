import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StorageUnavailable } from '../../../src/escalations/keeping/storage-unavailable';
import { type FileUse, SqliteFile } from '../../../src/storage/database/sqlite/sqlite-file';

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FULL = 2;
const NORMAL = 1;

test('a writer waits for the disk, a quick one does not, and neither leaves what was deleted in the file', () => {
  const path = join(folder, 'new', 'questions.db');
  const asked = (use: FileUse, pragma: string): unknown => {
    const file = new SqliteFile(path, use);
    const found: unknown = file.prepare(`pragma ${pragma}`).pluck().get();
    file.close();
    return found;
  };
  expect([asked('writer', 'synchronous'), asked('quick writer', 'synchronous')]).toEqual([FULL, NORMAL]);
  expect([asked('writer', 'secure_delete'), asked('quick writer', 'secure_delete')]).toEqual([1, 1]);
});

test.each(['quick writer', 'reader'] as const)(
  'a %s makes no file: an empty one would hide that the data is gone',
  (use) => {
    const path = join(folder, `${use}.db`);
    expect(() => new SqliteFile(path, use).prepare('select 1')).toThrow(StorageUnavailable);
    expect(existsSync(path)).toBe(false);
  },
);
