import { deliverDue } from '../../../src/escalations/delivery/deliver-outbox';
import { keyRing, openOn } from '../../support/databases';
import { buildEditorsDraft, publishing } from '../../support/drafts';
import {
  ANNA,
  act,
  answer,
  asked,
  BRAM,
  coordinator,
  done,
  member,
  minutesLater,
  NOON,
} from '../../support/escalations';
import type { Bench } from './bench';

const bram = coordinator(BRAM);
const DRAFT = buildEditorsDraft({ note: 'Waarom', remark: 'Nog even kijken', submittedBy: BRAM });

export function keysSuite(bench: Bench): void {
  const fill = async () => {
    const { escalations, addressBook, editions, drafts } = bench.storage();
    const { id } = await asked(escalations);
    done(await act(escalations, id, { command: answer('Ja.'), actor: bram }));
    await addressBook.rememberPerson(ANNA, 'adres', false, NOON);
    await addressBook.changeChannel(() => ({ address: 'kanaal', onDuty: [], linkedBy: BRAM, linkedAt: NOON }));
    await addressBook.rememberCard(id, 'kaart');
    await bench.storage().absences.set(BRAM, '2026-12-01');
    await editions.publishEdition(publishing({ origin: 'editor', author: ANNA, approver: BRAM, note: 'Waarom' }));
    await drafts.create(DRAFT);
    return id;
  };

  test('a new key first: old records are read and found, new ones use the new key', async () => {
    const id = await fill();
    const both = openOn(bench.url(), keyRing('k2', 'k1'));
    expect(await both.escalations.find(id)).toEqual(await bench.storage().escalations.find(id));
    const newer = await asked(both.escalations);
    expect((await both.escalations.ofAsker(ANNA.id)).map((found) => found.id)).toEqual([newer.id, id]);
    expect(await both.addressBook.findPerson(ANNA.id)).toBe('adres');
    expect(await bench.storage().escalations.find(newer.id)).toMatchObject({ contents: 'unreadable' });
    await both.close();
  });

  test('after rotating, the old key can go', async () => {
    const id = await fill();
    const both = openOn(bench.url(), keyRing('k2', 'k1'));
    const { resealed, missing } = await both.rotateKeys();
    expect(resealed).toBeGreaterThanOrEqual(7);
    expect(missing).toEqual(new Map());
    expect((await both.rotateKeys()).resealed).toBe(0);
    const before = await both.escalations.find(id);
    await both.close();

    const onlyNew = openOn(bench.url(), keyRing('k2'));
    expect((await onlyNew.rotateKeys()).missing).toEqual(new Map());
    expect(await onlyNew.escalations.find(id)).toEqual(before);
    expect((await onlyNew.escalations.ofAsker(ANNA.id)).length).toBe(1);
    expect(
      (
        await onlyNew.escalations.list({
          filter: 'mine',
          coordinator: BRAM.id,
          limit: 9,
          now: NOON,
          overdueAfterHours: 1,
        })
      ).rows.length,
    ).toBe(1);
    expect(await onlyNew.addressBook.findPerson(ANNA.id)).toBe('adres');
    expect((await onlyNew.addressBook.findChannel())?.address).toBe('kanaal');
    expect(await onlyNew.addressBook.findCard(id)).toBe('kaart');
    expect(await onlyNew.absences.on('2026-11-30')).toEqual([{ person: BRAM, until: '2026-12-01' }]);
    expect(await onlyNew.drafts.find(DRAFT.id)).toEqual(DRAFT);
    expect(await onlyNew.editions.latestEdition()).toMatchObject({ author: ANNA, approver: BRAM, note: 'Waarom' });
    const told: string[] = [];
    const delivering = {
      outbox: onlyNew.outbox,
      addressBook: onlyNew.addressBook,
      notifier: {
        deliver: async ({ kind }: { readonly kind: string }) => {
          told.push(kind);
          return { kind: 'delivered' } as const;
        },
      },
      now: () => NOON,
      random: () => 0,
    };
    while ((await deliverDue(delivering)) > 0);
    expect(told.toSorted()).toEqual(['asker-answered', 'channel-changed', 'channel-new']);
    await onlyNew.close();
  });

  test('a key taken away too soon costs its records, clearly, and nothing else', async () => {
    const id = await fill();
    const without = openOn(bench.url(), keyRing('k2'));
    const newer = await asked(without.escalations);
    expect((await without.rotateKeys()).missing).toEqual(new Map([['k1', 8]]));
    expect(await without.escalations.find(id)).toMatchObject({
      contents: 'unreadable',
      state: 'answered',
      asker: null,
      messages: [],
      askedAt: NOON,
    });
    expect(await act(without.escalations, id, { command: { kind: 'close' }, actor: bram })).toMatchObject({
      ok: false,
      refusal: 'unreadable',
    });
    const { rows } = await without.escalations.list({
      filter: 'all',
      coordinator: BRAM.id,
      limit: 9,
      now: NOON,
      overdueAfterHours: 1,
    });
    expect(rows.map((row) => [row.id, row.contents, row.question === null])).toEqual([
      [newer.id, 'readable', false],
      [id, 'unreadable', true],
    ]);
    expect(await without.addressBook.findPerson(ANNA.id)).toBeUndefined();
    expect(await without.addressBook.findChannel()).toBeUndefined();
    expect(await without.drafts.find(DRAFT.id)).toMatchObject({ title: '', author: null, note: null, state: 'open' });
    expect(await without.escalations.dueForReminder(minutesLater(9999), 9)).toMatchObject([{ id: newer.id }]);
    await without.close();
  });

  test('and when the key comes back, so do they', async () => {
    const id = await fill();
    const without = openOn(bench.url(), keyRing('k2'));
    await without.rotateKeys();
    await without.close();
    const back = openOn(bench.url(), keyRing('k2', 'k1'));
    expect(done(await act(back.escalations, id, { command: { kind: 'close' }, actor: member(ANNA) }))).toMatchObject({
      state: 'closed',
      asker: ANNA,
    });
    await back.close();
  });
}
