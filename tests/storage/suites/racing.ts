import { ask } from '../../../src/escalations/ask';
import type { Command } from '../../../src/escalations/command';
import type { EscalationState, Person } from '../../../src/escalations/escalation';
import { openOn } from '../../support/databases';
import {
  ANNA,
  act,
  answer,
  asked,
  BRAM,
  buildAsking,
  CARLA,
  coordinator,
  done,
  freshId,
  guarded,
  member,
  minutesLater,
} from '../../support/escalations';
import type { Bench } from './bench';

const carla = coordinator(CARLA);
const closing = (text: string): Command => ({ kind: 'close', reason: { key: freshId(), text: guarded(text) } });
/** What brings a new question there. */
const TO: Readonly<Record<EscalationState, readonly Command[]>> = {
  open: [],
  claimed: [{ kind: 'claim' }],
  answered: [answer('Eerst overleggen.')],
  closed: [answer('Eerst overleggen.'), { kind: 'close' }],
  withdrawn: [],
};

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

  test('of two orders made to one version one is done, whichever orders they are', async () => {
    const instances = [bench.storage(), openOn(bench.url())] as const;
    const orders: readonly (readonly [from: EscalationState, one: () => Command, other: () => Command])[] = [
      ['open', () => ({ kind: 'claim' }), () => ({ kind: 'hand-over', to: BRAM })],
      ['open', () => answer('Ja.'), () => closing('Niet voor ons.')],
      ['claimed', () => ({ kind: 'hand-back' }), () => answer('Nee.')],
      ['claimed', () => ({ kind: 'hand-over', to: ANNA }), () => closing('Dubbel.')],
      ['answered', () => ({ kind: 'close' }), () => ({ kind: 'reopen' })],
      ['closed', () => ({ kind: 'reopen' }), () => ({ kind: 'tag', tags: [guarded('school')] })],
      ['open', () => ({ kind: 'tag', tags: [guarded('wmo')] }), () => ({ kind: 'propose-tree', proposes: true })],
    ];
    for (const [from, ...both] of orders) {
      const { id } = await asked(bench.storage().escalations);
      for (const command of TO[from]) done(await act(instances[0].escalations, id, { command, actor: carla }));
      const before = await instances[0].escalations.find(id);
      const outcomes = await Promise.all(
        [0, 1, 0, 1].map((side) => {
          const made = { command: both[side]?.() ?? answer(''), actor: carla, seen: { version: before?.version ?? 0 } };
          return act((instances[side] ?? instances[0]).escalations, id, made);
        }),
      );
      const winners = outcomes.filter((outcome) => outcome.ok && outcome.changed);
      expect([from, winners.length]).toEqual([from, 1]);
      expect((await instances[0].escalations.find(id))?.version).toBe((before?.version ?? 0) + 1);
    }
    await instances[1].close();
  });

  test('an order that comes again after others moved it on changes nothing', async () => {
    const { id, since } = await asked(bench.storage().escalations);
    const store = bench.storage().escalations;
    const claim = { command: { kind: 'claim' } as const, actor: carla, seen: { since } };
    done(await act(store, id, { ...claim, now: minutesLater(1) }));
    done(await act(store, id, { command: { kind: 'hand-back' }, actor: carla, now: minutesLater(2) }));
    const late = await act(store, id, { ...claim, now: minutesLater(3) });
    expect(late).toMatchObject({ ok: false, refusal: 'overtaken', escalation: { state: 'open', claimedBy: null } });
  });

  test('people who go on and off duty, link and say that they are away at the same moment all get their way', async () => {
    const instances = [bench.storage(), openOn(bench.url())] as const;
    const people = Array.from({ length: 20 }, (_, n): Person => ({ id: `aad-${n}`, name: `Coördinator ${n}` }));
    const bookOf = (n: number) => (instances[n % 2] ?? instances[0]).addressBook;
    await Promise.all(
      people.map((person, n) =>
        bookOf(n).changeChannel((linked) => ({
          address: 'kanaal',
          onDuty: [...(linked?.onDuty ?? []), person],
          linkedBy: person,
          linkedAt: minutesLater(n),
        })),
      ),
    );
    const linked = await bookOf(0).findChannel();
    expect(linked?.onDuty.map((person) => person.id).toSorted()).toEqual(people.map((person) => person.id).toSorted());
    const untils = ['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22'];
    await Promise.all(untils.map((until, n) => (instances[n % 2] ?? instances[0]).absences.set(CARLA, until)));
    const away = await instances[0].absences.on('2026-11-27');
    expect(away).toMatchObject([{ person: CARLA, until: expect.stringMatching(/^2026-12-/) }]);
    await instances[1].close();
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
