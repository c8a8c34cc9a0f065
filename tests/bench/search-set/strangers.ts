import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A question of somebody who knew neither trees nor code, labelled twice, independently, with the trees at hand. */
export interface StrangersQuestion {
  readonly text: string;
  /** What the writer meant it to be. */
  readonly meant: 'in' | 'danger' | 'out';
  /** Whether each of the two who labelled it reads danger in it. */
  readonly danger: readonly [boolean, boolean];
  /** Per labeller `tree` or `tree/node`, the best first; none: nothing in the content answers it. */
  readonly places: readonly [readonly string[], readonly string[]];
}

/** The set that teaches nothing. Whoever tunes on it may not report it any more; README.md has every look. */
const NEWEST = 'held-out-2026-11-27-g.jsonl';

export function readStrangers(): readonly StrangersQuestion[] {
  return readFileSync(join(__dirname, NEWEST), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StrangersQuestion);
}

const treeOf = (place: string): string => place.split('/')[0] ?? '';

/** A right first tree: what either labeller put first, or both name. */
export function rightTrees({ places: [one, other] }: StrangersQuestion): ReadonlySet<string> {
  const [ones, others] = [one.map(treeOf), other.map(treeOf)];
  return new Set([...ones.slice(0, 1), ...others.slice(0, 1), ...ones.filter((tree) => others.includes(tree))]);
}

export const isDanger = ({ danger }: StrangersQuestion): boolean => danger.every(Boolean);
/** Nothing in the content answers it, both say, and nobody is in danger. */
export const isOutside = (question: StrangersQuestion): boolean =>
  !question.danger.some(Boolean) && question.places.every((places) => places.length === 0);
export const isOurs = (question: StrangersQuestion): boolean => rightTrees(question).size > 0;

/** How often the two agree (0–1) on the first tree. */
export const agreement = (set: readonly StrangersQuestion[]): number =>
  set.filter(({ places: [one, other] }) => treeOf(one[0] ?? '') === treeOf(other[0] ?? '')).length / set.length;
