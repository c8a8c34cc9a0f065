import fc from 'fast-check';
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
    ['vodrering', 'vordering', 1],
    ['vodrerng', 'vordering', 2],
    ['ab', 'ba', 1],
  ])('from %s to %s is %i', (a, b, expected) => {
    expect(editDistance(a, b, 2)).toBe(expected);
  });

  it('gives up beyond the most that is asked', () => {
    expect(editDistance('geheim', 'openbaar', 2)).toBe(3);
  });

  it('is a distance: symmetric, and zero only for the same word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b, 8)).toBe(editDistance(b, a, 8));
        expect(editDistance(a, b, 8) === 0).toBe(a === b);
      }),
    );
  });
});
