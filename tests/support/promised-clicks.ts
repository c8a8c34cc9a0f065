import { questionCard } from '../../src/cards/question-card';
import { compileEdition } from '../../src/content/compile-edition';
import { readContentFolder } from '../../src/content/folder/read-content-folder';
import { type Answer, UNSURE } from '../../src/model/answer';
import type { Edition } from '../../src/model/edition';
import { keyOf } from '../../src/model/node';
import { answer, findPosition } from '../../src/walk/position';
import { startWalk } from '../../src/walk/walk';
import { buttonsOf, type CardPart, partsOf } from './seen-card';

/** A button, or an answer in a list with its button below it. */
export interface PromisedClick {
  readonly title: string;
  readonly isListed: boolean;
}

export interface PromisedClicks {
  /** Of the tree. */
  readonly title: string;
  readonly clicks: readonly PromisedClick[];
  /** Words of the advice at the end. */
  readonly advice: string;
  /** Such a card keeps nearly everything behind *Meer*. */
  readonly isActNow: boolean;
}

/** The longest walk that editors promised for a tree and that buttons and lists alone can walk. */
export async function longestPromise(folder: string, tree: string): Promise<PromisedClicks> {
  const { edition } = compileEdition(await readContentFolder(folder), { id: 'e2e', today: '2026-11-22' });
  const found = edition?.trees.get(tree);
  if (edition === undefined || found === undefined)
    throw new Error(`Expected a tree ${tree} in content without problems.`);
  const byButtons = found.walks.flatMap(({ answers }) => clicksOf(edition, tree, answers) ?? []);
  const longest = byButtons.toSorted((a, b) => b.clicks.length - a.clicks.length)[0];
  if (longest === undefined) throw new Error(`Expected a walk in ${tree} that buttons alone can walk.`);
  return { title: found.title, ...longest };
}

/** Undefined where an answer is neither: ticks, a drop-down, or "Ik weet het niet". */
function clicksOf(
  edition: Edition,
  tree: string,
  answers: ReadonlyMap<string, Answer>,
): Omit<PromisedClicks, 'title'> | undefined {
  const clicks: PromisedClick[] = [];
  let walk = startWalk(edition, tree);
  for (;;) {
    const position = findPosition(edition, walk);
    if (position.kind === 'advice')
      return { clicks, advice: position.node.text, isActNow: position.node.verdict === 'act-now' };
    if (position.kind !== 'asked') return undefined;
    const at = keyOf({ tree: position.node.tree, node: position.node.id });
    const given = answers.get(at);
    if (given === undefined || given === UNSURE) return undefined;
    const click = clickFor(questionCard(edition, walk, position), given);
    if (click === undefined) return undefined;
    clicks.push(click);
    walk = answer(edition, walk, at, given).walk;
  }
}

function clickFor(card: CardPart, given: Answer): PromisedClick | undefined {
  const wanted = buttonsOf(card).find(({ data }) => (data as { option?: string } | undefined)?.option === given);
  if (typeof wanted?.title === 'string') return { title: wanted.title, isListed: false };
  const list = partsOf(card).find(({ id, style }) => id === 'option' && style === 'expanded');
  const choices = (list?.choices ?? []) as readonly { readonly title: string; readonly value: string }[];
  const choice = choices.find(({ value }) => value === given);
  return choice === undefined ? undefined : { title: choice.title, isListed: true };
}
