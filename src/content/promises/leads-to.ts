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
    const frameReaches = new Map<Include, boolean>();
    const looked = (frame: Include): boolean => {
      const found = [...frame.next.values()].some((target) => {
        const next = nodeAt(trees, target);
        return next !== undefined && reaches(next);
      });
      frameReaches.set(frame, found);
      return found;
    };
    return (node, frames) => reaches(node) || frames.some((frame) => frameReaches.get(frame) ?? looked(frame));
  };
  const questions = new Map<string, Ahead>();
  const known = before.get(graph) ?? { questions: new Map<string, Ahead>(), ends: new Map<string, Ahead>() };
  before.set(graph, known);
  for (const key of questionsIn(when)) {
    const question = nodeOf(trees, key);
    const ahead = known.questions.get(key) ?? aheadOf(question === undefined ? [] : [question]);
    known.questions.set(key, ahead);
    questions.set(key, ahead);
  }
  const speaksOfEnds = partsOf(when).some(({ kind }) => !OF_ANSWERS.has(kind));
  const endsOf = (): Ahead => {
    const fitsNoAdvice = canHold(trees, when, undefined);
    return aheadOf(
      [...graph.keys()].filter(
        (node) => (node.kind === 'advice' && canHold(trees, when, plain(node))) || (fitsNoAdvice && isAsked(node)),
      ),
    );
  };
  const said = saidOfEnds(when);
  // Without a word about the end, the designed end after "Ik weet het niet" counts as well: then every node leads to one.
  const ends: Ahead = speaksOfEnds ? (known.ends.get(said) ?? endsOf()) : () => true;
  known.ends.set(said, ends);

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

interface Known {
  readonly questions: Map<string, Ahead>;
  readonly ends: Map<string, Ahead>;
}

/** What leads to a question, and to ends of which the same is said; many promises look at the same few. */
const before = new WeakMap<Graph, Known>();

const OF_ANSWERS: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['answer', 'asked', 'unsure']);

/** What a claim says of an end, written out: what it says of answers can hold at any. */
const saidOfEnds = (claim: Claim): string =>
  JSON.stringify(claim, (_field, value: unknown) => (isOfAnswers(value) ? 'answers' : value));

const isOfAnswers = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && OF_ANSWERS.has(value.kind as Claim['kind']);

const plains = new WeakMap<Advice, AdviceOnWalk>();

/** The advice without what may come with it: every promise asks for the same. */
function plain(node: Advice): AdviceOnWalk {
  const known = plains.get(node) ?? { ...node, adds: [] };
  plains.set(node, known);
  return known;
}
