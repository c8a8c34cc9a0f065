import { fillIn, flattenOrganisation } from '../../../src/content/read/organisation';

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
