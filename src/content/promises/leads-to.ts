import { chosenIn, UNSURE } from '../../model/answer';
import { ticksHold } from '../../model/conditions';
import { isAsked } from '../../model/kinds';
import type { Advice, Include, TreeNode } from '../../model/node';
import type { Claim } from '../../model/promise';
import { nodeOf } from '../../model/tree';
import type { AdviceOnWalk } from '../../walk/advice-on-walk';
import { type Answers, nodeAt, type Trees } from '../../walk/replay';
import type { Graph } from '../explore/graph';
import { reachIn } from '../explore/reach';
import { canHold, partsOf, questionsIn } from './claims';

/** Whether a walk that stands here, with these answers, can still come to an end that `when` speaks about. */
export type Leads = (node: TreeNode, frames: readonly Include[], answers: Answers) => boolean;

type Ahead = (node: TreeNode, frames: readonly Include[]) => boolean;

/** An upper bound: it may say yes where no walk goes, never no where one does. */
export function leadsTo(trees: Trees, graph: Graph, when: Claim): Leads {
  const reach = reachIn(graph);
  const aheadOf = (wanted: Iterable<TreeNode>): Ahead => {
    const reaches = reach.to(wanted);
    return (node, frames) =>
      reaches(node) ||
      frames.some((frame) =>
        [...frame.next.values()].some((target) => {
          const next = nodeAt(trees, target);
          return next !== undefined && reaches(next);
        }),
      );
  };
  const questions = new Map<string, Ahead>();
  const known = before.get(graph) ?? new Map<string, Ahead>();
  before.set(graph, known);
  for (const key of questionsIn(when)) {
    const question = nodeOf(trees, key);
    const ahead = known.get(key) ?? aheadOf(question === undefined ? [] : [question]);
    known.set(key, ahead);
    questions.set(key, ahead);
  }
  const fitsNoAdvice = canHold(trees, when, undefined);
  const speaksOfEnds = partsOf(when).some(({ kind }) => !['answer', 'asked', 'unsure'].includes(kind));
  // Without a word about the end, the designed end after "Ik weet het niet" counts as well: then every node leads to one.
  const ends: Ahead = speaksOfEnds
    ? aheadOf(
        [...graph.keys()].filter(
          (node) => (node.kind === 'advice' && canHold(trees, when, plain(node))) || (fitsNoAdvice && isAsked(node)),
        ),
      )
    : () => true;

  return (node, frames, answers) => {
    const toCome = (key: string): boolean => !answers.has(key) && (questions.get(key)?.(node, frames) ?? false);
    const can = (claim: Claim, wanted: boolean): boolean => {
      switch (claim.kind) {
        case 'answer': {
          const answer = answers.get(claim.key);
          if (answer === undefined) return wanted ? toCome(claim.key) : true;
          return ticksHold(claim.ticks, chosenIn(answer)) === wanted;
        }
        case 'asked':
          return wanted
            ? claim.keys.some((key) => answers.has(key) || toCome(key))
            : !claim.keys.some((key) => answers.has(key));
        case 'unsure':
          return wanted
            ? claim.keys.some((key) => answers.get(key) === UNSURE || toCome(key))
            : !claim.keys.some((key) => answers.get(key) === UNSURE);
        case 'not':
          return can(claim.of, !wanted);
        case 'all':
        case 'any':
          return (claim.kind === 'all') === wanted
            ? claim.of.every((each) => can(each, wanted))
            : claim.of.some((each) => can(each, wanted));
        default:
          return true;
      }
    };
    return ends(node, frames) && can(when, true);
  };
}

/** What leads to a question; many promises look at the same few. */
const before = new WeakMap<Graph, Map<string, Ahead>>();

const plains = new WeakMap<Advice, AdviceOnWalk>();

/** The advice without what may come with it: every promise asks for the same. */
function plain(node: Advice): AdviceOnWalk {
  const known = plains.get(node) ?? { ...node, adds: [] };
  plains.set(node, known);
  return known;
}
