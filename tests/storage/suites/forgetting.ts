import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import {
  closeQuiet,
  expireAnswered,
  forgetOldEscalations,
  remind,
} from '../../../src/escalations/keeping/housekeeping';
import { forgetPerson } from '../../../src/escalations/keeping/my-data';
import { fileOf } from '../../support/databases';
import { buildEditorsDraft } from '../../support/drafts';
import {
  ANNA,
  act,
  answer,
  asked,
  BRAM,
  buildDraft,
  CARLA,
  coordinator,
  daysLater,
  done,
  guarded,
  member,
  minutesLater,
  NOON,
} from '../../support/escalations';
import type { Bench } from './bench';
import { readRaw } from './raw-sql';

const bram = coordinator(BRAM);
const SECRET = 'Xylofoonles in de Kwikstaartzaal';
const SECRET_NOTE = 'Komkommerbrief van de buurvrouw';
const SECRET_ANSWER = 'Zeppelinhangar eerst overleggen';

/** Every byte the database has on disk, its log included. */
async function bytesOf(url: string): Promise<string> {
  if (url.startsWith('file:')) {
    const folder = dirname(fileOf(url));
    return readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'latin1'))
      .join('\n');
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('checkpoint');
    const { rows } = await client.query<{ path: string }>(
      `select current_setting('data_directory') || '/' || pg_relation_filepath(oid) as path
       from pg_class where relkind in ('r', 'i', 't') and relnamespace::regnamespace::text in ('public', 'pg_toast')
         and pg_relation_filepath(oid) is not null`,
    );
    const wal = await client.query<{ path: string }>(
      `select current_setting('data_directory') || '/pg_wal/' || name as path from pg_ls_waldir()`,
    );
    return [...rows, ...wal.rows].map(({ path }) => readFileSync(path, 'latin1')).join('\n');
  } finally {
    await client.end();
  }
}

/** The first bytes of what is encrypted of a question, as they are on the disk: a page may hold the rest elsewhere. */
async function sealedOf(url: string, id: string): Promise<string> {
  const [row] = await readRaw<{ sealed: Buffer }>(url, `select sealed from escalation where id = '${id}'`);
  return row?.sealed.subarray(0, 24).toString('latin1') ?? '';
}

export function forgettingSuite(bench: Bench): void {
  const store = () => bench.storage().escalations;
  const fill = async (at = NOON) => {
    const { addressBook } = bench.storage();
    const { id } = await asked(store(), { draft: buildDraft({ text: guarded(SECRET) }), now: at });
    const note = guarded(SECRET_NOTE);
    done(await act(store(), id, { command: { kind: 'hand-over', to: BRAM, note }, actor: bram, now: at }));
    done(await act(store(), id, { command: answer(SECRET_ANSWER), actor: bram, now: at }));
    done(await act(store(), id, { command: { kind: 'tag', tags: [guarded('Vlindertag')] }, actor: bram, now: at }));
    await addressBook.rememberPerson(ANNA, '{"serviceUrl":"https://adres.example/anna"}', false, at);
    await addressBook.rememberCard(id, 'kanaal-kaart');
    bench.storage().lastTokens.keep('gesprek-geheim', 'token-geheim', at);
    await bench.storage().lastTokens.flush();
    return id;
  };

  test('nothing readable of a question, a person or an address is on the disk', async () => {
    const id = await fill();
    await bench.storage().editions.publishEdition({
      id: 'hash',
      files: {},
      compiled: '',
      origin: 'editor',
      author: CARLA,
      approver: BRAM,
      note: `${SECRET}, zei Vlindertag`,
      after: null,
      now: NOON,
    });
    const typed = { title: SECRET, note: SECRET_ANSWER, remark: 'Vlindertag' };
    const base = { id: 'hash', number: 1 };
    await bench.storage().drafts.create(buildEditorsDraft({ ...typed, base, author: CARLA, submittedBy: BRAM }));
    const bytes = await bytesOf(bench.url());
    expect(bytes).toContain(id);
    const secrets = [
      SECRET,
      SECRET_ANSWER,
      SECRET_NOTE,
      'Vlindertag',
      'kaart',
      'adres.example',
      'walk-token-abc',
      'geheim',
    ];
    const people = [ANNA, BRAM, CARLA].flatMap((person) => [person.id, person.name, person.name.split(' ')[1] ?? '']);
    for (const word of [...secrets, ...people, 'Kwikstaart', 'Zeppelin']) {
      // A found word must not be printed with the file around it.
      expect(bytes.includes(word) ? `${word} is readable` : 'nothing').toBe('nothing');
    }
  });

  test('after the retention period text and people are gone; state, times, theme and counts stay', async () => {
    const id = await fill();
    done(await act(store(), id, { command: { kind: 'close' }, actor: member(ANNA), now: daysLater(1) }));
    const younger = await fill(daysLater(50));
    done(await act(store(), younger, { command: { kind: 'close' }, actor: member(ANNA), now: daysLater(50) }));
    const period = { from: minutesLater(-1), until: daysLater(365) };
    const before = await store().statistics(period);

    expect(await forgetOldEscalations(store(), daysLater(90), 90)).toBe(0);
    expect(await forgetOldEscalations(store(), daysLater(92), 90)).toBe(1);
    expect(await forgetOldEscalations(store(), daysLater(92), 90)).toBe(0);

    const forgotten = await store().find(id);
    expect(forgotten).toMatchObject({
      contents: 'forgotten',
      state: 'closed',
      asker: null,
      claimedBy: null,
      messages: [],
      notes: [],
      tags: [],
      closedAt: daysLater(1),
      walk: { theme: 'consent', tree: 'delen', token: null },
    });
    expect(await store().statistics(period)).toEqual(before);
    expect((await store().ofAsker(ANNA.id)).map((found) => found.id)).toEqual([younger]);
    const trail = await bench.storage().audit.ofEscalation(id, [ANNA, BRAM]);
    expect(trail.map(({ action, actor }) => [action, actor?.name])).toEqual([
      ['ask', undefined],
      ['hand-over', BRAM.name],
      ['answer', BRAM.name],
      ['tag', BRAM.name],
      ['close', undefined],
      ['retire', undefined],
    ]);
  });

  test('the channel’s card is replaced before its address goes', async () => {
    const id = await fill();
    done(await act(store(), id, { command: { kind: 'forget' }, actor: member(ANNA), now: daysLater(1) }));
    const { outbox, addressBook } = bench.storage();
    expect(await addressBook.findCard(id)).toBe('kanaal-kaart');
    for (let round = 0; round < 9; round++) {
      for (const delivery of await outbox.take(daysLater(2), 10, 60)) {
        expect(delivery.to.kind).toBe('channel');
        await outbox.remove(delivery.id);
      }
    }
    expect(await addressBook.findCard(id)).toBeUndefined();
  });

  test('a person who wants to be forgotten is, at once and wholly', async () => {
    const id = await fill();
    const closed = await fill();
    done(await act(store(), closed, { command: { kind: 'close' }, actor: member(ANNA) }));
    const others = await asked(store(), { asker: CARLA });
    const sealed = await sealedOf(bench.url(), id);
    expect(await bytesOf(bench.url())).toContain(sealed);
    const forgetting = {
      escalations: store(),
      addressBook: bench.storage().addressBook,
      person: ANNA,
      now: daysLater(1),
    };
    expect(await forgetPerson(forgetting)).toEqual({ questions: 2, refusals: [] });
    expect(await forgetPerson(forgetting)).toEqual({ questions: 0, refusals: [] });
    // PostgreSQL keeps it in its log until that is used again: deploy/README.md says so.
    if (bench.url().startsWith('file:')) expect((await bytesOf(bench.url())).includes(sealed)).toBe(false);
    expect(await store().ofAsker(ANNA.id)).toEqual([]);
    expect(await bench.storage().addressBook.findPerson(ANNA.id)).toBeUndefined();
    expect(await store().find(id)).toMatchObject({ contents: 'forgotten', state: 'withdrawn' });
    expect(await store().find(closed)).toMatchObject({ contents: 'forgotten', state: 'closed' });
    expect(await store().find(others.id)).toMatchObject({ contents: 'readable', asker: CARLA });
    expect((await bench.storage().audit.ofEscalation(id, [ANNA])).some(({ actor }) => actor !== null)).toBe(false);
  });

  test('reminds once per quiet period, on any number of instances', async () => {
    const { id } = await asked(store());
    const later = minutesLater(5 * 60);
    const reminded = await Promise.all([1, 2, 3].map(() => remind(store(), later, 4)));
    expect(reminded.reduce((total, n) => total + n)).toBe(1);
    expect(await remind(store(), minutesLater(6 * 60), 4)).toBe(0);
    expect(await remind(store(), minutesLater(10 * 60), 4)).toBe(1);
    done(await act(store(), id, { command: answer('Ja.'), actor: bram, now: minutesLater(11 * 60) }));
    expect(await remind(store(), daysLater(2), 4)).toBe(1);
    expect(await remind(store(), daysLater(4), 4)).toBe(0);
  });

  test('what was answered long ago closes by itself, so that it can be forgotten', async () => {
    const id = await fill();
    expect(await expireAnswered(store(), daysLater(13), 14)).toBe(0);
    expect(await expireAnswered(store(), daysLater(15), 14)).toBe(1);
    expect(await store().find(id)).toMatchObject({ state: 'closed', closedAt: daysLater(15) });
  });

  test('what nobody answered or moved for long closes after a reminder, says why to the asker, and opens again', async () => {
    const { id } = await asked(store());
    const moved = await asked(store());
    done(await act(store(), moved.id, { command: { kind: 'claim' }, actor: bram, now: daysLater(100) }));
    expect(await closeQuiet(store(), daysLater(181), 180)).toBe(0);
    await remind(store(), daysLater(181), 24);
    const closed = await Promise.all([1, 2, 3].map(() => closeQuiet(store(), daysLater(182), 180)));
    expect(closed.reduce((total, n) => total + n)).toBe(1);
    const ended = await store().find(id);
    expect(ended).toMatchObject({ state: 'closed', closedAt: daysLater(182) });
    expect(ended?.messages.at(-1)).toMatchObject({ kind: 'reason', side: 'coordinator', by: null });
    expect(ended?.messages.at(-1)?.text).toContain('180 dagen');
    const letters = await readRaw<{ kind: string }>(
      bench.url(),
      `select kind from outbox where escalation_id = '${id}' and recipient = 'asker'`,
    );
    expect(letters.map(({ kind }) => kind)).toEqual(['asker-closed']);
    const command = { kind: 'follow-up', key: 'weer', text: guarded('Nog steeds.') } as const;
    expect(done(await act(store(), id, { command, actor: member(ANNA), now: daysLater(183) })).state).toBe('open');
    expect(await closeQuiet(store(), daysLater(184), 180)).toBe(0);
  });
}
