import { foldHidden, sinceFirst } from '../../../src/tabs/insight/fold-hidden';

const row = (key: string, ...counts: readonly (number | null)[]) => ({ key, label: key, counts });

it('makes one row of what may not be shown apart, and leaves the rest as it was', () => {
  const rows = [row('a', 12), row('b', null), row('c', 0), row('d', null)];
  expect(foldHidden(rows, 'thema', 'thema’s')).toEqual([
    row('a', 12),
    row('c', 0),
    { key: 'hidden', label: '2 thema’s met een klein aantal', counts: [null] },
  ]);
  expect(foldHidden([row('b', null)], 'thema', 'thema’s')[0]?.label).toBe('1 thema met een klein aantal');
  expect(foldHidden([row('a', 3, null)], 'boom', 'bomen')).toEqual([row('a', 3, null)]);
});

it('begins in the first week with something in it, and shows at least four', () => {
  const weeks = (...asked: readonly (number | null)[]) => asked.map((count, index) => row(`${index}`, count, 0));
  expect(sinceFirst(weeks(0, 0, 0, 0, 0, 0, 6, 0))).toEqual(weeks(0, 0, 0, 0, 0, 0, 6, 0).slice(4));
  expect(sinceFirst(weeks(0, null, 0, 0, 0, 0, 6))).toHaveLength(6);
  expect(sinceFirst(weeks(0, 0, 0, 0, 0))).toHaveLength(4);
  expect(sinceFirst(weeks(5, 6))).toHaveLength(2);
});
