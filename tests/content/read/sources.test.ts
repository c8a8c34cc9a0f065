import type { Problem } from '../../../src/content/problem';
import { readSources } from '../../../src/content/read/read-library';
import { realFiles } from '../support/toy-content';

function read(text: string) {
  const problems: Problem[] = [];
  const sources = readSources(new Map([['sources.yaml', text]]), problems);
  return { sources, problems };
}

const entry = (fields: string) => `bron: { title: Bron, ${fields}, certainty: to-verify, checked: "2026-11-26" }\n`;

describe('what a reader sees of a source', () => {
  it('is never the maker’s own place', () => {
    const { sources, problems } = read(
      entry('report: { name: "vakkennis, nog niet bevestigd" }, ref: "feitenblad recht, feit 4.8"'),
    );
    expect(problems).toEqual([]);
    expect(sources?.get('bron')?.place).toBe('vakkennis, nog niet bevestigd');
    expect(JSON.stringify(sources?.get('bron'))).not.toContain('feit 4.8');
  });

  it('is a link to the official publication, derived from its number', () => {
    const { sources, problems } = read(entry('law: { publication: stb-2020-240, article: "2" }'));
    expect(problems).toEqual([]);
    expect(sources?.get('bron')).toMatchObject({
      kind: 'law',
      place: 'artikel 2',
      url: 'https://zoek.officielebekendmakingen.nl/stb-2020-240.html',
    });
  });

  it.each([
    ['a fact sheet', 'report: { name: Rapport, place: "feitenblad recht, feit 4.8" }'],
    ['a fact', 'report: { name: Rapport, place: "feiten 1.6 en 2.1" }'],
    ['a reading of ours', 'report: { name: Rapport, place: "tweede lezing, A10" }'],
    ['lines of a text version', 'report: { name: Rapport, place: "bijlage 4, regels 997-1025" }'],
    ['one such line', 'report: { name: Rapport, place: "regel 470" }'],
    ['a fact sheet in the name', 'report: { name: Feitenblad bronnen }'],
  ])('cannot be %s', (_, fields) => {
    expect(read(entry(fields)).problems.map(({ code }) => code)).toEqual(['source-without-place']);
  });

  it.each([
    ['report: { name: Rapport, place: "gouden regel 10, paragraaf 10.2" }'],
    ['report: { name: Rapport, place: "valkuil 9, bladzijde 27 en verder" }'],
    ['law: { bwb: BWBR0001903, article: "160" }'],
  ])('can be %s', (fields) => {
    expect(read(entry(fields)).problems).toEqual([]);
  });
});

describe('the library as it is', () => {
  const { sources, problems } = read(realFiles().get('sources.yaml') ?? '');
  const all = [...(sources?.values() ?? [])];

  it('shows no reader a fact sheet or a line number', () => {
    expect(problems).toEqual([]);
    expect(all.filter(({ title, place }) => /feitenblad|\bfeit \d|regels \d/i.test(`${title} ${place}`))).toEqual([]);
  });

  it('gives every source a place or a link to follow', () => {
    expect(all.filter(({ place, url }) => place === '' && url === undefined)).toEqual([]);
  });

  it('gives every law a link', () => {
    expect(all.filter(({ kind, url }) => kind === 'law' && url === undefined)).toEqual([]);
  });
});
