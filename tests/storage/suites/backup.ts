import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Kysely } from 'kysely';
import { BackupLines } from '../../../src/storage/backup/backup-lines';
import { DatabaseNotEmpty, type Restored, restoreBackup } from '../../../src/storage/backup/restore-backup';
import { NothingStored, takeBackup } from '../../../src/storage/backup/take-backup';
import { parseDatabaseUrl } from '../../../src/storage/database/database-url';
import { DatabaseTooNew, type Ledger, MIGRATIONS, migrate } from '../../../src/storage/database/migrate';
import { type Database, openDatabase } from '../../../src/storage/database/open-database';
import { openOn } from '../../support/databases';
import { buildEditorsDraft, publishing } from '../../support/drafts';
import { ANNA, act, answer, asked, BRAM, coordinator, NOON } from '../../support/escalations';
import type { Bench } from './bench';

const LAST_CARD = 'toy~delen~gevaar/nu.nee~0';

function on(url: string): Database {
  const parsed = parseDatabaseUrl(url);
  if (!parsed.ok) throw new Error(parsed.problem);
  return openDatabase(parsed.address);
}

async function linesFrom(url: string): Promise<readonly string[]> {
  const database = on(url);
  const lines: string[] = [];
  await takeBackup(database, NOON, async (line) => void lines.push(line.slice(0, -1))).finally(() => database.close());
  return lines;
}

async function restoreInto(url: string, lines: readonly string[]): Promise<Restored> {
  const database = on(url);
  return restoreBackup(database, lines as unknown as AsyncIterable<string>).finally(() => database.close());
}

/** Without the first, which says which kind of database it was, and the last, which has the hash of the first in it. */
const rowsIn = (lines: readonly string[]): readonly string[] => lines.slice(1, -1);

export function backupSuite(bench: Bench): void {
  /** Something in every table. */
  const fill = async (): Promise<readonly [first: string, second: string]> => {
    const { escalations, addressBook, absences, editions, drafts, counts, lastTokens, takenTurns } = bench.storage();
    await editions.publishEdition(publishing({ author: ANNA, approver: BRAM, note: 'Artikel 17 is veranderd.' }));
    await drafts.create(buildEditorsDraft({ changes: { 'trees/delen.yaml': 'id: delen', 'documents/a.md': null } }));
    await addressBook.changeChannel(() => ({ address: 'kanaal', onDuty: [BRAM], linkedBy: BRAM, linkedAt: NOON }));
    await addressBook.rememberPerson(ANNA, 'gesprek', false, NOON);
    await absences.set(BRAM, '2026-12-24');
    const first = await asked(escalations);
    await addressBook.rememberCard(first.id, 'kaart');
    await act(escalations, first.id, { command: answer('Ja, “met één woord” 🙂'), actor: coordinator(BRAM) });
    const second = await asked(escalations);
    counts.countNode(NOON, { tree: 'delen', node: 'rol' }, 'started');
    await counts.flush();
    lastTokens.keep('a:gesprek', LAST_CARD, NOON);
    await lastTokens.flush();
    await takenTurns.take('a:gesprek', 'activity', NOON);
    return [first.id, second.id];
  };

  test('is restored into the same kind of database and into the other, and opens there', async () => {
    const [first, second] = await fill();
    const lines = await linesFrom(bench.url());
    const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-backup-'));
    const between = `file:${join(folder, 'deelwijzer.db')}`;
    const same = await bench.server().createDatabase();
    // Through an SQLite file and back: nothing may be lost on either way.
    await restoreInto(between, lines);
    await restoreInto(same, await linesFrom(between));
    expect(rowsIn(await linesFrom(same))).toEqual(rowsIn(lines));
    const storage = openOn(same);
    expect(await storage.isMigrated()).toBe(true);
    expect(await storage.escalations.find(first)).toMatchObject({ state: 'answered', contents: 'readable' });
    expect(await storage.addressBook.findPerson(ANNA.id)).toBe('gesprek');
    expect(await storage.editions.findEdition('hash-1')).toMatchObject({ files: publishing().files, author: ANNA });
    expect((await asked(storage.escalations)).number).toBe(
      ((await storage.escalations.find(second))?.number ?? Number.NaN) + 1,
    );
    await storage.close();
    await bench.server().dropDatabase(same);
    rmSync(folder, { recursive: true });
  });

  test('leaves out what is gone within hours, and holds nothing that can be read without the keys', async () => {
    await fill();
    const lines = await linesFrom(bench.url());
    const tables = new Set(rowsIn(lines).map((line) => (JSON.parse(line) as [string])[0]));
    expect([...tables].sort()).toEqual(
      [
        'absence',
        'address',
        'audit',
        'card',
        'channel',
        'daily_count',
        'draft',
        'edition',
        'escalation',
        'outbox',
        'publication',
      ].sort(),
    );
    for (const secret of ['wijkagent', ANNA.name, BRAM.name, LAST_CARD, 'Artikel 17'])
      expect(lines.join('\n')).not.toContain(secret);
  });

  test('is of one moment: what is stored while it is taken is not in it, and nobody waits', async () => {
    const [first] = await fill();
    const database = on(bench.url());
    const lines: string[] = [];
    let later = '';
    await takeBackup(database, NOON, async (line) => {
      lines.push(line);
      // From the first line on the moment is fixed.
      if (lines.length === 2) later = (await asked(bench.storage().escalations)).id;
    });
    await database.close();
    expect(lines.join('')).toContain(first);
    expect(later).not.toBe('');
    expect(lines.join('')).not.toContain(later);
    expect(await bench.storage().escalations.find(later)).toBeDefined();
  });

  test('never gives out a number again, also not of a row that is gone', async () => {
    await fill();
    await bench.storage().outbox.setRight(NOON);
    const lines = await linesFrom(bench.url());
    const { numbers } = JSON.parse(lines.at(-1) ?? '') as { numbers: Record<string, number> };
    const url = await bench.server().createDatabase();
    const higher = new BackupLines();
    const head = JSON.parse(lines[0] ?? '') as { migrations: string[] };
    const made = [
      higher.head({ takenAt: NOON, from: 'sqlite', migrations: head.migrations }),
      higher.end({ ...numbers, escalation: 5_000 }),
    ].map((line) => line.slice(0, -1));
    await restoreInto(url, made);
    const storage = openOn(url);
    expect((await asked(storage.escalations)).number).toBe(5_001);
    await storage.close();
    await bench.server().dropDatabase(url);
  });

  test('of an earlier release is brought up to this one', async () => {
    const before = await bench.server().createDatabase();
    const here = on(before);
    await migrate(here, MIGRATIONS.slice(0, 1));
    await here.close();
    const lines = await linesFrom(before);
    const url = await bench.server().createDatabase();
    expect((await restoreInto(url, lines)).migrated).toEqual(MIGRATIONS.slice(1).map(({ name }) => name));
    const storage = openOn(url);
    expect(await storage.isMigrated()).toBe(true);
    await storage.close();
  });

  test('of a newer release, or into a database that holds something, is refused and changes nothing', async () => {
    const [first] = await fill();
    const lines = await linesFrom(bench.url());
    await expect(restoreInto(bench.url(), lines)).rejects.toThrow(DatabaseNotEmpty);
    expect(await bench.storage().escalations.find(first)).toBeDefined();
    const newer = new BackupLines();
    const made = [newer.head({ takenAt: NOON, from: 'sqlite', migrations: ['2031-01-01-later'] }), newer.end({})];
    const url = await bench.server().createDatabase();
    await expect(
      restoreInto(
        url,
        made.map((line) => line.slice(0, -1)),
      ),
    ).rejects.toThrow(DatabaseTooNew);
    await expect(linesFrom(url)).rejects.toThrow(NothingStored);
  });

  test('that was altered or cut off anywhere is refused, and nothing of it stays', async () => {
    await fill();
    const lines = await linesFrom(bench.url());
    const url = await bench.server().createDatabase();
    const damages = fc.record({
      kind: fc.constantFrom('cut', 'lost', 'twice', 'changed'),
      at: fc.nat(lines.length - 1),
      letter: fc.nat(400),
    });
    await fc.assert(
      fc.asyncProperty(damages, async ({ kind, at, letter }) => {
        const line = lines[at] ?? '';
        const place = letter % line.length;
        const other = `${line.slice(0, place)}${line[place] === '0' ? '1' : '0'}${line.slice(place + 1)}`;
        const damaged = {
          cut: lines.slice(0, at),
          lost: lines.toSpliced(at, 1),
          twice: lines.toSpliced(at, 0, line),
          changed: lines.toSpliced(at, 1, other),
        }[kind];
        // A number in the last line is of no row; anything else must be noticed.
        if (kind === 'changed' && at === lines.length - 1) return;
        const error = await restoreInto(url, damaged).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(Error);
        expect(await tablesIn(url)).toEqual([]);
      }),
      { numRuns: 15 },
    );
    await restoreInto(url, lines);
  });
}

async function tablesIn(url: string): Promise<readonly string[]> {
  const database = on(url);
  const db = database.read as unknown as Kysely<Ledger>;
  return db.introspection
    .getTables()
    .then((tables) => tables.map(({ name }) => name))
    .finally(() => database.close());
}
