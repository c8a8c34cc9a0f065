import { SAID_HOURS, TURN_MINUTES } from '../../../src/escalations/delivery/taken-turns';
import { openOn } from '../../support/databases';
import { NOON } from '../../support/escalations';
import type { Bench } from './bench';

const later = (minutes: number): string => new Date(Date.parse(NOON) + minutes * 60_000).toISOString();

export function takenTurnsSuite(bench: Bench): void {
  const turns = () => bench.storage().takenTurns;

  test('gives a message to one of many who ask at once, on any instance', async () => {
    const other = openOn(bench.url());
    try {
      const asked = Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? turns() : other.takenTurns).take('gesprek', 'bericht', NOON),
      );
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
    } finally {
      await other.close();
    }
  });

  test('a card that many press at once, on two instances, moves once; the others hear where it went', async () => {
    const other = openOn(bench.url());
    const card = { conversation: 'groep', message: 'kaart', now: NOON };
    const move = (sent: string | undefined, next: string, n: number) =>
      (n % 2 === 0 ? bench.storage() : other).liveCards.advance({ ...card, sent, next });
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => move('stap-0', `stap-1-${n}`, n)));
    const first = answers.indexOf(undefined);
    expect(answers.filter((overtakenBy) => overtakenBy === undefined)).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set([undefined, `stap-1-${first}`]));
    expect(await move('stap-0', `stap-1-${first}`, 0)).toBeUndefined();
    expect(await move(`stap-1-${first}`, 'stap-2', 1)).toBeUndefined();
    expect(await move('stap-0', 'stap-1-1', 0)).toBe('stap-2');
    await other.liveCards.show({ ...card, next: undefined });
    expect(await move('begin', 'stap-9', 0)).toBeUndefined();
    await other.close();
  });

  test('knows a message by its conversation too, and for ten minutes', async () => {
    expect(await turns().take('gesprek', 'bericht', NOON)).toBe(true);
    expect(await turns().take('een ander', 'bericht', NOON)).toBe(true);
    expect(await turns().take('gesprek', 'bericht', later(TURN_MINUTES - 1))).toBe(false);
    expect(await turns().take('gesprek', 'bericht', later(TURN_MINUTES))).toBe(true);
    expect(await turns().take('gesprek', 'bericht', later(TURN_MINUTES + 1))).toBe(false);
  });

  test('of what is said of a card the first counts, on any instance and for a day', async () => {
    const other = openOn(bench.url());
    const choices = ['right', 'wrong'];
    const said = (choice: string, about = 'kaart') => ({ conversation: 'gesprek', about, choice, choices });
    try {
      const asked = Array.from({ length: 10 }, (_, index) =>
        (index % 2 === 0 ? turns() : other.takenTurns).firstSaid(said(choices[index % 2] ?? ''), NOON),
      );
      const told = await Promise.all(asked);
      expect(told.filter(({ isFirst }) => isFirst)).toHaveLength(1);
      const [first] = told.filter(({ isFirst }) => isFirst);
      expect(new Set(told.map(({ choice }) => choice))).toEqual(new Set([first?.choice]));
      const lastMinute = later(SAID_HOURS * 60 - 1);
      for (const choice of choices)
        expect(await other.takenTurns.firstSaid(said(choice), lastMinute)).toEqual({ ...first, isFirst: false });
      expect(await turns().firstSaid(said('wrong', 'een andere kaart'), NOON)).toEqual({
        choice: 'wrong',
        isFirst: true,
      });
      expect(await turns().firstSaid(said('wrong'), later(SAID_HOURS * 60))).toEqual({
        choice: 'wrong',
        isFirst: true,
      });
    } finally {
      await other.close();
    }
  });

  test('can be given back, and is forgotten with the sweep', async () => {
    await turns().take('gesprek', 'bericht', NOON);
    await turns().giveBack('gesprek', 'bericht');
    expect(await turns().take('gesprek', 'bericht', NOON)).toBe(true);
    await bench.storage().sweep(later(TURN_MINUTES), 90);
    expect(await turns().take('gesprek', 'bericht', NOON)).toBe(true);
  });
}
