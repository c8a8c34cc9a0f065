import { openOn } from '../../support/databases';
import { daysLater, minutesLater, NOON } from '../../support/escalations';
import type { Bench } from './bench';
import { refusalOf } from './raw-sql';

const ALWAYS = { from: '2020-01-01', until: '2099-01-01' };
const PLACE = { tree: 'delen', node: 'rol' };

export function countsSuite(bench: Bench): void {
  const counts = () => bench.storage().counts;
  const tokens = () => bench.storage().lastTokens;

  test('add up per node and per event, over instances', async () => {
    const other = openOn(bench.url());
    for (let n = 0; n < 3; n++) counts().countNode(NOON, PLACE, 'started');
    counts().countNode(NOON, PLACE, 'unsure');
    other.counts.countNode(daysLater(1), PLACE, 'started');
    await Promise.all([counts().flush(), other.counts.flush()]);
    counts().countNode(NOON, PLACE, 'started');
    await counts().flush();
    expect(await counts().nodeCounts(ALWAYS)).toEqual([
      { ...PLACE, what: 'started', n: 5 },
      { ...PLACE, what: 'unsure', n: 1 },
    ]);
    expect(await counts().nodeCounts({ from: '2026-11-18', until: '2026-11-18' })).toEqual([
      { ...PLACE, what: 'started', n: 1 },
    ]);
    await other.close();
  });

  test('belong to the Dutch day', async () => {
    counts().countNode('2026-11-17T23:30:00.000Z', PLACE, 'started');
    await counts().flush();
    expect((await counts().nodeCounts({ from: '2026-11-18', until: '2026-11-18' })).length).toBe(1);
  });

  test('leave out what an earlier release counted and nobody reads any more', async () => {
    counts().countNode(NOON, PLACE, 'ended');
    await counts().flush();
    const row = `insert into daily_count (day, what, tree, node, n) values ('2026-11-17', 'shown', 'delen', 'rol', 9)`;
    expect(await refusalOf(bench.url(), row)).toBe('not refused');
    expect(await counts().nodeCounts(ALWAYS)).toEqual([{ ...PLACE, what: 'ended', n: 1 }]);
  });

  test('of searches without result are kept per theme', async () => {
    for (const theme of ['safety', null, 'safety']) counts().countMissedSearch(NOON, theme);
    await counts().flush();
    expect(await counts().missedSearches(ALWAYS)).toEqual([
      { theme: 'safety', n: 2 },
      { theme: null, n: 1 },
    ]);
    expect(await counts().nodeCounts(ALWAYS)).toEqual([]);
  });

  test('survive a close', async () => {
    counts().countNode(NOON, PLACE, 'started');
    await bench.storage().close();
    const again = openOn(bench.url());
    expect(await again.counts.nodeCounts(ALWAYS)).toEqual([{ ...PLACE, what: 'started', n: 1 }]);
    await again.close();
  });

  test('a typed answer finds the last token, on the other instance too, for twelve hours', async () => {
    const other = openOn(bench.url());
    tokens().keep('gesprek-1', 'token-1', NOON);
    tokens().keep('gesprek-1', 'token-2', NOON);
    expect(await tokens().find('gesprek-1', NOON)).toMatchObject({ token: 'token-2' });
    expect(await other.lastTokens.find('gesprek-1', NOON)).toBeUndefined();
    await tokens().flush();
    expect(await tokens().find('gesprek-1', NOON)).toMatchObject({ token: 'token-2' });
    expect(await other.lastTokens.find('gesprek-1', minutesLater(12 * 60 - 1))).toMatchObject({ token: 'token-2' });
    expect(await other.lastTokens.find('gesprek-1', minutesLater(12 * 60))).toBeUndefined();
    expect(await other.lastTokens.find('gesprek-2', NOON)).toBeUndefined();
    await tokens().sweep(minutesLater(12 * 60));
    expect(await other.lastTokens.find('gesprek-1', NOON)).toBeUndefined();
    await other.close();
  });

  test('a last token that was wiped, or left behind at a menu, is gone on the other instance too', async () => {
    const other = openOn(bench.url());
    for (const conversation of ['gesprek-1', 'gesprek-2', 'gesprek-3']) tokens().keep(conversation, 'token', NOON);
    await tokens().flush();
    await other.lastTokens.wipe('gesprek-1', NOON);
    other.lastTokens.leave('gesprek-2', NOON);
    await other.lastTokens.passBy('gesprek-3', NOON);
    await other.lastTokens.flush();
    expect(await tokens().find('gesprek-1', NOON)).toBeUndefined();
    expect(await tokens().find('gesprek-2', NOON)).toBeUndefined();
    expect(await tokens().find('gesprek-3', NOON)).toEqual({ token: 'token', isOnShow: false });
    await other.close();
  });
}
