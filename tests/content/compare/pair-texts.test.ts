import { pairTexts } from '../../../src/content/compare/words/pair-texts';

const pairs = (before: readonly string[], after: readonly string[]) => pairTexts(before, after, (a, b) => a === b);

test.each([
  [['bel', 'bel'], ['schrijf', 'bel'], 0],
  [['bel', 'bel'], ['bel', 'schrijf'], 1],
  [['bel', 'noteer', 'bel'], ['schrijf', 'noteer', 'bel'], 0],
])('of %j and %j one text changed, where the same words stand twice', (before, after, at) => {
  expect(pairs(before, after)).toEqual([{ before: 'bel', after: 'schrijf', at }]);
});

test('what only moved did not change', () => {
  expect(pairs(['bel', 'noteer', 'zwijg'], ['zwijg', 'bel', 'noteer'])).toEqual([]);
  expect(pairs(['bel', 'zwijg'], ['bel', 'noteer', 'zwijg'])).toEqual([{ before: null, after: 'noteer', at: 1 }]);
});
