import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseTrouble } from '../../../src/cli/upkeep/database-trouble';
import { compileFolders } from '../../support/compiled';

const compiled = compileFolders(['src']);
const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-rights-'));
afterAll(() => {
  for (const each of [folder, compiled.folder]) rmSync(each, { recursive: true, force: true });
});

/** What somebody else than root is told. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

function toldTo(file: string, detail: string): string {
  const program = `const { databaseTrouble } = require(process.argv[1]);
    const { found, remedy } = databaseTrouble({ kind: 'sqlite', file: process.argv[2] }, { trouble: 'away', detail: process.argv[3] });
    process.stdout.write(found + ' ' + remedy);`;
  const words = join(compiled.folder, 'src/cli/upkeep/database-trouble.js');
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program, words, file, detail], {
    env: { PATH: process.env.PATH ?? '', NODE_PATH: compiled.nodePath },
    encoding: 'utf8',
    ...(isRoot ? { uid: NOBODY } : {}),
  });
  return stdout + stderr;
}

/** A folder with a database in it, of the user that asks. */
function home(name: string): { readonly data: string; readonly file: string } {
  const data = join(folder, name);
  const file = join(data, 'deelwijzer.db');
  mkdirSync(data);
  for (const each of [file, `${file}-wal`]) writeFileSync(each, '');
  if (isRoot) for (const each of [data, file, `${file}-wal`]) chownSync(each, NOBODY, NOBODY);
  return { data, file };
}

// Where everybody may pass, or root's own temporary folder is what is found.
beforeAll(() => {
  for (const each of [folder, compiled.folder]) chmodSync(each, 0o755);
});

test.each<[string, (at: { readonly data: string; readonly file: string }) => void, RegExp]>([
  ['the file', ({ file }) => chmodSync(file, 0o000), /may not read and write \S+deelwijzer\.db \(owner \w+, mode 0\)/],
  ['a file beside it', ({ file }) => chmodSync(`${file}-wal`, 0o400), /read and write \S+-wal \(owner \w+, mode 400\)/],
  ['its folder', ({ data }) => chmodSync(data, 0o500), /may not make files in \S+ \(owner \w+, mode 500\)/],
  ['the way to it', ({ data }) => chmodSync(data, 0o600), /may not enter \S+ \(owner \w+, mode 600\)/],
])('a right that is missing on %s is named, and no backup is asked for', (name, change, says) => {
  const at = home(name.replaceAll(' ', '-'));
  change(at);
  const told = toldTo(at.file, 'SQLITE_CANTOPEN');
  expect(told).toMatch(says);
  expect(told).toMatch(/chown <user of the service>/);
  expect(told).not.toMatch(/damaged|restore the last/);
  chmodSync(at.data, 0o700);
});

test('a folder that is still to be made, where nobody may make one: what is above it is not given away', () => {
  const { data } = home('to-be-made');
  chmodSync(data, 0o500);
  const told = toldTo(join(data, 'deeper', 'x.db'), 'EACCES');
  expect(told).toMatch(/may not make files in \S+to-be-made \(owner/);
  expect(told).toMatch(/install -d -o <user of the service> -m 0700 \S+to-be-made\/deeper/);
  expect(told).toMatch(/DATABASE_URL/);
  expect(told).not.toMatch(/chown/);
});

test.each(['SQLITE_CANTOPEN', 'EISDIR'])('an address that names a folder is told as that (%s)', (detail) => {
  const { data } = home(`folder-${detail}`);
  // Whoever may not write in what is above it is not told to take that.
  chmodSync(data, 0o700);
  const told = toldTo(data, detail);
  expect(told).toMatch(/names a folder, \S+folder-\w+; expected a file/);
  expect(told).toMatch(/DATABASE_URL=file:\S+folder-\w+\/deelwijzer\.db/);
  expect(told).not.toMatch(/chown/);
});

test.each([
  ['SQLITE_CORRUPT', /damaged[\s\S]*restore the last backup/],
  ['SQLITE_NOTADB', /damaged[\s\S]*restore the last backup/],
  ['SQLITE_CANTOPEN', /cannot be opened, while its owner and mode allow it/],
  ['SQLITE_READONLY_DIRECTORY', /mounted read-only/],
  ['SQLITE_IOERR_READ', /disk gives an error/],
  ['SQLITE_FULL', /the disk is full/],
])('%s is told as what it is', (detail, says) => {
  const { file } = home(detail);
  const { found, remedy } = databaseTrouble({ kind: 'sqlite', file }, { trouble: 'away', detail });
  expect(`${found} ${remedy}`).toMatch(says);
});
