import type { Problem } from '../../../src/content/problem';
import { fillIn, flattenOrganisation } from '../../../src/content/read/organisation';
import { readOrganisation } from '../../../src/content/read/read-library';
import { realFiles } from '../support/toy-content';

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

function read(text: string) {
  const problems: Problem[] = [];
  const organisation = readOrganisation(new Map([['organisation.yaml', text]]), problems);
  return { organisation, problems };
}

const emergency = 'emergency: { phone: "112" }\n';

describe('a sentence that stands in organisation.yaml once', () => {
  it('says the names and numbers of the same file', () => {
    const { organisation, problems } = read(`${emergency}say: { danger: "Bel {{emergency.phone}}." }\n`);
    expect(problems).toEqual([]);
    expect(organisation?.get('say.danger')).toBe('Bel 112.');
  });

  it('is a problem at its place when it names what is not there', () => {
    const { problems } = read(`${emergency}say: { danger: "Bel {{emergency.fone}}." }\n`);
    expect(problems).toMatchObject([{ code: 'unknown-placeholder', file: 'organisation.yaml', line: 2 }]);
  });

  it('cannot go round: what still has braces after one round stays as it is', () => {
    const { organisation } = read('say: { a: "x {{say.b}}", b: "y {{say.a}}" }\n');
    expect(organisation?.get('say.a')).toBe('x y {{say.a}}');
  });
});

describe('the organisation as it is', () => {
  it('leaves no braces in what people read', () => {
    const { organisation, problems } = read(realFiles().get('organisation.yaml') ?? '');
    expect(problems).toEqual([]);
    expect([...(organisation ?? [])].filter(([, text]) => text.includes('{{'))).toEqual([]);
  });
});
