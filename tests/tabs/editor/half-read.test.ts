import { newTreeText } from '../../../src/content/new-tree';
import { fileTitle } from '../../../src/tabs/editor/file-titles';
import { createEditorWorker } from '../../../src/tabs/editor/worker/editor-worker';
import type { Choices } from '../../../src/tabs/editor/worker/protocol';
import { fileGroups } from '../../../src/tabs/editor/workspace/files/file-groups';
import { TODAY, toyFiles } from '../../content/support/toy-content';

const NEW = 'trees/bezoek-thuis.yaml';
const THEMES = { consent: 'Toestemming en delen', safety: 'Veiligheid' };
const text = newTreeText({ id: 'bezoek-thuis', title: 'Op bezoek', theme: 'safety', isPart: false, today: TODAY });

async function choicesWith(tree: string): Promise<Choices> {
  const worker = createEditorWorker();
  await worker.open(Object.fromEntries(toyFiles()), TODAY, () => undefined);
  await worker.update({ [NEW]: tree });
  const choices = await worker.choices();
  if (choices === undefined) throw new Error('Expected choices');
  return choices;
}

describe('a tree that lacks something', () => {
  it.each([
    ['a start', text.replace(/^start:.*$/m, '')],
    ['a question without a text', text.replace(/text: .*/, 'text:')],
    ['a bracket, so that it is no YAML', `${text}\n  x: [`],
    ['all but a title', 'title: "Op bezoek"\n'],
  ])('%s is called by its title', async (_what, half) => {
    const choices = await choicesWith(half);
    expect(fileTitle(NEW, choices)).toBe('Op bezoek');
    const groups = fileGroups([NEW], choices, 'bezoek', THEMES);
    expect(groups.flatMap(({ files }) => files.map(({ title }) => title))).toEqual(['Op bezoek']);
  });

  it('stands under its theme, and is nothing to lead to', async () => {
    const choices = await choicesWith(text.replace(/^start:.*$/m, ''));
    expect(fileGroups([NEW], choices, '', THEMES).map(({ name }) => name)).toEqual(['Veiligheid']);
    expect(choices.trees.map(({ id }) => id)).not.toContain('bezoek-thuis');
  });
});
