import { agreedBeside } from '../../../content/check/walk-names';
import { LIMITS } from '../../../content/read/shape/limits';
import { TO_FILL_IN } from '../../../content/read/to-fill-in';
import { wholeWords } from '../../../language/whole-words';
import { UNSURE } from '../../../model/answer';
import type { Edition } from '../../../model/edition';
import { nodeKey } from '../../../model/node';
import { labelOf, type Position } from '../../../walk/position';
import type { WalkToAdd } from '../worker/protocol';

/**
 * A walk that came to its end, as an editor writes it under `walks` of the tree it began in. Not while that advice is still to be
 * written: nobody can say whether it is right.
 */
export function walkToAdd(tree: string, position: Position): Omit<WalkToAdd, 'name'> | undefined {
  if (position.kind !== 'advice' && position.kind !== 'unsure') return undefined;
  if (position.kind === 'advice' && position.node.text.startsWith(TO_FILL_IN)) return undefined;
  const short = (key: string): string => (key.startsWith(`${tree}/`) ? key.slice(tree.length + 1) : key);
  return {
    tree,
    answers: Object.fromEntries(position.steps.map(({ node, answer }) => [short(nodeKey(node)), answer])),
    ends: position.kind === 'unsure' ? UNSURE : short(nodeKey(position.node)),
  };
}

/** Names for such a walk, to choose from: by its tree and its advice, and after that by its last answer as well. */
export function walkNames(edition: Edition, tree: string, position: Position): readonly string[] {
  if (position.kind !== 'advice' && position.kind !== 'unsure') return [];
  const title = edition.trees.get(tree)?.title ?? tree;
  const end = position.kind === 'unsure' ? 'weet het niet' : position.node.text.replace(/[.!]$/, '');
  const last = position.steps.at(-1);
  const name = /[?!.:]$/.test(title) ? `${title} ${end}` : `${title}: ${end}`;
  return [name, ...(last === undefined ? [] : [`${name} (${labelOf(last.node, last.answer)})`])];
}

/** The first that is not taken and fits; the last with a number when all are. */
export function freeName(names: readonly string[], taken: readonly string[]): string {
  const fitting = names.map((name) => shortened(name, LIMITS.walkName));
  const free = fitting.find((name) => !taken.includes(name));
  if (free !== undefined) return free;
  const name = names.at(-1);
  if (name === undefined) return '';
  for (let next = 2; ; next++) {
    const numbered = `${shortened(name, LIMITS.walkName - ` ${next}`.length)} ${next}`;
    if (!taken.includes(numbered)) return numbered;
  }
}

/** Whether a walk of this name is called by this one of the three that every tree holds. */
export const isCalled = (name: string, agreed: string): boolean => !agreedBeside([name]).includes(agreed);

/** The name of a walk with one of those in front of it, or without it. */
export function calledSo(name: string, agreed: string, isSo: boolean): string {
  if (isSo) return isCalled(name, agreed) ? name : shortened(`${agreed}, ${name}`, LIMITS.walkName);
  return name.replace(new RegExp(`${agreed},? *`, 'i'), '');
}

/** With " …" it has at most `longest` letters. */
const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : wholeWords(text, longest - ' …'.length);
