import { type Delivering, deliverDue } from '../../../src/escalations/delivery/deliver-outbox';
import type { Delivery, DeliveryResult } from '../../../src/escalations/delivery/notifier';
import { keyRing, openOn } from '../../support/databases';
import {
  ANNA,
  act,
  answer,
  asked,
  BRAM,
  coordinator,
  daysLater,
  done,
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
    bench.storage().addressBook.linkChannel({ address: 'kanaal', onDuty: [], linkedBy: BRAM, linkedAt: NOON });
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
    for (let n = 0; n < 30; n++) await asked(bench.storage().escalations);
    const other = openOn(bench.url());
    const taken = await Promise.all(
      [outbox(), other.outbox, outbox(), other.outbox].map((taker) => taker.take(NOON, 10, 60)),
    );
    const ids = taken.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rest = await outbox().take(NOON, 100, 60);
    expect(ids.length + rest.length).toBe(30);
    await other.close();
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
    expect(await outbox().releaseForChannel(minutesLater(1))).toBe(1);
    expect(await deliver(OK, minutesLater(1))).toEqual(['channel-new kanaal']);
  });

  test('gives up after many tries, lists the dead letter, and tries again when asked', async () => {
    await link();
    const { id } = await asked(bench.storage().escalations);
    for (let days = 1; days < 30; days++) await deliver(new Error('no words of mine'), daysLater(days));
    const [letter, ...more] = await outbox().deadLetters(10);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ escalationId: id, kind: 'channel-new', reason: 'notifier-threw', attempts: 6 });
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
    expect(await other.outbox.deadLetters(10)).toMatchObject([{ kind: 'asker-claimed', reason: 'key-missing' }]);
    await other.close();
  });
}
