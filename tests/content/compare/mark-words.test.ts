import fc from 'fast-check';
import { markWords, type Piece } from '../../../src/content/compare/mark-words';

const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
const kept = (pieces: readonly Piece[]): string =>
  joined(pieces.filter(({ isChanged }) => !isChanged))
    .replace(/\s+/g, ' ')
    .trim();
const changed = (pieces: readonly Piece[]): readonly string[] =>
  pieces.filter(({ isChanged }) => isChanged).map(({ text }) => text.trim());

it('marks one changed word', () => {
  const { before, after } = markWords('Bel 0800-2000, dag en nacht.', 'Bel 0800-2001, dag en nacht.');
  expect([changed(before), changed(after)]).toEqual([['0800-2000,'], ['0800-2001,']]);
});

it('marks what was added, and nothing else', () => {
  const { before, after } = markWords('Mag ik dit delen?', 'Mag ik dit niet delen?');
  expect([changed(before), changed(after)]).toEqual([[], ['niet']]);
});

const text = fc
  .array(fc.constantFrom('ja', 'nee', 'een', 'inwoner', 'deelt', '\n', '  '), { maxLength: 12 })
  .map((words) => words.join(' '));

it('loses no character, keeps the same words in both, and marks nothing in the same text', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const marked = markWords(before, after);
      expect([joined(marked.before), joined(marked.after)]).toEqual([before, after]);
      expect(kept(marked.before)).toBe(kept(marked.after));
      expect(changed(markWords(before, before).after)).toEqual([]);
    }),
  );
});
