import { periodOf, weeksOf } from '../../../src/web/insight/period';

it.each([
  ['2026-11-21T10:00:00Z', 2, ['2026-W46', '2026-W47']],
  ['2027-01-01T12:00:00Z', 2, ['2026-W52', '2026-W53']],
  ['2027-01-04T00:00:00Z', 1, ['2027-W01']],
  ['2024-12-31T23:00:00Z', 1, ['2025-W01']],
])('names the ISO weeks up to %s', (now, weeks, names) => {
  expect(weeksOf(periodOf(new Date(now), weeks))).toEqual(names);
});
