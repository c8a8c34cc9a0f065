import { lacks } from '../../../src/content/promises/lacks';
import { compiledFrom, editionOf, toyFiles } from '../support/toy-content';

const { trees } = editionOf(compiledFrom(toyFiles()));

// A promise of ours may name twenty sources, and somebody who never saw them got them all, by their names in the file.
describe('what a walk lacks', () => {
  const sources = (count: number) => Array.from({ length: count }, (_, at) => `bron-${at + 1}`);
  const said = (count: number) => lacks(trees, { kind: 'source', any: sources(count) }, new Map(), undefined);

  it('names one source, and of many the first three and how many more', () => {
    expect(said(1)).toBe('het einde noemt de bron `bron-1` niet');
    expect(said(3)).toBe('het einde noemt geen van deze bronnen: `bron-1`, `bron-2`, `bron-3`');
    expect(said(20)).toBe('het einde noemt geen van deze bronnen: `bron-1`, `bron-2`, `bron-3` en nog 17');
  });

  it('has no words for a choice of which one part has none', () => {
    const theme = { kind: 'theme', any: ['safety'] } as const;
    expect(
      lacks(trees, { kind: 'any', of: [theme, { kind: 'asked', keys: ['delen/wat'] }] }, new Map(), undefined),
    ).toBe('');
  });
});
