import { reviewListOf } from '../../../src/content/measure/review-list';
import { compiledFrom, editionOf, toyFiles } from '../support/toy-content';

describe('the list for a lawyer', () => {
  const list = reviewListOf(editionOf(compiledFrom(toyFiles())));

  it('has every source that is used and less than confirmed, with where', () => {
    expect(list.sources.map(({ source, usedAt }) => [source.id, usedAt])).toEqual([
      ['toy-report', ['delen/school-mag', 'delen/te-veel']],
    ]);
  });

  it('has what advices say themselves that is not certain', () => {
    expect(list.doubts).toEqual([
      { at: 'delen/school-mag', uncertain: 'Of de school dit altijd nodig heeft, is niet zeker.' },
    ]);
  });
});
