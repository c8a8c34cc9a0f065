import type { Press } from '../../src/cards/press';
import { againOf, isUnread } from '../../src/teams/read-first';

const TOKEN = { token: 'x' };
const KEY = { formKey: '3f2a1b00-0000-4000-8000-0000000000ab' };

/** Milliseconds after which a press counts, with the press that shows its card again. */
test.each<[Press, number, string]>([
  [{ verb: 'answer', ...TOKEN, at: 'a/b', option: 'ja' }, 800, 'show'],
  [{ verb: 'tick', ...TOKEN, at: 'a/b', ticked: '' }, 800, 'show'],
  [{ verb: 'ask-edit', ...KEY, question: 'Mag dit?' }, 800, 'ask-check'],
  [{ verb: 'q-more-edit', id: '1', ...KEY, question: 'En dit?' }, 800, 'q-more-check'],
  [{ verb: 'c-answer-edit', id: '1', ...KEY, answer: 'Ja.' }, 800, 'c-answer-check'],
  [{ verb: 'ask-send', ...KEY, question: 'Mag dit?' }, 2_000, 'ask-check'],
  [{ verb: 'q-more-send', id: '1', ...KEY, question: 'En dit?', seen: 'ja' }, 2_000, 'q-more-check'],
  [{ verb: 'c-answer-send', id: '1', ...KEY, answer: 'Ja.' }, 2_000, 'c-answer-check'],
  [{ verb: 'q-withdraw', id: '1' }, 2_000, 'q-show'],
  [{ verb: 'q-forget', id: '1' }, 2_000, 'q-forget-ask'],
  [{ verb: 'my-data-forget' }, 2_000, 'my-data-ask'],
])('%j counts after %d ms', (press, milliseconds, again) => {
  const shown = 1_764_244_800_000;
  expect(isUnread(press, shown, shown + milliseconds - 1)).toBe(true);
  expect(isUnread(press, shown, shown + milliseconds)).toBe(false);
  // Cards of before do not say when they were shown.
  expect(isUnread(press, undefined, shown)).toBe(false);
  expect(againOf(press)?.verb).toBe(again);
});

test('what shows something, or was filled in first, counts at once', () => {
  for (const press of [
    { verb: 'tick', ...TOKEN, at: 'a/b', ticked: 'een' },
    { verb: 'back', ...TOKEN },
    { verb: 'menu' },
    { verb: 'ask-check', ...KEY, question: 'Mag dit?' },
  ] satisfies Press[])
    expect(isUnread(press, 1_000, 1_001)).toBe(false);
});
