import { ask } from '../../../src/escalations/ask';
import type { Draft } from '../../../src/escalations/command';
import { isPostgres, openOn } from '../../support/databases';
import {
  ANNA,
  act,
  answer,
  asked,
  BRAM,
  buildAsking,
  buildDraft,
  CARLA,
  coordinator,
  done,
  followUp,
  freshId,
  guarded,
  member,
  minutesLater,
  OUTSIDER,
} from '../../support/escalations';
import type { Bench } from './bench';
import { refusalOf } from './raw-sql';

const anna = member(ANNA);
const bram = coordinator(BRAM);

export function escalationSuite(bench: Bench): void {
  const store = () => bench.storage().escalations;

  test('come back as they were stored', async () => {
    const urgent = await asked(store(), {
      draft: buildDraft({
        urgency: 'urgent',
        danger: true,
        anonymous: true,
        text: guarded('Één vraag met “tekens” 🙈\n\u0000en regels'),
      }),
    });
    expect(await store().find(urgent.id)).toEqual(urgent);
    expect(await store().findByNumber(urgent.number)).toEqual(urgent);
    const bare = await asked(store(), { draft: buildDraft({ walk: null }) });
    expect(await store().find(bare.id)).toEqual(bare);
  });

  test('are numbered from 1001 up', async () => {
    const numbers = [await asked(store()), await asked(store()), await asked(store())].map(({ number }) => number);
    expect(numbers).toEqual([1001, 1002, 1003]);
  });

  test('that do not exist are not found', async () => {
    expect(await store().find(freshId())).toBeUndefined();
    expect(await store().find("' or 1=1 --")).toBeUndefined();
    for (const number of [1, -1, 0.5, 2 ** 40, Number.NaN]) expect(await store().findByNumber(number)).toBeUndefined();
    expect(await act(store(), freshId(), { command: { kind: 'claim' }, actor: bram })).toMatchObject({
      ok: false,
      refusal: 'not-found',
    });
  });

  test('go from asked to closed and tell their trail', async () => {
    const { id } = await asked(store());
    done(await act(store(), id, { command: { kind: 'claim' }, actor: bram, now: minutesLater(5) }));
    done(
      await act(store(), id, { command: answer('Ja, vraag eerst toestemming.'), actor: bram, now: minutesLater(9) }),
    );
    done(await act(store(), id, { command: followUp('En als dat niet lukt?'), actor: anna, now: minutesLater(10) }));
    done(await act(store(), id, { command: answer('Overleg dan.'), actor: bram, now: minutesLater(20) }));
    const closed = done(await act(store(), id, { command: { kind: 'close' }, actor: anna, now: minutesLater(30) }));
    expect(closed).toMatchObject({ state: 'closed', version: 6, claimedBy: BRAM, claimedAt: minutesLater(5) });
    expect(closed.messages.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'question: Mag ik dit bespreken met de wijkagent?',
      'answer: Ja, vraag eerst toestemming.',
      'follow-up: En als dat niet lukt?',
      'answer: Overleg dan.',
    ]);
    expect(await store().find(id)).toEqual(closed);
    const trail = await bench.storage().audit.ofEscalation(id, [BRAM]);
    expect(trail.map(({ action, role, actor, version }) => [action, role, actor?.name, version])).toEqual([
      ['ask', 'asker', undefined, 1],
      ['claim', 'coordinator', BRAM.name, 2],
      ['answer', 'claimer', BRAM.name, 3],
      ['follow-up', 'asker', undefined, 4],
      ['answer', 'claimer', BRAM.name, 5],
      ['close', 'asker', undefined, 6],
    ]);
  });

  test('asked twice with the same form are stored, told and traced once', async () => {
    const asking = buildAsking();
    const first = done(await ask(store(), asking));
    const again = await ask(store(), { ...asking, id: freshId(), now: minutesLater(1) });
    expect(again).toEqual({ ok: true, escalation: first, changed: false });
    expect((await store().ofAsker(ANNA.id)).length).toBe(1);
    expect((await bench.storage().outbox.counts()).pending).toBe(1);
    expect((await bench.storage().audit.ofEscalation(first.id, [])).length).toBe(1);
  });

  test('asked with the form of somebody else are refused, and nothing of theirs is given away', async () => {
    const { draft } = buildAsking();
    done(await ask(store(), buildAsking({ draft })));
    expect(await ask(store(), buildAsking({ draft, asker: OUTSIDER }))).toEqual({
      ok: false,
      escalation: null,
      refusal: 'key-reused',
    });
  });

  test.each([
    ['', 'text-missing'],
    ['x'.repeat(10_000), 'text-too-long'],
  ])('with an impossible text are refused before anything is stored', async (text, refusal) => {
    const outcome = await ask(store(), buildAsking({ draft: buildDraft({ text: guarded(text) }) }));
    expect(outcome).toEqual({ ok: false, escalation: null, refusal });
    expect((await bench.storage().outbox.counts()).pending).toBe(0);
  });

  test('asked with a form that was used for something else are not said to be stored', async () => {
    const asking = buildAsking();
    const first = done(await ask(store(), asking));
    const others: readonly Partial<Draft>[] = [
      { text: guarded('Een andere vraag.') },
      { urgency: 'urgent' },
      { danger: true },
      { anonymous: true },
      { walk: null },
    ];
    for (const other of others) {
      const again = { ...asking, id: freshId(), draft: { ...asking.draft, ...other } };
      expect(await ask(store(), again)).toMatchObject({ ok: false, refusal: 'key-reused' });
    }
    done(await act(store(), first.id, { command: answer('Ja.'), actor: bram }));
    expect(await ask(store(), { ...asking, id: freshId() })).toMatchObject({ ok: true, changed: false });
    expect(await store().ofAsker(ANNA.id)).toHaveLength(1);
  });

  test('are not shown to an outsider who is refused', async () => {
    const { id } = await asked(store());
    expect(await act(store(), id, { command: { kind: 'close' }, actor: member(OUTSIDER) })).toEqual({
      ok: false,
      escalation: null,
      refusal: 'not-allowed',
    });
  });

  test('are found by who asked them, and by nobody else', async () => {
    const one = await asked(store());
    const two = await asked(store(), { draft: buildDraft({ anonymous: true }) });
    await asked(store(), { asker: CARLA });
    expect((await store().ofAsker(ANNA.id)).map(({ id }) => id)).toEqual([two.id, one.id]);
    expect(await store().ofAsker(OUTSIDER.id)).toEqual([]);
  });

  test('show that something changed, also what another instance did', async () => {
    const other = openOn(bench.url());
    const before = await store().changeTag();
    expect(await store().changeTag()).toBe(before);
    const { id } = await asked(other.escalations);
    const afterAsking = await store().changeTag();
    expect(afterAsking).not.toBe(before);
    done(await act(other.escalations, id, { command: { kind: 'propose-tree', proposes: true }, actor: bram }));
    expect(await store().changeTag()).not.toBe(afterAsking);
    await other.close();
  });

  test('keep an audit trail that cannot be rewritten', async () => {
    await asked(store());
    for (const statement of [
      'delete from audit',
      "update audit set action = 'claim'",
      'update audit set version = 9',
    ]) {
      expect(await refusalOf(bench.url(), statement)).toContain('append-only');
    }
    if (isPostgres(bench.server())) {
      expect(await refusalOf(bench.url(), 'truncate audit')).toContain('append-only');
    }
  });
}
