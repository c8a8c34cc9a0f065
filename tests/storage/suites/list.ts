import { SYSTEM } from '../../../src/escalations/actor';
import type { EscalationSummary, ListQuery } from '../../../src/escalations/keeping/escalation-list';
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
} from '../../support/escalations';
import type { Bench } from './bench';

const bram = coordinator(BRAM);

export function listSuite(bench: Bench): void {
  const store = () => bench.storage().escalations;
  const list = (changes: Partial<ListQuery> = {}) =>
    store().list({
      filter: 'all',
      coordinator: BRAM.id,
      limit: 50,
      now: daysLater(1),
      overdueAfterHours: 8,
      ...changes,
    });
  const shown = (rows: readonly EscalationSummary[]): readonly (string | null)[] => rows.map((row) => row.question);
  const ask = (text: string, minutes: number, changes: Parameters<typeof buildDraft>[0] = {}) =>
    asked(store(), { draft: buildDraft({ text: guarded(text), ...changes }), now: minutesLater(minutes) });

  test('shows urgent ones first, then overdue ones, then the longest waiting; done ones last, newest first', async () => {
    await ask('gewoon', 20 * 60);
    await ask('te laat', 10);
    await ask('dringend', 30 * 60, { urgency: 'urgent' });
    await ask('dringend en te laat', 5, { urgency: 'urgent' });
    const answered = await ask('beantwoord', 0, { urgency: 'urgent' });
    done(await act(store(), answered.id, { command: answer('Ja.'), actor: bram, now: minutesLater(1) }));
    for (const [n, text] of ['eerder gesloten', 'later gesloten'].entries()) {
      const { id } = await ask(text, 0);
      done(await act(store(), id, { command: { kind: 'withdraw' }, actor: member(ANNA), now: minutesLater(2 + n) }));
    }
    const { rows } = await list();
    expect(shown(rows)).toEqual([
      'dringend en te laat',
      'dringend',
      'te laat',
      'gewoon',
      'beantwoord',
      'later gesloten',
      'eerder gesloten',
    ]);
    expect(rows.map(({ overdue }) => overdue)).toEqual([true, false, true, false, false, false, false]);
  });

  test('shows those in danger before all others that wait, and only while they wait', async () => {
    await ask('dringend', 0, { urgency: 'urgent' });
    await ask('gevaar, later', 20, { danger: true });
    await ask('gevaar, dringend', 30, { danger: true, urgency: 'urgent' });
    await ask('gevaar, eerder', 10, { danger: true });
    await ask('gewoon', 1);
    const answered = await ask('gevaar, beantwoord', 2, { danger: true });
    done(await act(store(), answered.id, { command: answer('Ja.'), actor: bram, now: minutesLater(40) }));
    const order = ['gevaar, dringend', 'gevaar, eerder', 'gevaar, later', 'dringend', 'gewoon', 'gevaar, beantwoord'];
    const { rows } = await list();
    expect(shown(rows)).toEqual(order);
    expect(rows.map(({ danger }) => danger)).toEqual([true, true, true, false, false, true]);
    expect(shown((await list({ filter: 'active' })).rows)).toEqual(order.slice(0, 5));
    expect(shown((await list({ filter: 'new' })).rows)).toEqual(order.slice(0, 5));
    const first = await list({ limit: 2 });
    const second = await list({ limit: 4, ...(first.next === null ? {} : { after: first.next }) });
    expect(shown([...first.rows, ...second.rows])).toEqual(order);
  });

  test('filters, and counts what is under each filter', async () => {
    const mine = await ask('van bram', 0);
    done(await act(store(), mine.id, { command: { kind: 'claim' }, actor: bram }));
    const hers = await ask('van carla', 1);
    done(await act(store(), hers.id, { command: { kind: 'claim' }, actor: coordinator(CARLA) }));
    const proposed = await ask('nieuw', 2, { walk: null });
    done(await act(store(), proposed.id, { command: { kind: 'propose-tree', proposes: true }, actor: bram }));
    const gone = await ask('ingetrokken', 3);
    done(await act(store(), gone.id, { command: { kind: 'withdraw' }, actor: member(ANNA) }));
    const filtered = async (filter: ListQuery['filter']) => shown((await list({ filter })).rows);
    expect(await filtered('new')).toEqual(['nieuw']);
    expect(await filtered('mine')).toEqual(['van bram']);
    expect(await filtered('active')).toEqual(['van bram', 'van carla', 'nieuw']);
    expect(await filtered('answered')).toEqual([]);
    expect(await filtered('done')).toEqual(['ingetrokken']);
    expect(await filtered('proposals')).toEqual(['nieuw']);
    expect(shown((await list({ theme: 'consent' })).rows)).not.toContain('nieuw');
    expect(await store().counts({ coordinator: BRAM.id, now: daysLater(1), overdueAfterHours: 8 })).toEqual({
      new: 1,
      mine: 1,
      active: 3,
      overdue: 3,
      proposals: 1,
    });
  });

  test('hides who asked anonymously, also from a search', async () => {
    await ask('anoniem', 0, { anonymous: true });
    await ask('open en bloot', 1);
    const { rows } = await list();
    expect(rows.map(({ asker }) => asker?.name)).toEqual([undefined, ANNA.name]);
    expect(shown((await list({ search: 'anna' })).rows)).toEqual(['open en bloot']);
  });

  test('searches all words, without case and accents, in text, names and number', async () => {
    const found = await ask('Mag ik bellen met de coördinator van school?', 0);
    await ask('Mag ik bellen met de huisarts?', 1);
    for (const search of ['school bellen', 'COORDINATOR', `vraag ${found.number}`, String(found.number)]) {
      expect(shown((await list({ search })).rows)).toEqual(['Mag ik bellen met de coördinator van school?']);
    }
    expect(await list({ search: 'komt niet voor' })).toEqual({ rows: [], next: null, complete: true, hidden: 0 });
  });

  test('pages through everything once, also while others ask', async () => {
    for (let n = 0; n < 23; n++) await ask(`vraag ${n}`, n, { urgency: n % 5 === 0 ? 'urgent' : 'normal' });
    const seen: (string | null)[] = [];
    let after: string | undefined;
    for (let page = 0; page < 10; page++) {
      const { rows, next } = await list({ limit: 7, ...(after === undefined ? {} : { after }) });
      seen.push(...shown(rows));
      if (page === 0) await ask('tussendoor', 500);
      if (next === null) break;
      after = next;
    }
    expect(seen.length).toBe(24);
    expect(new Set(seen).size).toBe(24);
  });

  test('pages through the matches of a search', async () => {
    for (let n = 0; n < 9; n++) await ask(n % 2 === 0 ? `wel ${n}` : `niet ${n}`, n);
    const first = await list({ search: 'wel', limit: 2 });
    expect(shown(first.rows)).toEqual(['wel 0', 'wel 2']);
    const second = await list({ search: 'wel', limit: 3, after: first.next ?? '' });
    expect(shown(second.rows)).toEqual(['wel 4', 'wel 6', 'wel 8']);
  });

  test('finds a name or a number however somebody types it', async () => {
    const { number } = await ask('Zo’n “vraag” over Søren Łukasiewicz uit de Weißstraat', 0);
    await ask('Iets anders', 1);
    for (const search of ["zo'n", 'soren', 'lukasiewicz', 'weissstraat', '"vraag"', `#${number}`, 'SØREN zo‘n']) {
      expect([search, shown((await list({ search })).rows).length]).toEqual([search, 1]);
    }
  });

  test('sorts by waiting, by when it was asked and by what somebody did last, page after page', async () => {
    const first = await ask('een', 0);
    await ask('twee', 10, { urgency: 'urgent' });
    const third = await ask('drie', 20, { danger: true });
    const tagged = { kind: 'tag', tags: [guarded('label')] } as const;
    done(await act(store(), third.id, { command: tagged, actor: bram, now: minutesLater(60) }));
    done(await act(store(), first.id, { command: tagged, actor: bram, now: minutesLater(90) }));
    done(
      await act(store(), third.id, {
        command: { kind: 'remind', quietSince: minutesLater(600) },
        actor: SYSTEM,
        now: minutesLater(600),
      }),
    );
    const orders = {
      waiting: ['drie', 'twee', 'een'],
      newest: ['drie', 'twee', 'een'],
      changed: ['een', 'drie', 'twee'],
    };
    for (const [sort, order] of Object.entries(orders) as [keyof typeof orders, string[]][]) {
      expect([sort, shown((await list({ sort })).rows)]).toEqual([sort, order]);
      const seen: (string | null)[] = [];
      for (let after: string | undefined, page = 0; page < 3; page++) {
        const { rows, next } = await list({ sort, limit: 1, ...(after === undefined ? {} : { after }) });
        seen.push(...shown(rows));
        after = next ?? undefined;
      }
      expect([sort, seen]).toEqual([sort, order]);
    }
  });

  test('narrows by theme, holder, danger and waiting, and says how many that hides', async () => {
    await ask('gevaar', 0, { danger: true });
    const hers = await ask('van carla', 60);
    done(await act(store(), hers.id, { command: { kind: 'claim' }, actor: coordinator(CARLA), now: minutesLater(61) }));
    await ask('zonder thema', 120, { walk: null });
    const answered = await ask('beantwoord', 1);
    done(await act(store(), answered.id, { command: answer('Ja.'), actor: bram, now: minutesLater(5) }));
    const narrowed = async (changes: Partial<ListQuery>) => {
      const { rows, hidden } = await list(changes);
      return [shown(rows), hidden];
    };
    expect(await narrowed({ theme: null })).toEqual([['zonder thema'], 3]);
    expect(await narrowed({ theme: 'consent', filter: 'active' })).toEqual([['gevaar', 'van carla'], 1]);
    expect(await narrowed({ holder: CARLA.id })).toEqual([['van carla'], 3]);
    expect(await narrowed({ holder: null })).toEqual([['gevaar', 'zonder thema'], 2]);
    expect(await narrowed({ danger: true })).toEqual([['gevaar'], 3]);
    expect(await narrowed({ waitsSinceBefore: minutesLater(90) })).toEqual([['gevaar', 'van carla'], 2]);
    expect(await narrowed({ danger: true, holder: CARLA.id, search: 'van' })).toEqual([[], 4]);
    expect(await narrowed({})).toMatchObject([{ length: 4 }, 0]);
  });

  test('is overdue by working hours: a weekend stands still', async () => {
    // NOON is a Tuesday; three days later it is Friday.
    await ask('vrijdag', 3 * 24 * 60);
    const overdueOn = async (days: number) =>
      (await list({ now: daysLater(days), overdueAfterHours: 24 })).rows[0]?.overdue;
    expect(await overdueOn(5)).toBe(false);
    expect(await overdueOn(5.9)).toBe(false);
    expect(await overdueOn(6.1)).toBe(true);
  });

  test('starts at the top when a cursor is not ours', async () => {
    await ask('de eerste', 0);
    for (const after of ['', 'x', "1.1.1'; drop table escalation", '9'.repeat(40)]) {
      expect(shown((await list({ after })).rows)).toEqual(['de eerste']);
    }
  });

  test('has statistics without people', async () => {
    for (const [minutes, claimAfter] of [
      [0, 10],
      [60, 30],
      [7 * 24 * 60, 20],
    ] as const) {
      const { id } = await ask('vraag', minutes);
      done(
        await act(store(), id, { command: { kind: 'claim' }, actor: bram, now: minutesLater(minutes + claimAfter) }),
      );
      const later = minutesLater(minutes + 2 * claimAfter);
      done(await act(store(), id, { command: answer('Ja.'), actor: bram, now: later }));
      done(await act(store(), id, { command: answer('En nog iets.'), actor: bram, now: daysLater(30) }));
    }
    await ask('zonder wandeling', 5, { walk: null, urgency: 'urgent' });
    expect(await store().statistics({ from: minutesLater(-1), until: daysLater(60) })).toEqual({
      weeks: [
        { week: '2026-W47', asked: 3, answered: 2, closed: 0, withdrawn: 0, urgent: 1 },
        { week: '2026-W48', asked: 1, answered: 1, closed: 0, withdrawn: 0, urgent: 0 },
      ],
      themes: [
        { theme: 'consent', asked: 3, proposesTree: 0 },
        { theme: null, asked: 1, proposesTree: 0 },
      ],
      places: [{ tree: 'delen', node: 'geen-regel', asked: 3 }],
      medianMinutesToClaim: 20,
      medianMinutesToAnswer: 40,
      minutesToAnswer: [20, 40, 60],
      reopened: 0,
    });
  });
}
