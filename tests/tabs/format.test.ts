import fc from 'fast-check';
import { formatAgo, formatInstant } from '../../src/tabs/shared/format';

const RELATIVE = new Intl.RelativeTimeFormat('nl-NL', { numeric: 'always' });
const NOW = Date.parse('2026-11-28T09:00:00Z');
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const UNITS = [
  ['minute', MINUTE, 59],
  ['hour', HOUR, 23],
  ['day', DAY, 29],
  ['month', 30 * DAY, 900],
] as const;

test.each(UNITS)('how long ago, in each %s, is what Intl says in Dutch', (unit, size, most) => {
  const ago = fc.record({ count: fc.integer({ min: 1, max: most }), rest: fc.integer({ min: 0, max: size - 1 }) });
  fc.assert(
    fc.property(ago, ({ count, rest }) => {
      expect(formatAgo(new Date(NOW - count * size - rest).toISOString(), NOW)).toBe(RELATIVE.format(-count, unit));
    }),
  );
});

test('less than a minute ago, and a clock that is behind, is just now', () => {
  expect(formatAgo('2026-11-28T08:59:01Z', NOW)).toBe('zojuist');
  expect(formatAgo('2026-11-28T09:03:00Z', NOW)).toBe('zojuist');
});

test('a moment is short, and of the Netherlands', () => {
  expect(formatInstant('2026-11-21T08:04:00Z')).toBe('21 nov 2026, 09:04');
  expect(formatInstant('2026-03-05T08:04:00Z')).toBe('5 mrt 2026, 09:04');
});
