import { buildSearchIndex } from '../../src/search/build-index';
import { find } from '../../src/search/find';
import { findAsJson, findAsText } from '../../src/search/present-find';
import { EXAMPLE } from './example-edition';

const index = buildSearchIndex(EXAMPLE);

describe('what content find shows', () => {
  it('is one line of JSON with exactly the promised fields', () => {
    const query = 'diefstal en\nfraude';
    const line = findAsJson(query, find(index, query));
    expect(line).not.toContain('\n');
    const shown: unknown = JSON.parse(line);
    expect(shown).toMatchObject({ query, refused: false });
    expect(shown).toHaveProperty('results.0.tree', 'fraude');
    expect(Object.keys((shown as { results: object[] }).results[0] ?? {})).toEqual([
      'tree',
      'node',
      'score',
      'matched',
    ]);
  });

  it('is readable Dutch with the reasons and the answers that were filled in', () => {
    const query = 'diefstal en fraude';
    const text = findAsText(query, find(index, query));
    expect(text).toContain('1. Ik hoorde over fraude (fraude)');
    expect(text).toContain('door: diefstal, fraude');
    expect(text).toContain('al beantwoord: fraude/wat = diefstal');
  });

  it('says what to do when nothing is found', () => {
    expect(findAsText('lasagne', find(index, 'lasagne'))).toContain('Leg de vraag voor aan de coördinator');
    expect(JSON.parse(findAsJson('lasagne', find(index, 'lasagne')))).toEqual({
      query: 'lasagne',
      results: [],
      refused: true,
    });
  });
});
