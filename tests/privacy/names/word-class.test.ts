import { tokensOf } from '../../../src/privacy/names/tokens';
import { classify } from '../../../src/privacy/names/word-class';
import packed from '../../../src/privacy/words/packed.json';
import { unpackWords } from '../../../src/privacy/words/unpack-words';

const classesOf = (text: string) => tokensOf(text).map(classify);

test('says the same of a word again, also after more words than are kept', () => {
  const text =
    'De bakker belde Fatima over gebeld en kinderen in Utrecht, en dhr Mohammed, roos en Jan-Kees kwamen elke dag.';
  const first = classesOf(text);
  expect(classesOf(text)).toEqual(first);
  const dictionary = unpackWords(packed.dutchWords).slice(0, 20_000);
  expect(dictionary.filter((word) => classesOf(word)[0]?.ordinary).length).toBeGreaterThan(10_000);
  expect(classesOf(text)).toEqual(first);
});

test('tells a word of the dictionary from a name, and both from what is neither', () => {
  const [word, name, neither] = classesOf('kinderen fatima xqzwvb');
  expect([word?.ordinary, word?.given]).toEqual([true, false]);
  expect([name?.ordinary, name?.given]).toEqual([false, true]);
  expect([neither?.ordinary, neither?.given, neither?.surname]).toEqual([false, false, false]);
});
