import { ANNA, asked, BRAM, CARLA, daysLater, NOON } from '../../support/escalations';
import type { Bench } from './bench';

export function addressBookSuite(bench: Bench): void {
  const book = () => bench.storage().addressBook;

  test('remembers where people are, and the newest place wins', async () => {
    expect(await book().findPerson(ANNA.id)).toBeUndefined();
    await book().rememberPerson(ANNA, '{"a":1}', false, NOON);
    await book().rememberPerson(ANNA, '{"a":2}', false, NOON);
    expect(await book().findPerson(ANNA.id)).toBe('{"a":2}');
  });

  test('knows coordinators by name, until they are none', async () => {
    await book().rememberPerson(CARLA, 'c', true, NOON);
    await book().rememberPerson(BRAM, 'b', true, NOON);
    await book().rememberPerson(ANNA, 'a', false, NOON);
    expect(await book().coordinators()).toEqual([BRAM, CARLA]);
    await book().rememberPerson(CARLA, 'c', false, NOON);
    expect(await book().coordinators()).toEqual([BRAM]);
  });

  test('forgets where somebody is, or where questions come in, and nothing else', async () => {
    await book().rememberPerson(BRAM, 'b', true, NOON);
    await book().rememberPerson(CARLA, 'c', true, NOON);
    await book().forgetAddress(BRAM.id);
    expect(await book().findPerson(BRAM.id)).toBeUndefined();
    expect(await book().coordinators()).toEqual([CARLA]);
    await book().changeChannel(() => ({ address: 'een', onDuty: [BRAM], linkedBy: CARLA, linkedAt: NOON }));
    await book().unlinkChannel();
    expect(await book().findChannel()).toBeUndefined();
  });

  test('has one channel', async () => {
    const channel = { address: 'een', onDuty: [BRAM], linkedBy: CARLA, linkedAt: NOON };
    await book().changeChannel(() => channel);
    await book().changeChannel(() => ({ ...channel, address: 'twee' }));
    expect(await book().findChannel()).toEqual({ ...channel, address: 'twee' });
  });

  test('remembers where the card of an escalation is', async () => {
    const { id } = await asked(bench.storage().escalations);
    await book().rememberCard(id, 'kaart 1');
    await book().rememberCard(id, 'kaart 2');
    expect(await book().findCard(id)).toBe('kaart 2');
    expect(await book().findCard('elders')).toBeUndefined();
  });

  test('drops people who were not seen for long and have nothing running', async () => {
    await book().rememberPerson(ANNA, 'a', false, NOON);
    await book().rememberPerson(BRAM, 'b', true, NOON);
    await asked(bench.storage().escalations, { asker: ANNA });
    await bench.storage().sweep(daysLater(100), 90);
    expect(await book().findPerson(ANNA.id)).toBe('a');
    expect(await book().findPerson(BRAM.id)).toBeUndefined();
  });

  test('knows who is away until the day they are back, whoever asks and however often they said so', async () => {
    const { absences, addressBook } = bench.storage();
    await absences.set(BRAM, '2026-11-20');
    await absences.set(BRAM, '2026-11-25');
    await absences.set(CARLA, '2026-11-18');
    const away = async (day: string) =>
      (await absences.on(day)).map(({ person, until }) => [person.name, until]).toSorted();
    expect(await away('2026-11-17')).toEqual([
      [BRAM.name, '2026-11-25'],
      [CARLA.name, '2026-11-18'],
    ]);
    expect(await away('2026-11-18')).toEqual([[BRAM.name, '2026-11-25']]);
    expect(await away('2026-11-25')).toEqual([]);
    await absences.set(CARLA, null);
    expect(await away('2026-11-17')).toEqual([[BRAM.name, '2026-11-25']]);
    await bench.storage().sweep('2026-11-24T12:00:00.000Z', 90);
    expect(await away('2026-11-17')).toEqual([[BRAM.name, '2026-11-25']]);
    await bench.storage().sweep('2026-11-25T12:00:00.000Z', 90);
    expect(await away('2026-11-17')).toEqual([]);
    await absences.set(BRAM, '2026-12-25');
    await addressBook.forgetPerson(BRAM.id);
    expect(await away('2026-11-17')).toEqual([]);
  });
}
