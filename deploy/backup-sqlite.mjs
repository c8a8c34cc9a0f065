// Copies the SQLite file while the program runs. Copying the file by hand misses what is still in the -wal file beside it.
// Usage, with the program's own environment: node deploy/backup-sqlite.mjs <new file>
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

const require = createRequire(import.meta.url);
const Database = require('better-sqlite3');
const { parseDatabaseUrl } = require('../dist/storage/database/database-url.js');

const refuse = (problem) => {
  process.stderr.write(`No backup was made: ${problem}\n`);
  process.exit(1);
};

const target = process.argv[2];
if (target === undefined) refuse('expected the file to write. Usage: node deploy/backup-sqlite.mjs <new file>');
if (existsSync(target)) refuse(`${target} is there already. Give a name with the date in it.`);
const parsed = parseDatabaseUrl(process.env.DATABASE_URL?.trim() || 'file:./data/deelwijzer.db');
if (!parsed.ok) refuse(parsed.problem);
if (parsed.address.kind !== 'sqlite') refuse('DATABASE_URL is PostgreSQL. Use pg_dump; deploy/README.md shows how.');
const source = parsed.address.file;
if (!existsSync(source)) refuse(`there is no database ${source}. Check DATABASE_URL.`);

const unfinished = `${resolve(target)}.unfinished`;
mkdirSync(dirname(unfinished), { recursive: true, mode: 0o700 });
const database = new Database(source, { fileMustExist: true });
try {
  await database.backup(unfinished);
} finally {
  database.close();
}
const copy = new Database(unfinished);
const verdict = copy.pragma('integrity_check', { simple: true });
copy.close();
if (verdict !== 'ok') {
  rmSync(unfinished, { force: true });
  refuse(`the copy is damaged, so the database ${source} may be too. Keep your last backup and look at the disk.`);
}
chmodSync(unfinished, 0o600);
renameSync(unfinished, resolve(target));
process.stdout.write(
  `${target}: complete and checked. It opens only with the keys of DATA_KEYS: keep those elsewhere.\n`,
);
