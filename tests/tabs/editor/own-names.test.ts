import { lookOf } from '../../../src/content/causes/left-out';
import { inFormWords } from '../../../src/tabs/editor/form/form-words';
import { readYamlValue } from '../../../src/tabs/editor/form/read-value';
import { choicesOf } from '../../../src/tabs/editor/worker/choices-of';
import { compiledFrom, compiledWith, realFiles, toyFiles } from '../../content/support/toy-content';

const FILE = 'trees/delen.yaml';
const DELEN = toyFiles().get(FILE) ?? '';
const PROMISE = `- id: nee-is-niet-delen
  says: Na een nee deelt niemand iets.
  when: { delen/toestemming: nee }
  then: { not: { verdict: [keep-silent] } }
  sources: [toy-law]
`;

/** Every sentence that the form and the list show of what is wrong, with these files. */
function said(files: Readonly<Record<string, string>>): readonly { readonly code: string; readonly text: string }[] {
  const { problems, readable } = compiledWith(files);
  const all = new Map([...toyFiles(), ...Object.entries(files)]);
  return problems.map((problem) => {
    const {
      code,
      message,
      hint = '',
    } = inFormWords(problem, readYamlValue(all.get(problem.file) ?? ''), choicesOf(readable));
    return { code, text: `${message} ${hint}` };
  });
}

describe('what is wrong, in the words of what it is about', () => {
  it.each([
    [
      'an advice that nobody tried',
      / {2}- \{ name: familie en veel.*\n/,
      '',
      'bij het advies “Hier is geen regel voor”.',
    ],
    [
      'an answer that nobody tried',
      /(label: "Nee", go: zwijg \})/,
      '$1\n      - { id: soms, label: "Soms", go: zwijg }',
      'het antwoord “Soms”.',
    ],
    [
      'a walk without an answer',
      'wie: huisarts, toestemming: ja',
      'wie: huisarts',
      'de vraag “Gaf de inwoner toestemming?” heeft geen antwoord',
    ],
    [
      'a walk with an answer too many',
      'toestemming: nee }, ends',
      'toestemming: nee, wat: [adres] }, ends',
      'de vraag “Wat wil je delen?” komt op deze',
    ],
    [
      'a walk that ends elsewhere',
      'toestemming: nee }, ends: zwijg',
      'toestemming: nee }, ends: arts-mag',
      'eindigt bij “Je deelt niets”, niet bij “Delen mag”.',
    ],
    ['an advice without a source', ', sources: [toy-law], escalate: none', ', escalate: none', '“Delen mag”'],
    [
      'a node that nothing leads to',
      'label: Familie van de inwoner, go: wat',
      'label: Familie van de inwoner, go: toestemming',
      '“Wat wil je delen?”',
    ],
    [
      'a circle',
      'label: "Nee", go: zwijg',
      'label: "Nee", go: wie',
      '“Met wie wil je delen?” → “Gaf de inwoner toestemming?” → ',
    ],
  ])('%s', (_, from, to, words) => {
    const text = DELEN.replace(from, to);
    expect(text).not.toBe(DELEN);
    const all = said({ [FILE]: text });
    expect(all.map((each) => each.text).join('\n')).toContain(words);
    const about = all.filter(({ code }) => lookOf(code as never) !== undefined || code === 'cycle');
    expect(about.filter((each) => /`[a-z0-9/-]+`/.test(each.text))).toEqual([]);
  });

  it('a broken promise, with the advice and the tree it is seen in', () => {
    const all = said({ 'promises.yaml': PROMISE }).filter(({ code }) => code === 'promise-broken');
    expect(all).toHaveLength(1);
    expect(all[0]?.text).toContain('Kijk eerst naar “Je deelt niets” in “Mag ik dit delen?” en de weg daarheen.');
    expect(all[0]?.text).not.toMatch(/`/);
  });

  it('speaks of this one where there are no words yet', () => {
    const text = DELEN.replace('text: Delen mag.', 'text: "VUL IN: wat mag iemand?"').replace(
      ', sources: [toy-law], escalate: none',
      ', escalate: none',
    );
    const all = said({ [FILE]: text }).map((each) => each.text);
    expect(all).toContainEqual(expect.stringMatching(/^Hier moet je nog invullen: “Het advies”/));
    expect(all).toContainEqual(expect.stringMatching(/^Dit advies noemt geen bron/));
  });

  it('leaves a name that somebody has to type or choose as it is typed', () => {
    const all = said({ [FILE]: DELEN.replace('label: "Nee", go: zwijg', 'label: "Nee", go: zwijgt') });
    expect(all.map(({ text }) => text).join(' ')).toContain('`zwijgt`');
  });

  it('names no node of the real content by its id where nobody types one', () => {
    const files = new Map(realFiles());
    for (const [path, text] of files)
      if (path.startsWith('trees/')) files.set(path, text.replace(/\nwalks:\n[\s\S]*?(?=\n[a-z]|$)/, ''));
    const { problems, readable } = compiledFrom(files);
    const choices = choicesOf(readable);
    const left = problems
      .filter(({ code }) => lookOf(code) !== undefined)
      .map((problem) => inFormWords(problem, readYamlValue(files.get(problem.file) ?? ''), choices))
      .map(({ code, message, hint = '' }) => `${code} ${message} ${hint}`);
    expect(left.length).toBeGreaterThan(40);
    expect(left.filter((text) => /`[a-z0-9/-]+`/.test(text))).toEqual([]);
  }, 60_000);
});
