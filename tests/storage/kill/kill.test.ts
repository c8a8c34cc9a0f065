import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { deliverDue } from '../../../src/escalations/delivery/deliver-outbox';
import type { Storage } from '../../../src/storage/open-storage';
import { compileFolders } from '../../support/compiled';
import { DATABASE_KINDS, type DatabaseServer, keyRing, openOn, startDatabases } from '../../support/databases';
import { BRAM, NOON } from '../../support/escalations';

const ROUNDS = 20;
/** All of them go to one channel, which is told one at a time, with two waits for the disk each. */
const QUESTIONS = 150;
const KEYS = `k1:${Buffer.alloc(32, 'k1').toString('base64')}`;
/** After every lease of the program that was killed. */
const MUCH_LATER = '2099-01-01T00:00:00.000Z';

describe.each(DATABASE_KINDS)('killed at a random moment while it stores questions on %s', (kind) => {
  let server: DatabaseServer;
  let compiled: ReturnType<typeof compileFolders>;
  let scratch: string;

  beforeAll(async () => {
    server = await startDatabases(kind);
    compiled = compileFolders([
      'src/calendar',
      'src/escalations',
      'src/language',
      'src/model',
      'src/storage',
      'src/walk',
      'tests/storage/kill',
    ]);
    // The guard is not what is killed here, and forty programs would each read its word lists for a third of a second.
    mkdirSync(join(compiled.folder, 'src/privacy'));
    writeFileSync(join(compiled.folder, 'src/privacy/guarded-text.js'), 'exports.reviveGuarded = (text) => text;');
    scratch = mkdtempSync(join(tmpdir(), 'deelwijzer-kill-'));
  });
  afterAll(async () => {
    for (const folder of [compiled.folder, scratch]) rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  test(`${ROUNDS} times: acknowledged questions are there once and told, and nothing else is told`, async () => {
    let unfinished = 0;
    let heard = 0;
    for (let round = 0; round < ROUNDS; round++) {
      // From before the first acknowledgement to after the last.
      const killAfter = Math.floor(Math.random() * (QUESTIONS + 1));
      const url = await server.createDatabase();
      const before = openOn(url, keyRing('k1'));
      await before.migrate();
      await before.addressBook.changeChannel(() => ({ address: 'kanaal', onDuty: [], linkedBy: BRAM, linkedAt: NOON }));
      await before.close();
      const told = join(scratch, `told-${kind}-${round}`);
      const acknowledged = await askAndBeKilled(url, told, killAfter);
      // PostgreSQL still finishes what the program had sent when it died; that is stored, and must be told.
      await server.untilUnused(url);
      const storage = openOn(url, keyRing('k1'));
      if (acknowledged.length < QUESTIONS) unfinished += 1;
      heard += acknowledged.length;
      await expectKept(storage, acknowledged, told);
      await storage.close();
      await server.dropDatabase(url);
    }
    // Otherwise the killing came too early or too late to show anything.
    expect(heard).toBeGreaterThan(ROUNDS);
    expect(unfinished).toBeGreaterThan(ROUNDS / 2);
  }, 300_000);

  async function askAndBeKilled(url: string, told: string, killAfter: number): Promise<readonly string[]> {
    const program = join(compiled.folder, 'tests/storage/kill/asking-child.js');
    const child = spawn(process.execPath, [program, url, KEYS, told, String(QUESTIONS)], {
      env: { ...process.env, NODE_PATH: compiled.nodePath },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    const acknowledged: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      if (line !== 'ready') acknowledged.push(line);
      if (acknowledged.length >= killAfter) child.kill('SIGKILL');
    }
    const [code, signal] = (await exited) as [number | null, string | null];
    // It ends because it is done or because we killed it; a program that cannot start would seem to lose nothing.
    expect([code, signal]).toEqual(signal === null ? [0, null] : [null, 'SIGKILL']);
    return acknowledged;
  }

  async function expectKept(storage: Storage, acknowledged: readonly string[], told: string): Promise<void> {
    const stored = await everythingOf(storage);
    expect(new Set(stored).size).toBe(stored.length);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);

    const deliveries = new Set([...lines(told), ...(await deliverTheRest(storage))]);
    // Every stored question is told, the acknowledged ones among them; what was not stored is told to nobody.
    expect([...deliveries].toSorted()).toEqual(stored.toSorted());
  }
});

async function everythingOf(storage: Storage): Promise<readonly string[]> {
  const ids: string[] = [];
  let after = '';
  for (;;) {
    const page = await storage.escalations.list({
      filter: 'all',
      coordinator: BRAM.id,
      limit: 200,
      now: MUCH_LATER,
      overdueAfterHours: 1,
      after,
    });
    ids.push(...page.rows.map(({ id }) => id));
    if (page.next === null) return ids;
    after = page.next;
  }
}

async function deliverTheRest(storage: Storage): Promise<readonly string[]> {
  const ids: string[] = [];
  const delivering = {
    outbox: storage.outbox,
    addressBook: storage.addressBook,
    notifier: {
      deliver: async ({ escalationId }: { readonly escalationId: string }) => {
        ids.push(escalationId);
        return { kind: 'delivered' } as const;
      },
    },
    now: () => MUCH_LATER,
    random: () => 0,
  };
  while ((await deliverDue(delivering)) > 0);
  expect(await storage.outbox.counts()).toEqual({ pending: 0, waiting: 0, dead: 0 });
  return ids;
}

const lines = (file: string): readonly string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
