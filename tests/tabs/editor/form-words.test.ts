import type { Problem } from '../../../src/content/problem';
import { inFormWords } from '../../../src/tabs/editor/form/form-words';
import { readYamlValue } from '../../../src/tabs/editor/form/read-value';
import { compiledWith, toyFiles } from '../../content/support/toy-content';

const DELEN = 'trees/delen.yaml';
const delen = toyFiles().get(DELEN) ?? '';

/** What the form shows of the toy tree with one piece of text replaced. */
function shown(from: string, to: string): readonly Problem[] {
  if (!delen.includes(from)) throw new Error(`Expected ${from} in the toy tree.`);
  const text = delen.replace(from, to);
  const { problems } = compiledWith({ [DELEN]: text });
  return problems.filter(({ file }) => file === DELEN).map((problem) => inFormWords(problem, readYamlValue(text)));
}

describe('problems in the words of the form', () => {
  it.each([
    ['an answer without words', 'label: De huisarts, ', '', '“Op de knop” ontbreekt.', undefined],
    [
      'an answer that leads nowhere',
      'label: De huisarts, go: toestemming',
      'label: De huisarts',
      '“Gaat naar” ontbreekt.',
      undefined,
    ],
    ['a checklist without the rest', '    else: uitleg\n', '', '“Anders” ontbreekt.', undefined],
    ['a question without words', '    text: Gaf de inwoner toestemming?\n', '', '“De vraag” ontbreekt.', undefined],
    ['an advice without a verdict', 'verdict: share, text', 'text', '“Soort advies” ontbreekt.', undefined],
    ['an advice without steps', ', do: [Bel de arts.]', '', undefined, undefined],
  ])('%s', (_what, from, to, message, hint) => {
    const problems = shown(from, to);
    if (message !== undefined) {
      expect(problems).toContainEqual(expect.objectContaining({ message }));
      // The message says it already.
      expect(problems.find((each) => each.message === message)?.hint).toBe(hint);
    }
    expect(problems.length).toBeGreaterThan(0);
    // Not one word of the format is left.
    for (const each of problems) {
      expect(`${each.message} ${each.hint ?? ''} ${each.repair?.says ?? ''}`).not.toMatch(
        /`(label|go|do|text|else|because|record|sources|walks|options|next|when|escalate|uncertain|verdict)(: …)?`/,
      );
    }
  });

  it('says what lacks at the field where it is to be filled in', () => {
    const [problem] = shown('label: De huisarts, ', '').filter(({ code }) => code === 'missing-field');
    expect(problem?.path).toEqual(['nodes', 'wie', 'options', 1, 'label']);
  });

  it('leaves a node that is called like a field alone', () => {
    const problems = shown('go: zwijg }\n  kies', 'go: text }\n  kies');
    expect(problems.map(({ message }) => message).join(' ')).toContain('`text`');
  });
});
