import { inSmallLetters, withNamesInCapitals, withSlips } from '../../../src/privacy/words/learning/slips';

const text = 'Mevrouw Timmer belde over haar uitkering';
const lesson = { text, names: [{ start: 8, end: 14 }] };
const namesOf = (lessons: readonly (typeof lesson)[]): readonly string[] =>
  lessons.flatMap(({ text: typed, names }) => names.map(({ start, end }) => typed.slice(start, end)));

test('a lesson in other hands still knows where its name stands', () => {
  expect(namesOf(inSmallLetters(lesson) as (typeof lesson)[])).toEqual(['timmer']);
  expect(namesOf(withNamesInCapitals(lesson) as (typeof lesson)[])).toEqual(['TIMMER']);
});

test('what would not change is no lesson again', () => {
  expect(inSmallLetters({ text: 'niets te zien', names: [] })).toEqual([]);
  expect(withNamesInCapitals({ text: 'Niemand hier', names: [] })).toEqual([]);
});

test('slips move letters within a word, never the ends of it, and never the places', () => {
  const many = Array.from({ length: 40 }, () => lesson);
  const slipped = withSlips(many);
  expect(slipped.length).toBeGreaterThan(20);
  for (const { text: typed } of slipped) {
    expect(typed).not.toBe(text);
    const [words, was] = [typed.split(' '), text.split(' ')];
    words.forEach((word, index) => {
      const before = was[index] ?? '';
      expect([...word].sort()).toEqual([...before].sort());
      expect(word.charAt(0)).toBe(before.charAt(0));
    });
  }
});

test('the same lessons always give the same slips', () => {
  expect(withSlips([lesson, lesson, lesson])).toEqual(withSlips([lesson, lesson, lesson]));
});
