import { startBackground } from '../../src/start/background';

test('what is to be done at the start is done then, never twice at once, and a stop waits for it', async () => {
  const reported: string[] = [];
  let finish = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let rounds = 0;
  const background = startBackground(
    [
      { name: 'retention', everySeconds: 3_600, atStart: true, run: () => slow },
      { name: 'broken', everySeconds: 3_600, atStart: true, run: () => Promise.reject(new Error('no')) },
      { name: 'later', everySeconds: 3_600, run: async () => (rounds += 1) },
    ],
    { done: (chore) => reported.push(`${chore} done`), failed: (chore) => reported.push(`${chore} failed`) },
  );
  const stopped = background.stop().then(() => reported.push('stopped'));
  finish();
  await stopped;
  expect(reported).toEqual(['broken failed', 'retention done', 'stopped']);
  expect(rounds).toBe(0);
});
