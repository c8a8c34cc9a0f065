import type { Problem } from '../../../../src/content/problem';
import { readLanguage } from '../../../../src/content/read/language/read-language';
import { NO_LANGUAGE } from '../../../../src/model/language-data';
import { compiledWith, realFiles } from '../../support/toy-content';

const SHORTHAND = 'huisarts: [ha]\nwerk en inkomen: [W&I, wi-loket]\n"2": [Twee]\n';

function read(files: Readonly<Record<string, string>>) {
  const problems: Problem[] = [];
  const named = Object.entries(files).map(([name, text]) => [`language/${name}.yaml`, text] as const);
  return { language: readLanguage(new Map(named), problems), problems };
}
const placeOf = ({ file, line, column, code }: Problem) => `${file}:${line}:${column} ${code}`;

describe('the files of content/language', () => {
  it('become rows of sayings by kind, subjects of others, and shorthand folded as people type it', () => {
    const { language, problems } = read({
      sayings: 'persons:\n  - [oma, opa]\nparties:\n  - [huisarts, "112"]\nrelated:\n  - [wil niet, weigert]\n',
      elsewhere: 'subjects:\n  - [salaris]\n  - [printer, cv]\nasked: [wat verdient een kok]\n',
      shorthand: 'huisarts: [ha]\nCliënt: [CT, kliënt]\n"2": [twee]\n',
    });
    expect(problems).toEqual([]);
    expect(language).toEqual({
      sayings: [
        { kind: 'person', ways: ['oma', 'opa'] },
        { kind: 'party', ways: ['huisarts', '112'] },
        { kind: 'related', ways: ['wil niet', 'weigert'] },
      ],
      danger: [],
      noDanger: [],
      outside: ['wat verdient een kok'],
      elsewhere: ['salaris', 'printer', 'cv'],
      shorthand: new Map([
        ['ha', ['huisarts']],
        ['ct', ['client']],
        ['klient', ['client']],
        ['twee', ['2']],
      ]),
    });
  });

  it('may be absent, each by itself', () => {
    expect(read({})).toEqual({ language: NO_LANGUAGE, problems: [] });
    expect(read({ elsewhere: 'subjects:\n  - [salaris]\n' }).language).toEqual({
      ...NO_LANGUAGE,
      elsewhere: ['salaris'],
    });
  });

  it('say how danger is put, by a tree that exists, and nothing twice', () => {
    const danger = 'in-danger:\n  nood:\n    - hij heeft een mes\n    - ze durft niet naar huis\n';
    const calm = 'asked: [een scherp mes kopen]\n';
    expect(read({ danger, 'no-danger': calm }).language).toMatchObject({
      danger: [{ tree: 'nood', lines: ['hij heeft een mes', 'ze durft niet naar huis'] }],
      noDanger: ['een scherp mes kopen'],
    });
    const problems: Problem[] = [];
    const twice = `${danger}    - Hij heeft een  MES\n`;
    readLanguage(new Map([['language/danger.yaml', twice]]), problems, new Set(['noot']));
    expect(problems.map(placeOf)).toEqual([
      'language/danger.yaml:2:3 unknown-tree',
      'language/danger.yaml:5:7 duplicate-saying',
    ]);
    expect(problems[0]?.hint).toContain('noot');
  });

  it('may keep the lines of danger in several files, read as one', () => {
    const of = (...lines: readonly string[]) =>
      `in-danger:\n  nood:\n${lines.map((line) => `    - ${line}\n`).join('')}`;
    const files = new Map([
      ['language/danger.yaml', of('hij heeft een mes')],
      ['language/danger-nood.yaml', of('ze durft niet naar huis', 'Hij heeft een mes')],
      ['language/no-danger.yaml', 'asked: [ze durft niet naar huis]\n'],
    ]);
    const problems: Problem[] = [];
    const { danger } = readLanguage(files, problems);
    expect(danger).toHaveLength(1);
    expect(danger[0]?.lines).toHaveLength(3);
    expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual([
      'language/danger.yaml duplicate-saying',
      'language/no-danger.yaml duplicate-saying',
    ]);
    expect(problems[1]?.message).toContain('danger-nood.yaml (regel 3)');
  });

  it('are blamed at file, line and column', () => {
    const { problems } = read({
      sayings: 'urgent:\n  - [gevaar, ambulance, Gevaar]\nparties:\n  - [dokter, ha, huisarts]\n  - [arts, 112]\n',
      shorthand: SHORTHAND,
    });
    expect(problems.map(placeOf)).toEqual([
      'language/shorthand.yaml:2:24 unusable-saying',
      'language/sayings.yaml:5:12 text-became-value',
    ]);
    const mended = read({
      sayings: 'urgent:\n  - [gevaar, ambulance, Gevaar]\nparties:\n  - [dokter, ha, huisarts]\n',
      shorthand: SHORTHAND.replace(', wi-loket', ''),
    });
    expect(mended.problems.map(placeOf)).toEqual([
      'language/sayings.yaml:4:18 duplicate-saying',
      'language/sayings.yaml:2:25 duplicate-saying',
    ]);
    expect(mended.problems[0]?.message).toContain('`huisarts`');
  });

  it('stop nobody from publishing over a double, but do over a wrong shape', () => {
    const withSayings = (text: string) => compiledWith({ 'language/sayings.yaml': text });
    expect(withSayings('urgent:\n  - [gevaar, gevaar]\n').edition?.language.sayings).toHaveLength(1);
    expect(withSayings('urgent: gevaar\n').edition).toBeUndefined();
  });

  it('say the same in one row only: words may have several meanings', () => {
    expect(
      read({ sayings: 'parties:\n  - [huurschuld, achterstand]\nrelated:\n  - [huurschuld, schuld]\n' }).problems,
    ).toEqual([]);
  });

  it('as we publish them have nothing that is idle', () => {
    const problems: Problem[] = [];
    expect(readLanguage(realFiles(), problems).sayings.length).toBeGreaterThan(70);
    expect(problems).toEqual([]);
  });
});
