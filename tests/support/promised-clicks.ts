import { questionCard } from '../../src/cards/question-card';
import { compileEdition } from '../../src/content/compile-edition';
import { readContentFolder } from '../../src/content/folder/read-content-folder';
import { UNSURE } from '../../src/model/answer';
import { answer, findPosition } from '../../src/walk/position';
import { startWalk } from '../../src/walk/walk';
import { buttonsOf } from './seen-card';

/** The titles of the buttons on the longest walk that editors promised for a tree, and the words of the advice at its end. */
export async function longestPromise(
  folder: string,
  tree: string,
): Promise<{ readonly title: string; readonly clicks: readonly string[]; readonly advice: string }> {
  const { edition } = compileEdition(await readContentFolder(folder), { id: 'e2e', today: '2026-11-22' });
  const found = edition?.trees.get(tree);
  const promises = [...(found?.walks ?? [])].filter(({ answers }) =>
    [...answers.values()].every((given) => typeof given === 'string' && given !== UNSURE),
  );
  const longest = promises.toSorted((a, b) => b.answers.size - a.answers.size)[0];
  if (edition === undefined || found === undefined || longest === undefined)
    throw new Error(`Expected walks in ${tree}.`);

  const clicks: string[] = [];
  let walk = startWalk(edition, tree);
  for (;;) {
    const position = findPosition(edition, walk);
    if (position.kind === 'advice') return { title: found.title, clicks, advice: position.node.text };
    if (position.kind !== 'asked') throw new Error(`Expected an advice, found ${position.kind}.`);
    const at = `${position.node.tree}/${position.node.id}`;
    const given = longest.answers.get(at) ?? '';
    const wanted = buttonsOf(questionCard(edition, walk, position)).find(
      ({ data }) => (data as { option?: string } | undefined)?.option === given,
    );
    clicks.push(String(wanted?.title));
    walk = answer(edition, walk, at, given).walk;
    if (clicks.length > 30) throw new Error(`Expected an end, found none after ${clicks.join(' › ')}.`);
  }
}
