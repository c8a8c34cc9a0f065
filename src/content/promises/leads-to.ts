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

/** Ends of which it is known whether `when` can speak about them; for editions in which the same node has the same theme. */
export type KnownEnds = WeakMap<TreeNode, boolean>;

/** An upper bound: it may say yes where no walk goes, never no where one does. */
export function leadsTo(trees: Trees, graph: Graph, when: Claim, known: KnownEnds = new WeakMap()): Leads {
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
  const { ledTo, advices, asked } = inGraph(graph);
  for (const key of questionsIn(when)) {
    const question = nodeOf(trees, key);
    const ahead = ledTo.get(key) ?? aheadOf(question === undefined ? [] : [question]);
    ledTo.set(key, ahead);
    questions.set(key, ahead);
  }
  const fitsNoAdvice = canHold(trees, when, undefined);
  const speaksOfEnds = partsOf(when).some(({ kind }) => !['answer', 'asked', 'unsure'].includes(kind));
  // Without a word about the end, the designed end after "Ik weet het niet" counts as well: then every node leads to one.
  const canEndAt = (node: Advice): boolean => {
    const found = known.get(node) ?? canHold(trees, when, plain(node));
    known.set(node, found);
    return found;
  };
  const ends: Ahead = speaksOfEnds
    ? aheadOf([...advices.filter(canEndAt), ...(fitsNoAdvice ? asked : [])])
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

/** What promises ask about a graph; many look at the same few questions, and all at the same ends. */
interface InGraph {
  /** What leads to a question. */
  readonly ledTo: Map<string, Ahead>;
  readonly advices: readonly Advice[];
  readonly asked: readonly TreeNode[];
}

const graphs = new WeakMap<Graph, InGraph>();

function inGraph(graph: Graph): InGraph {
  const nodes = [...(graphs.has(graph) ? [] : graph.keys())];
  const found = graphs.get(graph) ?? {
    ledTo: new Map<string, Ahead>(),
    advices: nodes.filter((node) => node.kind === 'advice'),
    asked: nodes.filter(isAsked),
  };
  graphs.set(graph, found);
  return found;
}

const plains = new WeakMap<Advice, AdviceOnWalk>();

/** The advice without what may come with it: every promise asks for the same. */
function plain(node: Advice): AdviceOnWalk {
  const known = plains.get(node) ?? { ...node, adds: [] };
  plains.set(node, known);
  return known;
}
