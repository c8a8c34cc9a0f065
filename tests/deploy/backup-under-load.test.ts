import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Escalation } from '../../src/escalations/escalation';
import type { Storage } from '../../src/storage/open-storage';
import { askQuestion } from '../support/asking';
import type { Chat } from '../support/chat';
import { DATABASE_KINDS, type DatabaseServer, openOn, startDatabases } from '../support/databases';
import { act, answer, asked, BRAM, coordinator, daysLater, done, NOON } from '../support/escalations';
import { MEMBER, type TestPerson } from '../support/people';
import { TestBot } from '../support/start-bot';

jest.setTimeout(180_000);

const KEYS = `k1:${Buffer.alloc(32, 'k1').toString('base64')}`;
const DAY_MS = 86_400_000;
const ASKERS: readonly TestPerson[] = Array.from({ length: 6 }, (_, n) => ({
  id: `29:asker-${n}`,
  name: `Verzonnen Vrager ${n}`,
  aadObjectId: `00000000-0000-0000-0000-00000000f00${n}`,
}));
/** So many are acknowledged before the backup begins. */
const BEFORE = 20;

describe.each(DATABASE_KINDS)('a backup on %s', (kind) => {
  let server: DatabaseServer;
  let bot: TestBot;
  let url: string;
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-backup-'));

  beforeAll(async () => {
    server = await startDatabases(kind);
    url = await server.createDatabase();
    bot = await TestBot.start({ DATABASE_URL: url, DATA_KEYS: KEYS });
  });
  afterAll(async () => {
    await bot.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** As an operator runs it: in a process of its own. */
  const upkeep = (command: 'backup' | 'restore', database: string, file: string): Promise<string> =>
    bot.command(`cli/upkeep/${command}.js`, [file], { DATABASE_URL: database });

  /** Closed so many days ago, after the program swept: as in a backup of before the sweep that was due. */
  const closed = async (storage: Storage, daysAgo: number): Promise<Escalation> => {
    const days = (Date.now() - Date.parse(NOON)) / DAY_MS - daysAgo;
    const question = await asked(storage.escalations, { now: daysLater(days) });
    const bram = { actor: coordinator(BRAM), now: daysLater(days) };
    done(await act(storage.escalations, question.id, { ...bram, command: answer('Ja, dat mag.') }));
    done(await act(storage.escalations, question.id, { ...bram, command: { kind: 'close' } }));
    return question;
  };

  // In one go: each look at it starts programs.
  test('taken while questions come in has each that was acknowledged before it; what was to be wiped since goes at the first sweep', async () => {
    await untilSwept(bot);
    const beside = openOn(url);
    const due = await closed(beside, 90.5);
    const notDue = await closed(beside, 88);
    await beside.close();
    const acknowledged = new Map(
      [due, notDue].map(({ number, messages }): [number, string] => [number, messages[0]?.text ?? '']),
    );
    let isOver = false;
    let heard = (): void => undefined;
    const keepAsking = async (chat: Chat): Promise<void> => {
      for (let n = 0; !isOver; n += 1) {
        const text = `Mag ik vraag ${n} van ${chat.person.aadObjectId.slice(-4)} bespreken`;
        acknowledged.set((await askQuestion(chat, text)).number, text);
        heard();
      }
    };
    const until = async (count: number): Promise<void> => {
      while (acknowledged.size < count)
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
    };
    const file = join(folder, 'under-load');
    const asking = Promise.all(ASKERS.map((person) => keepAsking(bot.chat(person))));
    const backingUp = async (): Promise<ReadonlyMap<number, string>> => {
      await until(BEFORE);
      const first = new Map(acknowledged);
      expect(await upkeep('backup', url, file)).toContain('complete and checked');
      // It was under way all the time: more came in while it was taken, and after it.
      await until(first.size + 3);
      return first;
    };
    const before = await Promise.race([backingUp(), asking.then(() => new Map<number, string>())]).finally(() => {
      isOver = true;
    });
    await asking;
    expect(before.size).toBeGreaterThanOrEqual(BEFORE);

    const restored = await server.createDatabase();
    expect(await upkeep('restore', restored, file)).toContain('restored as it was at');
    const storage = openOn(restored);
    const stored = await questionsIn(storage);
    const contents = async ({ id }: Escalation) => (await storage.escalations.find(id))?.contents;
    expect([await contents(due), await contents(notDue)]).toEqual(['readable', 'readable']);
    expect([...before].filter(([number, text]) => stored.get(number) !== text)).toEqual([]);
    // What it has beside those is of the same moment: whole, and asked by then.
    for (const [number, text] of stored) expect([number, text]).toEqual([number, acknowledged.get(number)]);

    await bot.restart({ DATABASE_URL: restored });
    await untilSwept(bot);
    expect([await contents(due), await contents(notDue)]).toEqual(['forgotten', 'readable']);
    await storage.close();
    const first = [...before].find(([, text]) => text.includes('f000')) ?? [0, 'none'];
    const asker = bot.chat(ASKERS[0] ?? MEMBER);
    expect(await asker.say('mijn vragen')).toContain(String(first[0]));
    expect((await askQuestion(asker, 'Mag ik dit na het terugzetten vragen')).number).toBeGreaterThan(
      Math.max(...stored.keys()),
    );
  });
});

/** Number → what was asked, of everything that is stored. */
async function questionsIn(storage: Storage): Promise<ReadonlyMap<number, string | undefined>> {
  const found = new Map<number, string | undefined>();
  for (let after: string | null = ''; after !== null; ) {
    const page: Awaited<ReturnType<Storage['escalations']['list']>> = await storage.escalations.list({
      filter: 'all',
      coordinator: BRAM.id,
      limit: 200,
      now: new Date().toISOString(),
      overdueAfterHours: 24,
      after,
    });
    for (const { id, number } of page.rows) found.set(number, (await storage.escalations.find(id))?.messages[0]?.text);
    after = page.next;
  }
  return found;
}

/** Waits until the program that runs now did its first round of retention. */
async function untilSwept(bot: TestBot): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(50)) {
    const metrics = await (await fetch(`${bot.url}/metrics`, { headers: { Connection: 'close' } })).text();
    if (/deelwijzer_chore_last_success_seconds\{chore="retention"\} [1-9]/.test(metrics)) return;
  }
  throw new Error('Expected retention to run within 20 s of the start; it did not.');
}
