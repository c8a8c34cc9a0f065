import { ask } from '../../../src/escalations/ask';
import type { Person } from '../../../src/escalations/escalation';
import { openOn } from '../../support/databases';
import {
  ANNA,
  act,
  answer,
  asked,
  buildAsking,
  CARLA,
  coordinator,
  done,
  freshId,
  guarded,
  member,
} from '../../support/escalations';
import type { Bench } from './bench';

export function racingSuite(bench: Bench): void {
  test('two hundred claims on two instances have one winner, and everybody else is told who', async () => {
    const instances = [bench.storage(), openOn(bench.url())];
    const { id } = await asked(bench.storage().escalations);
    const racers = Array.from({ length: 200 }, (_, n): Person => ({ id: `aad-${n}`, name: `Coördinator ${n}` }));
    const outcomes = await Promise.all(
      racers.map((racer, n) =>
        act((instances[n % 2] ?? bench.storage()).escalations, id, {
          command: { kind: 'claim' },
          actor: coordinator(racer),
        }),
      ),
    );
    const winners = racers.filter((_, n) => outcomes[n]?.ok);
    expect(winners.length).toBe(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome]));
    expect(refusals.length).toBe(199);
    for (const refusal of refusals) expect(refusal).toMatchObject({ refusal: 'claimed-by-other', by: winners[0] });
    expect(await bench.storage().escalations.find(id)).toMatchObject({ claimedBy: winners[0], version: 2 });
    expect((await bench.storage().audit.ofEscalation(id, [])).length).toBe(2);
    await instances[1]?.close();
  });

  test('fifty sendings of one form store one question', async () => {
    const asking = buildAsking();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => ask(bench.storage().escalations, { ...asking, id: freshId() })),
    );
    expect(new Set(outcomes.map((outcome) => done(outcome).id)).size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.ok && outcome.changed).length).toBe(1);
    expect((await bench.storage().outbox.counts()).pending).toBe(1);
  });

  test('a question that cannot be stored does not take others along that came at the same time', async () => {
    const taken = await asked(bench.storage().escalations);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        ask(bench.storage().escalations, buildAsking(n === 7 ? { id: taken.id } : {})),
      ),
    );
    expect(outcomes.map(({ status }, n) => (status === 'rejected' ? n : -1)).filter((n) => n >= 0)).toEqual([7]);
    expect((await bench.storage().escalations.ofAsker(ANNA.id)).length).toBe(20);
    expect((await bench.storage().outbox.counts()).pending).toBe(20);
  });

  test('an answer and a withdrawal at the same moment happen one after the other', async () => {
    for (let round = 0; round < 10; round++) {
      const { id } = await asked(bench.storage().escalations);
      const [answered, withdrawn] = await Promise.all([
        act(bench.storage().escalations, id, { command: answer('Ja.'), actor: coordinator(CARLA) }),
        act(bench.storage().escalations, id, { command: { kind: 'withdraw' }, actor: member(ANNA) }),
      ]);
      const escalation = await bench.storage().escalations.find(id);
      expect(done(withdrawn ?? answered)).toBeDefined();
      expect(escalation?.state).toBe('withdrawn');
      expect(escalation?.messages.length).toBe(answered?.ok ? 2 : 1);
      if (!answered?.ok) expect(answered).toMatchObject({ refusal: 'wrong-state', state: 'withdrawn' });
    }
  });

  test('changes of different people are all kept, none overwrites another', async () => {
    const { id } = await asked(bench.storage().escalations);
    const outcomes = await Promise.all([
      act(bench.storage().escalations, id, { command: { kind: 'claim' }, actor: coordinator(CARLA) }),
      act(bench.storage().escalations, id, {
        command: { kind: 'tag', tags: [guarded('school')] },
        actor: coordinator(ANNA),
      }),
      act(bench.storage().escalations, id, {
        command: { kind: 'propose-tree', proposes: true },
        actor: coordinator(ANNA),
      }),
      act(bench.storage().escalations, id, {
        command: { kind: 'follow-up', key: freshId(), text: guarded('Nog iets.') },
        actor: member(ANNA),
      }),
    ]);
    for (const outcome of outcomes) expect(outcome.ok).toBe(true);
    const escalation = await bench.storage().escalations.find(id);
    expect(escalation).toMatchObject({ claimedBy: CARLA, tags: ['school'], proposesTree: true, version: 5 });
    expect(escalation?.messages.length).toBe(2);
  });
}
