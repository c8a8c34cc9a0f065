import type { RawSource } from '../../../src/content/read/shape/library-schema';
import { toSource } from '../../../src/content/read/source-link';

describe('the link to a source', () => {
  const source = (raw: Partial<RawSource>) =>
    toSource('x', { title: 'X', certainty: 'confirmed', checked: '2026-11-21', ...raw });
  it.each([
    [
      'a law with an article and a version',
      { bwb: 'BWBR0001827', article: '162', version: '2026-01-01' },
      'https://wetten.overheid.nl/BWBR0001827/2026-01-01#Artikel162',
      'artikel 162',
    ],
    [
      'an article with a paragraph links to the article',
      { bwb: 'BWBR0001827', article: '162 lid 1' },
      'https://wetten.overheid.nl/BWBR0001827#Artikel162',
      'artikel 162 lid 1',
    ],
    ['a law as a whole', { bwb: 'BWBR0001827' }, 'https://wetten.overheid.nl/BWBR0001827', ''],
    [
      'European law',
      { celex: '32016R0679', article: '9' },
      'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679',
      'artikel 9',
    ],
    [
      'a ruling',
      { ecli: 'ECLI:NL:HR:2010:BJ1234' },
      'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2010:BJ1234',
      'ECLI:NL:HR:2010:BJ1234',
    ],
  ])('%s', (_, law, url, place) => {
    expect(source({ law })).toMatchObject({ kind: 'law', url, place });
  });

  it('a report has a place and no link', () => {
    const found = source({ report: { name: 'Rapport', place: 'hoofdstuk 2' } });
    expect(found).toMatchObject({ kind: 'report', place: 'Rapport, hoofdstuk 2' });
    expect(found.url).toBeUndefined();
  });
});
