import fc from 'fast-check';
import type { Arranged } from '../../src/search/arranged';
import { arrange, arrangeToRemember } from '../../src/search/build-index';
import { featuresOf, wordFeaturesOf, wordsOf } from '../../src/search/learning/features';
import { Gathering } from '../../src/search/learning/gathering';
import { LearningBook } from '../../src/search/learning/learning-book';
import { oddsOf } from '../../src/search/learning/recogniser';
import type { Lessons, PlaceLessons } from '../../src/search/lessons';
import type { Lines } from '../../src/search/lines';
import { Adding } from '../../src/search/placing/adding';
import { fitOf } from '../../src/search/placing/place-table';

const WORDS = ['fiets', 'fietsen', 'lampje', 'gestolen', 'kruk', 'de', 'mag', 'ik', 'niet', 'mvr', 'slaat', 'bellen'];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
const line = fc.tuple(text, fc.option(text)).map(([one, other]) => (other === null ? one : `${one}. ${other}`));
const lines = fc.record({
  texts: fc.array(line, { maxLength: 3 }),
  weight: fc.constantFrom(1, 0.75, 0.5, 0.125),
  kind: fc.constantFrom<Lines['kind']>('asked', 'danger', 'no-danger', 'outside', 'field'),
});
const place = fc.record({
  lines: fc.array(lines, { maxLength: 8 }),
  liking: fc.constantFrom(1, 0.8),
  isSafety: fc.boolean(),
});
const said = fc.record({
  id: fc.constantFrom('~0', '~1', '@term', '=woord'),
  ways: fc.array(text, { minLength: 1, maxLength: 3 }),
});
const lessons: fc.Arbitrary<Lessons> = fc.record({
  shorthand: fc.constantFrom(new Map(), new Map([['mvr', ['mevrouw']]])),
  said: fc.array(said, { maxLength: 3 }),
  places: fc.array(place, { minLength: 1, maxLength: 5 }),
  placeless: fc.array(lines, { maxLength: 8 }),
});
/** Parts of two: lines of either, and ways of saying things of one of them. */
const edit = fc.record({
  shorthand: fc.boolean(),
  said: fc.boolean(),
  places: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  placeless: fc.boolean(),
});
/** Each arranges two or three times. */
const RUNS = { numRuns: 30 };
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

const edited = (before: Lessons, other: Lessons, changes: Edit): Lessons => ({
  shorthand: (changes.shorthand ? other : before).shorthand,
  said: (changes.said ? other : before).said,
  places: before.places.map((each, at) => (changes.places[at] ? (other.places[at] ?? each) : each)),
  placeless: (changes.placeless ? other : before).placeless,
});

/** Every figure that finding rests on, for one question. */
function saysOf({ book, table, safetyTable, danger, ours }: Arranged, { shorthand }: Lessons, question: string) {
  const read = { ...book, shorthand, gathering: new Gathering() };
  const words = wordsOf(shorthand, question);
  const features = featuresOf(read, words);
  return {
    fit: [...fitOf(table, features)],
    safety: [...fitOf(safetyTable, features)],
    danger: danger && oddsOf(danger, wordFeaturesOf(read, words)),
    ours: ours && oddsOf(ours, features),
  };
}

describe('arranging with what was remembered of other lessons', () => {
  it('says of every question to the last digit what arranging from nothing says', () => {
    fc.assert(
      fc.property(lessons, lessons, edit, fc.array(text, { minLength: 5 }), (before, other, changes, questions) => {
        const now = edited(before, other, changes);
        const again = arrange(now, arrangeToRemember(before).remembered);
        const anew = arrange(now);
        for (const question of questions) expect(saysOf(again, now, question)).toEqual(saysOf(anew, now, question));
      }),
      RUNS,
    );
  });

  it('knows no word, no pair and no meaning that only stood in what is gone', () => {
    fc.assert(
      fc.property(lessons, lessons, edit, (before, other, changes) => {
        const now = edited(before, other, changes);
        const again = arrange(now, arrangeToRemember(before).remembered).book;
        const anew = arrange(now).book;
        expect([...again.gists.keys()].sort()).toEqual([...anew.gists.keys()].sort());
        expect([...again.meant.keys()].sort()).toEqual([...anew.meant.keys()].sort());
        expect([again.pairs.used, again.letters.used]).toEqual([anew.pairs.used, anew.letters.used]);
      }),
      RUNS,
    );
  });

  it('reads nothing but lines that are new', () => {
    fc.assert(
      fc.property(lessons, (before) => {
        const { remembered } = arrangeToRemember(before);
        const split = jest.spyOn(LearningBook.prototype, 'split');
        const added: Lines = { texts: ['tapijt'], weight: 1, kind: 'asked' };
        arrange({ ...before, placeless: [...before.placeless, added] }, remembered);
        const read = split.mock.calls.map(([sentence]) => sentence);
        split.mockRestore();
        expect(read).toEqual(['tapijt']);
      }),
      RUNS,
    );
  });

  it('teaches nothing anew but the places whose lines changed', () => {
    const asked = (texts: readonly string[]): Lines => ({ texts, weight: 1, kind: 'asked' });
    const placeOf = (...texts: readonly string[]) => ({ lines: [asked(texts)], liking: 1, isSafety: false });
    const before: Lessons = {
      shorthand: new Map(),
      said: [],
      places: [placeOf('fiets', 'fietsen lampje'), placeOf('kruk', 'bellen'), placeOf('gestolen')],
      placeless: [],
    };
    const taughtBy = (places: Lessons['places']): number => {
      const { remembered } = arrangeToRemember(before);
      const taken = jest.spyOn(Adding.prototype, 'take');
      arrange({ ...before, places }, remembered);
      const taught = taken.mock.calls.length;
      taken.mockRestore();
      return taught;
    };
    const [first, second, third] = before.places as [PlaceLessons, PlaceLessons, PlaceLessons];
    expect(taughtBy([first, second, third])).toBe(0);
    expect(taughtBy([third, first])).toBe(0);
    expect(taughtBy([first, placeOf('kruk', 'bellen', 'tapijt'), third])).toBe(1);
    expect(taughtBy([first, { ...second, lines: second.lines.map((each) => ({ ...each, weight: 0.5 })) }, third])).toBe(
      1,
    );
  });

  it('says the same when it is arranged to be remembered', () => {
    fc.assert(
      fc.property(lessons, fc.array(text, { minLength: 5 }), (now, questions) => {
        const { arranged } = arrangeToRemember(now);
        const anew = arrange(now);
        for (const question of questions) expect(saysOf(arranged, now, question)).toEqual(saysOf(anew, now, question));
      }),
      RUNS,
    );
  });
});
