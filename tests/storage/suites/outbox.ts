import { SYSTEM } from '../../../src/escalations/actor';
import { type Delivering, deliverDue } from '../../../src/escalations/delivery/deliver-outbox';
import type { Delivery, DeliveryResult } from '../../../src/escalations/delivery/notifier';
import { keyRing, openOn } from '../../support/databases';
import {
  ANNA,
  act,
  answer,
  asked,
  BRAM,
  buildDraft,
  coordinator,
  daysLater,
  done,
  guarded,
  minutesLater,
  NOON,
} from '../../support/escalations';
import type { Bench } from './bench';

const bram = coordinator(BRAM);
const OK: DeliveryResult = { kind: 'delivered' };
const failed = (status: number, retryAfterSeconds: number | null = null): DeliveryResult => ({
  kind: 'failed',
  status,
  code: null,
  retryAfterSeconds,
});

export function outboxSuite(bench: Bench): void {
  const outbox = () => bench.storage().outbox;
  const link = () =>
    bench
      .storage()
      .addressBook.changeChannel(() => ({ address: 'kanaal', onDuty: [], linkedBy: BRAM, linkedAt: NOON }));
  const deliver = async (result: DeliveryResult | Error, now = NOON): Promise<readonly string[]> => {
    const told: string[] = [];
    const delivering: Delivering = {
      outbox: outbox(),
      addressBook: bench.storage().addressBook,
      notifier: {
        deliver: async ({ kind }, address) => {
          told.push(`${kind} ${address}`);
          if (result instanceof Error) throw result;
          return result;
        },
      },
      now: () => now,
      random: () => 0,
    };
    while ((await deliverDue(delivering)) > 0);
    return told;
  };

  /** A question of this person that was claimed and answered: news for the channel and for them. */
  const answered = async (id: string): Promise<void> => {
    const asker = { id, name: 'Iemand Anders' };
    const question = await asked(bench.storage().escalations, { asker });
    done(await act(bench.storage().escalations, question.id, { command: { kind: 'claim' }, actor: bram }));
    done(await act(bench.storage().escalations, question.id, { command: answer('Ja.'), actor: bram }));
  };

  test('delivers what happened, in order, to the address of that moment', async () => {
    await link();
    await bench.storage().addressBook.rememberPerson(ANNA, 'oud adres', false, NOON);
    const { id } = await asked(bench.storage().escalations);
    done(await act(bench.storage().escalations, id, { command: { kind: 'claim' }, actor: bram }));
    done(await act(bench.storage().escalations, id, { command: answer('Ja.'), actor: bram }));
    await bench.storage().addressBook.rememberPerson(ANNA, 'nieuw adres', false, minutesLater(1));
    const told = await deliver(OK);
    expect(told.filter((one) => one.startsWith('channel'))).toEqual([
      'channel-new kanaal',
      'channel-changed kanaal',
      'channel-changed kanaal',
    ]);
    expect(told.filter((one) => one.startsWith('asker'))).toEqual([
      'asker-claimed nieuw adres',
      'asker-answered nieuw adres',
    ]);
    expect(await outbox().counts()).toEqual({ pending: 0, waiting: 0, dead: 0 });
  });

  test('gives two takers on two instances different rows', async () => {
    for (let n = 0; n < 30; n++) await answered(`mens-${n}`);
    const other = openOn(bench.url());
    const taken = await Promise.all(
      [outbox(), other.outbox, outbox(), other.outbox].map((taker) => taker.take(NOON, 10, 60)),
    );
    const ids = taken.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rest = await outbox().take(NOON, 100, 60);
    // All that the channel has to hear is one conversation.
    expect(ids.length + rest.length).toBe(31);
    await other.close();
  });

  test('serves one conversation one letter at a time, and the others meanwhile', async () => {
    await link();
    await asked(bench.storage().escalations);
    await asked(bench.storage().escalations);
    await answered('mens');
    const first = await outbox().take(NOON, 10, 60);
    expect(first.map(({ kind }) => kind)).toEqual(['channel-new', 'asker-claimed']);
    expect(await outbox().take(NOON, 10, 60)).toEqual([]);
    await outbox().remove(first[0]?.id ?? '');
    expect((await outbox().take(NOON, 10, 60)).map(({ kind }) => kind)).toEqual(['channel-new']);
  });

  test('a backlog of one conversation does not keep the others out of a small round', async () => {
    for (let n = 0; n < 10; n++) await asked(bench.storage().escalations);
    await answered('mens');
    expect((await outbox().take(NOON, 2, 60)).map(({ to }) => to.kind).toSorted()).toEqual(['asker', 'channel']);
  });

  test('told to slow down, nothing goes to that conversation, and all goes to the others', async () => {
    await link();
    const slow = await asked(bench.storage().escalations);
    await asked(bench.storage().escalations);
    expect(await deliver(failed(429, 120))).toEqual(['channel-new kanaal']);
    await bench.storage().addressBook.rememberPerson({ id: 'mens', name: 'Mens' }, 'mens', false, NOON);
    await answered('mens');
    const told = await deliver(OK, minutesLater(1));
    expect(new Set(told)).toEqual(
      new Set(['channel-new kanaal', 'channel-changed kanaal', 'asker-claimed mens', 'asker-answered mens']),
    );
    expect(await deliver(OK, minutesLater(5))).toEqual(['channel-new kanaal', 'channel-new kanaal']);
    expect(await bench.storage().escalations.find(slow.id)).toBeDefined();
  });

  test('goes out when the clock was put back an hour or a day, whoever had it then', async () => {
    await link();
    await asked(bench.storage().escalations, { now: daysLater(1) });
    expect(await outbox().take(daysLater(1), 10, 45)).toHaveLength(1);
    await asked(bench.storage().escalations, { asker: BRAM, now: minutesLater(60) });
    expect(await deliver(OK, NOON)).toEqual([]);
    expect(await outbox().setRight(NOON)).toBe(2);
    expect(await outbox().setRight(NOON)).toBe(0);
    expect(await deliver(OK, NOON)).toEqual(['channel-new kanaal', 'channel-new kanaal']);
  });

  test('a clock that differs a little takes nothing from whoever has it, nor from a pause that was asked for', async () => {
    await link();
    await asked(bench.storage().escalations, { now: minutesLater(4) });
    expect(await outbox().take(minutesLater(4), 10, 45)).toHaveLength(1);
    await asked(bench.storage().escalations, { asker: BRAM });
    expect(await outbox().setRight(NOON)).toBe(0);
    expect(await deliver(failed(429, 6 * 3_600), minutesLater(10))).toEqual(['channel-new kanaal']);
    expect(await outbox().setRight(minutesLater(10))).toBe(0);
  });

  test('gives what a taker that died had, when its lease ends', async () => {
    await asked(bench.storage().escalations);
    const [first] = await outbox().take(NOON, 10, 60);
    expect(await outbox().take(NOON, 10, 60)).toEqual([]);
    const [again] = await outbox().take(minutesLater(2), 10, 60);
    expect(again).toMatchObject({ id: first?.id, attempt: 2 });
  });

  test('keeps later news of an escalation behind earlier news that waits for a retry', async () => {
    await link();
    const { id } = await asked(bench.storage().escalations);
    expect(await deliver(failed(429, 120))).toEqual(['channel-new kanaal']);
    done(await act(bench.storage().escalations, id, { command: { kind: 'claim' }, actor: bram }));
    expect(await deliver(OK, minutesLater(1))).toEqual([]);
    expect(await deliver(OK, minutesLater(5))).toEqual(['channel-new kanaal', 'channel-changed kanaal']);
  });

  test('waits as long as the service asks', async () => {
    await link();
    await asked(bench.storage().escalations);
    await deliver(failed(429, 600));
    expect(await deliver(OK, minutesLater(9))).toEqual([]);
    expect(await deliver(OK, minutesLater(10))).toEqual(['channel-new kanaal']);
  });

  test('keeps an answer for somebody who removed the bot until their next visit', async () => {
    await bench.storage().addressBook.rememberPerson(ANNA, 'anna', false, NOON);
    const { id } = await asked(bench.storage().escalations);
    done(await act(bench.storage().escalations, id, { command: answer('Ja.'), actor: bram }));
    await deliver(failed(403));
    expect((await outbox().counts()).waiting).toBe(3);
    expect(await deliver(OK, daysLater(5))).toEqual([]);
    expect(await outbox().releaseForPerson(ANNA.id, daysLater(6))).toBe(1);
    expect(await deliver(OK, daysLater(6))).toEqual(['asker-answered anna']);
  });

  test('keeps new questions until a channel is linked', async () => {
    await asked(bench.storage().escalations);
    expect(await deliver(OK)).toEqual([]);
    await link();
    expect((await outbox().releaseForChannel(minutesLater(1))).coming).toBe(1);
    expect(await deliver(OK, minutesLater(1))).toEqual(['channel-new kanaal']);
  });

  test('brings a new channel one card of each open question, and none of what ended or was reminded of', async () => {
    const { escalations } = bench.storage();
    const open = await asked(escalations);
    const taken = await asked(escalations);
    const ended = await asked(escalations);
    await deliver(failed(404));
    done(await act(escalations, taken.id, { command: { kind: 'claim' }, actor: bram }));
    done(await act(escalations, ended.id, { command: answer('Ja.'), actor: bram }));
    for (const { id } of [open, taken])
      done(await act(escalations, id, { command: { kind: 'remind', quietSince: daysLater(1) }, actor: SYSTEM }));
    await link();
    expect((await outbox().releaseForChannel(daysLater(1), true)).coming).toBe(2);
    const told = (await deliver(OK, daysLater(1))).filter((one) => one.endsWith('kanaal'));
    expect(told).toEqual(['channel-new kanaal', 'channel-new kanaal']);
  });

  test('brings a channel what it missed, and another channel all that is open', async () => {
    const { escalations, addressBook } = bench.storage();
    await link();
    const ids: string[] = [];
    for (let n = 0; n < 4; n++) ids.push((await asked(escalations)).id);
    const [carded = '', lost = '', closed = '', forgotten = ''] = ids;
    done(
      await act(escalations, closed, {
        command: { kind: 'close', reason: { key: 'sluit', text: guarded('Dit staat op de kaart.') } },
        actor: bram,
      }),
    );
    done(
      await act(escalations, forgotten, {
        command: { kind: 'forget' },
        actor: { kind: 'person', person: ANNA, coordinator: false },
      }),
    );
    await deliver(OK);
    await addressBook.rememberCard(carded, 'kaart');
    const told = async (now: string) => (await deliver(OK, now)).filter((one) => one.startsWith('channel')).length;
    // One has no card: what was sent is not known to be there.
    expect((await outbox().releaseForChannel(minutesLater(1))).coming).toBe(1);
    expect((await outbox().releaseForChannel(minutesLater(1))).coming).toBe(1);
    expect(await told(minutesLater(1))).toBe(1);
    await addressBook.rememberCard(lost, 'kaart');
    expect((await outbox().releaseForChannel(minutesLater(2))).coming).toBe(0);
    expect((await outbox().releaseForChannel(minutesLater(3), true)).coming).toBe(2);
    expect(await told(minutesLater(3))).toBe(2);
  });

  test('brings a new channel the most pressing one of many, and the others when somebody asks for them', async () => {
    const { escalations } = bench.storage();
    const ids: string[] = [];
    for (const urgency of ['normal', 'normal', 'urgent', 'normal'] as const)
      ids.push((await asked(escalations, { draft: buildDraft({ urgency }) })).id);
    const [first = '', second = '', urgent = '', last = ''] = ids;
    await link();
    expect(await outbox().releaseForChannel(minutesLater(1), false, 3)).toEqual({
      coming: 1,
      left: [first, second, last],
    });
    const told = async (now: string) => (await deliver(OK, now)).filter((one) => one.startsWith('channel')).length;
    expect(await told(minutesLater(1))).toBe(1);
    await bench.storage().addressBook.rememberCard(urgent, 'kaart');
    expect(await outbox().tellChannel(second, minutesLater(2))).toBe(true);
    expect(await outbox().tellChannel(second, minutesLater(2))).toBe(false);
    expect(await outbox().tellChannel(urgent, minutesLater(2))).toBe(false);
    expect(await told(minutesLater(2))).toBe(1);
    await bench.storage().addressBook.rememberCard(second, 'kaart');
    // Of three or fewer all come.
    expect(await outbox().releaseForChannel(minutesLater(3), false, 3)).toEqual({ coming: 2, left: [] });
  });

  test('says what waits, why and since when; what waits can be tried again too', async () => {
    await link();
    const { id } = await asked(bench.storage().escalations);
    expect(await outbox().figures()).toEqual([{ state: 'pending', reason: null, letters: 1, oldest: NOON }]);
    await deliver(failed(404));
    expect(await outbox().figures()).toEqual([{ state: 'waiting', reason: 'http-404', letters: 1, oldest: NOON }]);
    const [letter] = await outbox().undelivered(10);
    expect(letter).toMatchObject({ escalationId: id, state: 'waiting', reason: 'http-404', diedAt: null });
    expect(await outbox().retryDeadLetter(letter?.id ?? '', minutesLater(1))).toBe(true);
    expect(await deliver(OK, minutesLater(1))).toEqual(['channel-new kanaal']);
    expect(await outbox().figures()).toEqual([]);
  });

  test('gives up after many tries, lists the dead letter, and tries again when asked', async () => {
    await link();
    const { id } = await asked(bench.storage().escalations);
    for (let days = 1; days < 30; days++) await deliver(new Error('no words of mine'), daysLater(days));
    const [letter, ...more] = await outbox().undelivered(10);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      escalationId: id,
      kind: 'channel-new',
      reason: 'notifier-threw',
      attempts: 10,
      state: 'dead',
    });
    expect(await outbox().retryDeadLetter(letter?.id ?? '', daysLater(40))).toBe(true);
    expect(await outbox().retryDeadLetter(letter?.id ?? '', daysLater(40))).toBe(false);
    expect(await deliver(OK, daysLater(40))).toEqual(['channel-new kanaal']);
  });

  test('does not know ids that are none of ours', async () => {
    for (const id of ['', '-1', '1; drop table outbox', '9'.repeat(30)]) {
      expect(await outbox().retryDeadLetter(id, NOON)).toBe(false);
    }
  });

  test('buries what is for somebody whose key is gone, and goes on with the rest', async () => {
    await link();
    const { id } = await asked(bench.storage().escalations);
    done(await act(bench.storage().escalations, id, { command: { kind: 'claim' }, actor: bram }));
    const other = openOn(bench.url(), keyRing('k2'));
    const taken: Delivery[] = [];
    for (let round = 0; round < 3; round++) taken.push(...(await other.outbox.take(NOON, 10, 60)));
    expect(taken.map(({ kind }) => kind)).toEqual(['channel-new']);
    expect(await other.outbox.undelivered(10)).toMatchObject([{ kind: 'asker-claimed', reason: 'key-missing' }]);
    await other.close();
  });
}
