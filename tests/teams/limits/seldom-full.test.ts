import { seldomFull } from '../../../src/teams/limits/seldom-full';

test('it keeps so many, those that were used last, and none for longer than it may', async () => {
  const kept = seldomFull<string>(3);
  for (const name of ['een', 'twee', 'drie']) kept.set(name, name);
  kept.get('een');
  kept.set('vier', 'vier');
  expect([...kept.keys()].sort()).toEqual(['drie', 'een', 'vier']);

  const soon = seldomFull<true>(3, 5);
  soon.set('een', true);
  expect(soon.has('een')).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(soon.has('een')).toBe(false);
});

test('room for many that do not come takes no memory', () => {
  const empty = () => Array.from({ length: 200 }, () => seldomFull<string>(20_000));
  const before = process.memoryUsage().heapUsed;
  const made = empty();
  // Set aside at once, these would be 64 megabytes; a collection in between can only make it less.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
  expect(made).toHaveLength(200);
});
