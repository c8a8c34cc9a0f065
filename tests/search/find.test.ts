import { buildSearchIndex } from '../../src/search/build-index';
import { find } from '../../src/search/find';
import { EXAMPLE } from './example-edition';
import { smallEdition } from './small-edition';

const index = buildSearchIndex(EXAMPLE);
const first = (query: string) => find(index, query).results[0];

describe('finding a tree from typed words', () => {
  it.each([
    ['the word itself', 'fraude', 'fraude'],
    ['an inflection', 'mevrouw weigerde', 'geweigerd'],
    ['a strong verb in a saying', 'hij wou het niet', 'geweigerd'],
    ['a misspelling by sound', 'beroepsgehijm', 'dossier'],
    ['swapped letters', 'fruade gehoord', 'fraude'],
    ['a missing letter', 'toestming geweigerd', 'geweigerd'],
    ['a word cut short', 'leerkr', 'delen-school'],
    ['two words typed for one', 'dossier inzage', 'dossier'],
    ['a compound of a known word', 'uitkeringsfraude', 'fraude'],
    ['a compound with an unknown beginning', 'knutselschool', 'delen-school'],
    ['dialect', 'moeder wil da nie', 'geweigerd'],
    ['chat shorthand', 'ff de juf op school', 'delen-school'],
    ['another way of saying it', 'stiekem beunen', 'fraude'],
    ['a separable verb', 'ze klust er wat bij', 'fraude'],
    ['a synonym from the glossary', 'de rode map', 'dossier'],
    ['a numbered title', 'valkuil negen', 'valkuil-9'],
    ['danger said without the word', 'ze wil niet meer leven', 'crisis'],
  ])('understands %s', (_, query, tree) => {
    expect(first(query)?.tree).toBe(tree);
  });

  it('says which of the person’s own words led there', () => {
    expect(first('Mevrouw WEIGERDE de toestemmingg')?.matched).toEqual(
      expect.arrayContaining(['WEIGERDE', 'toestemmingg']),
    );
  });

  it('never lists a tree that only serves as a part of others', () => {
    const trees = find(index, 'is er gevaar, wat is jouw rol').results.map(({ tree }) => tree);
    expect(trees).not.toContain('gevaar');
    expect(trees).not.toContain('jouw-rol');
  });

  it('names a glossary term when the question is about it, and not in passing', () => {
    expect(find(index, 'wat is simsalabim').terms.map(({ id }) => id)).toEqual(['toverwoord']);
    expect(find(index, 'klapper').terms.map(({ id }) => id)).toEqual(['dossier']);
    expect(find(index, 'school wil de klapper zien van de leerling').terms).toEqual([]);
  });

  it('gives at most as many results as asked, scores falling', () => {
    const { results } = find(index, 'fraude delen met school geweigerd', { limit: 2 });
    expect(results).toHaveLength(2);
    expect(results[0]?.score ?? 0).toBeGreaterThanOrEqual(results[1]?.score ?? 1);
  });

  it('refuses everything when there is no content', () => {
    expect(find(buildSearchIndex(smallEdition([])), 'fraude')).toMatchObject({ results: [], terms: [], refused: true });
  });
});

describe('refusing', () => {
  it.each(['', '   ', 'de', 'wat nu', '!!! ???', '😀😀', 'asdf qwer zxcv', 'kjhgkjhg'])('refuses %j', (query) => {
    expect(find(index, query)).toMatchObject({ refused: true, results: [] });
  });

  it.each(['fraude', 'school', 'geen toestemming'])('does not refuse a question for being short: %j', (query) => {
    expect(find(index, query).refused).toBe(false);
  });
});
