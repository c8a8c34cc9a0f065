import { readabilityOf, sentencesOf } from '../../../src/content/measure/readability';

describe('readability', () => {
  // Words, syllables per word and the Flesch-Douma formula counted by hand: 206.835 − 0.93 × W/S − 77 × L/W.
  it.each([
    ['De kat zit op de mat.', 6, 1, 206.835 - 0.93 * 6 - 77],
    ['Wij lopen samen naar huis.', 5, 1, 206.835 - 0.93 * 5 - (77 * 7) / 5],
    ['Dit is goed. Dat is slecht.', 6, 2, 206.835 - 0.93 * 3 - 77],
    ['De coördinator helpt.', 3, 1, 206.835 - 0.93 * 3 - (77 * 7) / 3],
  ])('%s', (text, words, sentences, score) => {
    const found = readabilityOf(text);
    expect(found).toMatchObject({ words, sentences });
    expect(found.score).toBeCloseTo(score, 1);
  });

  it.each([
    ['Zie art. 7 van de wet. Lees dit.', 2],
    ['Bel bijv. de arts of de school.', 1],
    ['Het kost 1.500 euro per jaar.', 1],
    ['Let op: dit mag niet.', 2],
    ['Regel een\nRegel twee', 2],
    ['', 0],
    ['12. 13.', 0],
  ])('%j has so many sentences', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('an empty text is easy', () => {
    expect(readabilityOf('')).toEqual({ words: 0, sentences: 0, longestSentence: 0, score: 100 });
  });
});
