import fc from 'fast-check';
import { closest, didYouMean } from '../../src/content/did-you-mean';
import { fillIn, flattenOrganisation } from '../../src/content/read/organisation';
import type { RawSource } from '../../src/content/read/schema';
import { toSource } from '../../src/content/read/source-link';
import type { Checklist } from '../../src/model/model';
import { packEdition, unpackEdition } from '../../src/model/pack-edition';
import { choicesAt, choose } from '../../src/walk/choosing';
import { compiledFrom, editionOf, toyFiles } from './support/toy-content';

describe('did you mean', () => {
  it('names the nearest, or nothing when nothing is near', () => {
    expect(closest('rol-1', ['rol-2', 'rol', 'gevaar'])).toBe('rol-2');
    expect(didYouMean('zwijgg', ['zwijg', 'delen'])).toBe('Bedoelde je `zwijg`?');
    expect(didYouMean('iets-heel-anders', ['zwijg', 'delen'])).toBeUndefined();
  });
});

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

describe('the words of the organisation', () => {
  const values = new Map([
    ['privacyOfficer.phone', '088-1'],
    ['naam', 'Wijk'],
  ]);
  it('are filled in, with or without spaces', () => {
    expect(fillIn('Bel {{privacyOfficer.phone}} of {{ naam }}.', values)).toBe('Bel 088-1 of Wijk.');
  });

  it('are left alone and reported when unknown', () => {
    const unknown: string[] = [];
    expect(fillIn('{{weg}} {{naam}} {naam}', values, (name) => unknown.push(name))).toBe('{{weg}} Wijk {naam}');
    expect(unknown).toEqual(['weg']);
  });

  it('never fills in what a value itself contains', () => {
    expect(
      fillIn(
        '{{a}}',
        new Map([
          ['a', '{{b}} $& $1'],
          ['b', 'nee'],
        ]),
      ),
    ).toBe('{{b}} $& $1');
  });

  it('are flattened, and only texts are', () => {
    const { values: flat, findings } = flattenOrganisation({ a: { b: 'x' }, c: 7, d: null, e: ['f'] });
    expect([...flat]).toEqual([['a.b', 'x']]);
    expect(findings.map(({ path }) => path.join('.'))).toEqual(['c', 'd', 'e']);
  });
});

describe('an edition that is kept as text', () => {
  it('comes back as it was, frozen', () => {
    const edition = editionOf(compiledFrom(toyFiles()));
    const back = unpackEdition(packEdition(edition));
    expect(back).toEqual(edition);
    expect(Object.isFrozen(back)).toBe(true);
    expect(Object.isFrozen(back?.trees.get('delen')?.nodes.get('wie'))).toBe(true);
  });

  it('of another format is made again from its files', () => {
    expect(unpackEdition('{"format":0,"edition":{}}')).toBeUndefined();
    // What was packed before content/language.
    for (const format of [1, 2, 3]) expect(unpackEdition(`{"format":${format},"edition":{}}`)).toBeUndefined();
  });
});

describe('ticks that make no difference', () => {
  it('stand for every combination, and each class holds one that meets its case', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(
          fc.record({
            atLeast: fc.integer({ min: 0, max: 6 }),
            bits: fc.nat(63),
            how: fc.constantFrom('any', 'all', 'count'),
          }),
          { maxLength: 4 },
        ),
        fc.nat(63),
        (size, cases, watchedBits) => {
          const ids = Array.from({ length: size }, (_, n) => `i${n}`);
          const pick = (bits: number) => ids.filter((_, bit) => (bits >> bit) & 1);
          const node: Checklist = {
            kind: 'checklist',
            id: 'a',
            tree: 't',
            text: 'a',
            sources: [],
            else: { tree: 't', node: 'anders' },
            options: ids.map((id) => ({ id, label: id, weight: 0 })),
            cases: cases.map(({ atLeast, bits, how }, index) => ({
              go: { tree: 't', node: `c${index}` },
              ...(how === 'count' ? { atLeast } : how === 'any' ? { any: pick(bits) } : { all: pick(bits), atLeast }),
            })),
          };
          const watched = new Set(pick(watchedBits));
          const key = (ticked: readonly string[]) =>
            `${JSON.stringify(choose(node, ticked))} ${ticked.filter((id) => watched.has(id)).join()}`;
          const byHand = new Map<string, number>();
          for (let mask = 0; mask < 2 ** size; mask++)
            byHand.set(key(pick(mask)), (byHand.get(key(pick(mask))) ?? 0) + 1);
          const found = choicesAt(node, watched).flatMap(({ answer, stands }) =>
            typeof answer === 'string' ? [] : [[key(answer), stands] as const],
          );
          expect(new Map(found)).toEqual(byHand);
          expect(found).toHaveLength(byHand.size);
        },
      ),
      { numRuns: 300 },
    );
  });
});
