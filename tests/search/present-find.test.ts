import { buildSearchIndex } from '../../src/search/build-index';
import { explain } from '../../src/search/explain';
import { find } from '../../src/search/find';
import { explanationAsText, findAsJson, findAsText } from '../../src/search/present-find';
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

  it('is readable Dutch with the reasons', () => {
    const query = 'diefstal en fraude';
    const text = findAsText(query, find(index, query));
    expect(text).toContain('1. Ik hoorde over fraude (fraude)');
    expect(text).toMatch(/door: .*fraude/);
    expect(text).toContain('begint bij: wat');
  });

  it('says what to do when nothing is found, the numbers first', () => {
    const text = findAsText('lasagne', find(index, 'lasagne'));
    expect(text).toContain('Leg de vraag voor aan de coördinator');
    expect(text).toContain('112');
    expect(JSON.parse(findAsJson('lasagne', find(index, 'lasagne')))).toMatchObject({
      query: 'lasagne',
      results: [],
      refused: true,
    });
  });

  it('explains to editors why, and what would change it', () => {
    const text = explanationAsText(explain(index, 'diefstal en fraude'));
    expect(text).toMatch(/fraude: .*fraude \d+%/);
    expect(text).toMatch(/weglaten|zonder “/);
    expect(text).toContain('Gevaar:');
  });

  it.each([
    [0.2, '0,20'],
    [0.3, '0,30'],
    [-2.31, '−2,31'],
  ])('tells editors from where danger of %d is possible and certain, as search hears it', (danger, shown) => {
    const text = explanationAsText({ reasons: [], turning: [], danger });
    expect(text).toContain(`Gevaar: ${shown} (vanaf −2,3 mogelijk, vanaf 0,3 zeker).`);
  });
});
