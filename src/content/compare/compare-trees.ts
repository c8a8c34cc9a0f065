import type { Answer } from '../../model/answer';
import { isAsked } from '../../model/kinds';
import { type Advice, type AskedNode, type Include, nodeKey, type TreeNode } from '../../model/node';
import { type Advanced, advance, answered } from '../../walk/advance';
import type { Rest, Waiting } from '../../walk/ends';
import { type Answers, nodeAt, type Trees } from '../../walk/replay';
import type { Choice } from '../../walk/ticks';
import { graphOf, reachableFrom } from '../explore/graph';
import { findLiveness } from '../explore/liveness';
import { walkCounter } from './count-walks';
import { jointChoices } from './joint-choices';
import type { IsQuiet } from './quiet-places';

/** Where a walk came out: an advice, the designed end after "Ik weet het niet", or a question it has no answer to. */
export type Outcome =
  | { readonly kind: 'advice'; readonly node: Advice }
  | { readonly kind: 'unsure'; readonly node: AskedNode }
  | { readonly kind: 'asks'; readonly node: AskedNode }
  | { readonly kind: 'broken' };

export interface Taken {
  readonly node: AskedNode;
  readonly answer: Answer;
}

/** Walks of an old edition that end in one way there, and in one way when their answers are given to the new one. */
export interface Pairing {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly walks: number;
  /** One of them. */
  readonly example: readonly Taken[];
}

type Pairings = ReadonlyMap<string, Pairing>;

/** Both editions must be free of cycles. Undefined when there are too many different walks to compare. */
export type CompareTrees = (tree: string) => readonly Pairing[] | undefined;

/** Answers tried per tree; see explore.ts. */
const MOST_TRIES = 100_000;

/** What need not be looked at one by one. */
export interface Sameness {
  /** Whether two ends are the same for whoever asks. */
  readonly isSame: (before: Outcome, after: Outcome) => boolean;
  readonly isQuiet: IsQuiet;
}

const EACH_APART: Sameness = { isSame: () => false, isQuiet: () => false };

/**
 * Walks two editions together: pairs of positions are remembered, so that walks with the same future are walked once. Walks
 * that end the same are counted as one pairing, of whichever end came first.
 */
export function comparer(old: Trees, newer: Trees, { isSame, isQuiet }: Sameness = EACH_APART): CompareTrees {
  const oldLive = findLiveness(old);
  const newLive = findLiveness(newer);
  const newGraph = graphOf(newer);
  const choices = new Map<AskedNode, readonly Choice[]>();
  const choicesOf = (node: AskedNode): readonly Choice[] => {
    const key = nodeKey(node);
    const twin = nodeAt(newer, { tree: node.tree, node: node.id });
    const watched = new Set([...oldLive.watched(key), ...newLive.watched(key)]);
    const known = choices.get(node) ?? jointChoices(node, isAsked(twin) ? twin : undefined, watched);
    choices.set(node, known);
    return known;
  };

  /** Questions that the new edition may still ask from here. */
  const ahead = new Map<string, ReadonlySet<string>>();
  const askedAhead = (node: TreeNode, frames: readonly Include[]): ReadonlySet<string> => {
    const place = placeOf({ node, frames });
    const after = frames.flatMap((frame) => [...frame.next.values()].flatMap((target) => nodeAt(newer, target) ?? []));
    const found =
      ahead.get(place) ?? new Set([...reachableFrom(newGraph, [node, ...after])].map((each) => nodeKey(each)));
    ahead.set(place, found);
    return found;
  };
  const stateOf = ({ rest, taken }: Advanced, pool: Answers): string => {
    if (rest.kind !== 'asked') return `${rest.kind} ${keyOfOutcome(outcomeOf(rest))}`;
    const keys = askedAhead(rest.node, rest.frames);
    const waiting = [...pool].filter(([key]) => !taken.has(key) && keys.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
    return `${newLive.project(rest.node, rest.frames, taken)} ${JSON.stringify(waiting)}`;
  };

  const countWalks = walkCounter(old, oldLive, choicesOf);
  /** Whether the new edition is at the same place, with the same answers as far as anything looks at them. */
  const standsThere = (there: Waiting, { rest, taken }: Advanced, here: string): boolean =>
    rest.kind === 'asked' &&
    placeOf(rest) === placeOf(there) &&
    oldLive.project(there.node, there.frames, taken) === here;

  return (tree) => {
    let tries = 0;
    const spend = () => ++tries <= MOST_TRIES;
    const known = new Map<string, Pairings>();
    const walkFrom = (before: Advanced, after: Advanced): Pairings => {
      if (before.rest.kind !== 'asked') return ended(outcomeOf(before.rest), outcomeOf(after.rest));
      const { node, frames } = before.rest;
      const here = oldLive.project(node, frames, before.taken);
      if (isQuiet(node, frames) && standsThere(before.rest, after, here)) {
        const walks = countWalks(before.rest, before.taken, spend);
        const asks = outcomeOf(before.rest);
        return new Map([[SAME, { before: asks, after: asks, walks, example: [] }]]);
      }
      const state = `${here} || ${stateOf(after, before.taken)}`;
      const remembered = known.get(state);
      if (remembered !== undefined) return remembered;
      const pairings = new Map<string, Pairing>();
      for (const { answer, stands } of choicesOf(node)) {
        if (!spend()) return pairings;
        const next = answered(old, before.rest, answer, before.taken);
        for (const [key, each] of walkFrom(next, goOn(newer, after, next.taken))) {
          const sum = pairings.get(key);
          pairings.set(key, {
            ...(sum ?? { ...each, example: [{ node, answer }, ...each.example] }),
            walks: (sum?.walks ?? 0) + stands * each.walks,
          });
        }
      }
      known.set(state, pairings);
      return pairings;
    };
    const ended = (before: Outcome, after: Outcome): Pairings => {
      const key = isSame(before, after) ? SAME : `${keyOfOutcome(before)} ${keyOfOutcome(after)}`;
      return new Map([[key, { before, after, walks: 1, example: [] }]]);
    };
    const start = { target: { tree, node: 'start' }, frames: [] };
    const nothing: Answers = new Map();
    const found = walkFrom(advance(old, start, nothing, nothing), advance(newer, start, nothing, nothing));
    return tries > MOST_TRIES ? undefined : [...found.values()];
  };
}

/** Where walks that differ in nothing are counted together. */
const SAME = 'same';

const placeOf = ({ node, frames }: { readonly node: TreeNode; readonly frames: readonly Include[] }): string =>
  [node, ...frames].map(nodeKey).join('>');

/** The new edition takes an answer as soon as it comes to the question, however much earlier the old one asked it. */
function goOn(trees: Trees, { rest, taken }: Advanced, pool: Answers): Advanced {
  if (rest.kind !== 'asked') return { rest, taken };
  const { node, frames } = rest;
  return advance(trees, { target: { tree: node.tree, node: node.id }, frames }, pool, taken);
}

function outcomeOf(rest: Rest): Outcome {
  if (rest.kind === 'asked') return { kind: 'asks', node: rest.node };
  return rest.kind === 'broken' ? { kind: 'broken' } : rest;
}

/** `advice tree/node`: equal for the same place in either edition. */
export const keyOfOutcome = (outcome: Outcome): string =>
  outcome.kind === 'broken' ? 'broken' : `${outcome.kind} ${outcome.node.tree}/${outcome.node.id}`;
