import { isListedWord } from '../../../src/privacy/names/dutch-vocabulary';
import packed from '../../../src/privacy/words/packed.json';
import { unpackWords } from '../../../src/privacy/words/unpack-words';

const words = unpackWords(packed.dutchWords);

test('every word of the dictionary is listed, and so are its forms', () => {
  const missing = words.filter((word) => !isListedWord(word) || (word.length >= 4 && !isListedWord(`${word}en`)));
  expect(missing.filter((word) => word.length < 39)).toEqual([]);
});

test.each(['qxzwen', 'bcdfg', 'aaaaa'])('%s, which begins as no word does, is not', (key) => {
  expect(isListedWord(key)).toBe(false);
});
