import type { Problem } from '../../../src/content/problem';
import { inFormWords } from '../../../src/tabs/editor/form/form-words';
import { readYamlValue } from '../../../src/tabs/editor/form/read-value';
import { trialFor } from '../../../src/tabs/editor/preview/trial';
import { createEditorWorker } from '../../../src/tabs/editor/worker/editor-worker';
import { TODAY, toyFiles } from '../../content/support/toy-content';

const DELEN = 'trees/delen.yaml';
const delen = toyFiles().get(DELEN) ?? '';

async function checked(text: string) {
  const worker = createEditorWorker();
  await worker.open(Object.fromEntries(toyFiles()), TODAY, () => undefined);
  const { problems } = await worker.update({ [DELEN]: text });
  return { worker, problems, value: readYamlValue(text) };
}

const one = (problems: readonly Problem[], code: string): Problem => {
  const found = problems.find((problem) => problem.code === code);
  if (found === undefined) throw new Error(`Expected ${code}, found ${problems.map((each) => each.code).join(', ')}`);
  return found;
};

describe('a walk to take in Proberen', () => {
  it('is one that nobody tried, where an advice has no walk; the form names the advice and no command', async () => {
    const without = delen.replace(/ {2}- \{ name: (huisarts met|familie en veel).*\n/g, '');
    const { worker, problems, value } = await checked(without);
    const problem = one(problems, 'advice-without-walk');
    const { message, hint } = inFormWords(problem, value);
    expect(`${message} ${hint}`).toContain(
      'Nog niet gelopen: “Delen mag.”, “Hier is geen regel voor.”. Loop ze in Pro',
    );
    expect(`${message} ${hint}`).not.toContain('npm');
    expect(problem.hint).toContain('npm run content -- test delen');
    expect(trialFor(problem, value)).toEqual({ tree: 'delen', isUntried: true });
    const walk = await worker.untried('delen');
    const preview = walk && (await worker.preview(walk));
    expect(preview).toMatchObject({ isEnd: true, promise: { tree: 'delen' } });
    expect(['delen/arts-mag', 'delen/te-veel']).toContain(preview?.at);
  });

  it('is none where every advice is tried', async () => {
    const { worker } = await checked(delen);
    expect(await worker.untried('delen')).toBeUndefined();
  });

  it('is the broken one, up to the question that came before it', async () => {
    const lacking = delen.replace('wie: huisarts, toestemming: ja', 'wie: huisarts');
    const { worker, problems, value } = await checked(lacking);
    const wanted = trialFor(one(problems, 'walk-incomplete'), value);
    if (wanted === undefined || !('walk' in wanted)) throw new Error('Expected a walk to take again');
    expect(wanted.replaces).toEqual({ at: 1, name: 'huisarts met toestemming' });
    expect(await worker.preview(wanted.walk)).toMatchObject({ at: 'delen/toestemming', isEnd: false });
  });
});
