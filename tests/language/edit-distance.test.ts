import { editDistance } from '../../src/language/edit-distance';

describe('the distance between two spellings', () => {
  it.each([
    ['geheim', 'geheim', 0],
    ['geheim', 'gehiem', 1],
    ['geheim', 'gheim', 1],
    ['geheim', 'geheims', 1],
    ['geheim', 'gehaim', 1],
    ['geheim', 'gheimm', 2],
    ['', 'ab', 2],
  ])('from %s to %s is %i', (a, b, expected) => {
    expect(editDistance(a, b, 2)).toBe(expected);
  });

  it('gives up beyond the most that is asked', () => {
    expect(editDistance('geheim', 'openbaar', 2)).toBe(3);
  });
});
