import { StorageUnavailable } from '../../../src/escalations/keeping/storage-unavailable';
import { DATABASE, watchTrouble } from '../../../src/start/watching/watch-trouble';

test('trouble that lasts is said once, and its end once, with how often it was met', () => {
  const lines: unknown[] = [];
  let now = 1_000;
  const troubles = watchTrouble(
    { warn: (facts, what) => lines.push([what, facts]) },
    () => 'TypeError',
    () => now,
  );
  const locked = new StorageUnavailable('locked', 'SQLITE_BUSY');
  troubles.over(DATABASE);
  for (let n = 0; n < 5; n++) troubles.database(locked);
  troubles.chore('counts', locked);
  troubles.chore('retention', new Error('a bug'));
  troubles.chore('retention', new Error('a bug'));
  now = 8_400;
  troubles.over(DATABASE);
  troubles.over(DATABASE);
  troubles.over('counts');
  troubles.database(locked);
  expect(lines).toEqual([
    [expect.stringContaining('database'), { trouble: 'locked', detail: 'SQLITE_BUSY' }],
    ['retention: tried again later', { error: 'TypeError' }],
    ['database: works again', { times: 5, seconds: 7 }],
    [expect.stringContaining('database'), { trouble: 'locked', detail: 'SQLITE_BUSY' }],
  ]);
});
