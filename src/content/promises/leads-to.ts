import { type Answer, chosenIn, UNSURE } from '../../model/answer';
import { ticksHold } from '../../model/conditions';
import { isAsked } from '../../model/kinds';
import type { Advice, TreeNode } from '../../model/node';
import type { Claim } from '../../model/promise';
import { nodeOf } from '../../model/tree';
import type { AdviceOnWalk } from '../../walk/advice-on-walk';
import type { Answers, Trees } from '../../walk/replay';
import type { Graph } from '../explore/graph';
import type { Reach, Row } from '../explore/reach';
import type { Stop } from '../explore/stops';
import { canHold, partsOf, questionsIn } from './claims';

/** Whether a walk that stands here, with these answers, can still come to an end that `when` speaks about. */
export type Leads = (stop: Stop, answers: Answers) => boolean;

type Ahead = (row: Row) => boolean;

/** Ends of which it is known whether `when` can speak about them; for editions in which the same node has the same theme. */
export type KnownEnds = WeakMap<TreeNode, boolean>;

/** What an edition leads along. */
export interface Ways {
  readonly trees: Trees;
  readonly graph: Graph;
  readonly reach: Reach;
}

/** An upper bound: it may say yes where no walk goes, never no where one does. */
export function leadsTo({ trees, graph, reach }: Ways, when: Claim, known: KnownEnds = new WeakMap()): Leads {
  const questions = new Map<string, Ahead>();
  for (const key of questionsIn(when)) {
    const question = nodeOf(trees, key);
    if (question !== undefined) questions.set(key, reach.to([question]));
  }
  const { advices, asked } = inGraph(graph);
  const fitsNoAdvice = canHold(trees, when, undefined);
  const speaksOfEnds = partsOf(when).some(({ kind }) => !['answer', 'asked', 'unsure'].includes(kind));
  // Without a word about the end, the designed end after "Ik weet het niet" counts as well: then every node leads to one.
  const canEndAt = (node: Advice): boolean => {
    const found = known.get(node) ?? canHold(trees, when, plain(node));
    known.set(node, found);
    return found;
  };
  const ends: Ahead = speaksOfEnds
    ? reach.to([...advices.filter(canEndAt), ...(fitsNoAdvice ? asked : [])])
    : () => true;

  return (stop, answers) => {
    const row = reach.from(stop);
    return ends(row) && canStill(when, true, answers, (key) => questions.get(key)?.(row) ?? false);
  };
}

/** Whether the answers let a claim hold (or, not `wanted`, fail) at last; `isAhead` says which questions may still come. */
function canStill(
  claim: Claim,
  wanted: boolean,
  answers: ReadonlyMap<string, Answer>,
  isAhead: (key: string) => boolean,
): boolean {
  switch (claim.kind) {
    case 'answer': {
      const answer = answers.get(claim.key);
      if (answer === undefined) return wanted ? isAhead(claim.key) : true;
      return ticksHold(claim.ticks, chosenIn(answer)) === wanted;
    }
    case 'asked':
      return wanted
        ? claim.keys.some((key) => answers.has(key) || isAhead(key))
        : !claim.keys.some((key) => answers.has(key));
    case 'unsure':
      return wanted
        ? claim.keys.some((key) => answers.get(key) === UNSURE || (!answers.has(key) && isAhead(key)))
        : !claim.keys.some((key) => answers.get(key) === UNSURE);
    case 'not':
      return canStill(claim.of, !wanted, answers, isAhead);
    case 'all':
    case 'any': {
      const each = (part: Claim): boolean => canStill(part, wanted, answers, isAhead);
      return (claim.kind === 'all') === wanted ? claim.of.every(each) : claim.of.some(each);
    }
    default:
      return true;
  }
}

/** What promises ask about a graph: all look at the same ends. */
interface InGraph {
  readonly advices: readonly Advice[];
  readonly asked: readonly TreeNode[];
}

const graphs = new WeakMap<Graph, InGraph>();

function inGraph(graph: Graph): InGraph {
  const nodes = [...(graphs.has(graph) ? [] : graph.keys())];
  const found = graphs.get(graph) ?? {
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
