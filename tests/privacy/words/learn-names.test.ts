import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fingerprintOfLessons } from '../../../src/cli/learn-names';
import { readText } from '../../../src/privacy/names/read-text';
import { featuresAt } from '../../../src/privacy/names/tagger/features';
import { mayBeTagged } from '../../../src/privacy/names/tagger/may-be-tagged';
import { tagged, taggerOf, unpackWeights } from '../../../src/privacy/names/tagger/tagger';
import { examplesOf } from '../../../src/privacy/words/learning/examples';
import { lessonsFrom } from '../../../src/privacy/words/learning/frames';
import { readMarked } from '../../../src/privacy/words/learning/marked';
import { packWeights } from '../../../src/privacy/words/learning/pack-weights';
import { telegramsOf } from '../../../src/privacy/words/learning/telegrams';
import { TRAINING, train } from '../../../src/privacy/words/learning/train';

const lessonOf = (marked: string) => {
  const { text, spans } = readMarked(marked);
  return { text, names: spans };
};

test('npm run words was run after the lessons, the labelled sets or the word lists changed', () => {
  const file = join(__dirname, '../../../src/privacy/words/tagger.json');
  const { lessons } = JSON.parse(readFileSync(file, 'utf8')) as { readonly lessons: string };
  expect(lessons).toBe(fingerprintOfLessons());
});

test('a tagger learns from what stands around a word, and says the same of a word it never saw', () => {
  const lessons = [
    '{{name|Kompas}} slaat zijn zusje.',
    '{{name|Lantaarn}} slaat zijn moeder.',
    '{{name|Bezem}} slaat zijn hond.',
    'Kompas en kaart gaan mee.',
    'Lantaarn en fiets zijn stuk.',
    'Bezem en emmer staan klaar.',
  ].map(lessonOf);
  const learnt = taggerOf(train(examplesOf(lessons, 1), { ...TRAINING, rounds: 40 }));
  expect(tagged(readText('Stoffer slaat zijn broertje.'), 0, learnt)).toBeGreaterThan(0);
  expect(tagged(readText('Stoffer en blik liggen daar.'), 0, learnt)).toBeLessThan(0);
});

test('the same lessons give the same names and the same weights', () => {
  const texts = {
    frames: ['{N} belde {F} over fam. {A}.', 'Gisteren sprak ik {F}.'],
    nobody: ['Storm op komst.'],
    wordsAsNames: ['kompas', 'lantaarn'],
    nobodyAtWork: ['{W} komt later.'],
    wordsOfWork: ['zorg', 'jeugd'],
    nobodyButThings: ['{P} en {P} bloeien.'],
    things: ['P roos tulp'],
  };
  const [once, again] = [lessonsFrom(texts), lessonsFrom(texts)];
  expect(once).toEqual(again);
  expect(once.length).toBeGreaterThan(20);
  for (const { text, names } of once)
    for (const { start, end } of names) expect(text.slice(start, end).trim()).not.toBe('');
  expect(packWeights(train(examplesOf(once, 1)))).toEqual(packWeights(train(examplesOf(again, 1))));
});

test('a sentence in a hurry starts where an article stood, and names nobody', () => {
  const telegrams = telegramsOf({
    text: 'Ik vraag of de huisarts nog belt. De buurman, zegt ze, is weer boos.',
    names: [],
  });
  expect(telegrams).toEqual([
    { text: 'Huisarts nog belt.', names: [] },
    { text: 'Buurman, zegt ze, is weer boos.', names: [] },
  ]);
});

test('a word that is a name too stands among nobody as well as in a name', () => {
  const lessons = lessonsFrom({
    frames: ['{N} slaat zijn zus.'],
    nobody: [],
    wordsAsNames: [],
    nobodyAtWork: [],
    wordsOfWork: [],
    nobodyButThings: ['{P} in de tuin.'],
    things: ['P tulp'],
  });
  const about = (isName: boolean): boolean =>
    lessons.some(({ text, names }) => text.startsWith('Tulp ') && names.length > 0 === isName);
  expect([about(true), about(false)]).toEqual([true, true]);
});

test('weights come back from their lines as they were, to the hundredth', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abc=:|^-1'), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.dictionary(name, fc.integer({ min: -900, max: 900 }), { noNullPrototype: true }), (hundredths) => {
      const of = new Map(Object.entries(hundredths).map(([key, steps]) => [key, steps / 100]));
      const packed = packWeights({ bias: -0.5, of });
      const { bias, of: back } = unpackWeights(packed);
      expect([bias, [...back].sort()]).toEqual([-0.5, [...of].sort()]);
      expect(Math.max(0, ...packed.weights.map(({ length }) => length))).toBeLessThanOrEqual(120);
    }),
  );
});

test('no feature holds a name: of what only names somebody the word itself is not kept', () => {
  const read = readText('Gisteren belde Noortje Wiegersma over haar zoon.');
  const index = read.tokens.findIndex(({ key }) => key === 'noortje');
  expect(mayBeTagged(read, index)).toBe(true);
  expect(featuresAt(read, index).filter((feature) => feature.includes('noortje'))).toEqual([]);
});

test('a tagger weighs the names of features that were learnt, each once', () => {
  const read = readText('Gisteren belde mevrouw Roos (14), en Tijger = boos op haar broertje.');
  const names = read.tokens.map((_, index) => featuresAt(read, index));
  const weights = new Map(names.flat().map((name, number) => [name, (number % 7) - 3.5]));
  names.forEach((features, index) => {
    const sum = features.reduce((total, name) => total + (weights.get(name) ?? Number.NaN), 0.25);
    expect(tagged(read, index, taggerOf({ bias: 0.25, of: weights }))).toBe(sum);
  });
});
