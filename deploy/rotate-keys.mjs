// Encrypts everything again with the first key of DATA_KEYS, so that older keys can be taken out. Safe to run again, and
// while the program runs. Usage, with the program's own environment: node deploy/rotate-keys.mjs
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { readConfig } = require('../dist/config/config.js');
const { readDataKeys } = require('../dist/start/data-keys.js');
const { parseDatabaseUrl } = require('../dist/storage/database/database-url.js');
const { openStorage } = require('../dist/storage/open-storage.js');

const refuse = (...problems) => {
  process.stderr.write(`Nothing was rotated:\n${problems.map((problem) => `  ${problem}\n`).join('')}`);
  process.exit(1);
};

const read = readConfig(process.env);
if (!read.ok) refuse(...read.problems);
if (read.config.dataKeys === undefined)
  refuse('DATA_KEYS: missing. Expected the new key first and the old ones after it.');
const address = parseDatabaseUrl(read.config.databaseUrl);
if (!address.ok) refuse(address.problem);
let ring;
try {
  ring = readDataKeys(read.config);
} catch (error) {
  refuse(error.message);
}

const storage = openStorage(address.address, ring);
try {
  if (!(await storage.isMigrated()))
    refuse('The database is away, or not of this release. Start the program of this release first, then try again.');
  const { resealed, missing } = await storage.rotateKeys();
  process.stdout.write(`${resealed} records now use the key "${ring.current.id}".\n`);
  const others = [...ring.keys.keys()].filter((id) => id !== ring.current.id);
  if (missing.size === 0 && others.length > 0)
    process.stdout.write(
      `Nothing needs ${others.map((id) => `"${id}"`).join(', ')} any more. Wait twelve hours (typed answers), then take them out of DATA_KEYS. Backups from before still need them: keep a copy with those.\n`,
    );
  for (const [id, count] of missing)
    process.stderr.write(
      `${count} records need the key "${id}", which DATA_KEYS lacks: put it back and run this again, or they stay closed.\n`,
    );
  process.exitCode = missing.size === 0 ? 0 : 2;
} finally {
  await storage.close();
}
