import { type Answer, chosenIn, UNSURE } from '../../model/answer';
import { ticksHold } from '../../model/conditions';
import { isAsked } from '../../model/kinds';
import type { Advice, TreeNode } from '../../model/node';
import type { Claim } from '../../model/promise';
import { nodeOf } from '../../model/tree';
import type { AdviceOnWalk } from '../../walk/advice-on-walk';
import type { Answers, Trees } from '../../walk/replay';
import { isIn, type Reach, type Row } from '../explore/ahead/reach';
import { canHold, partsOf, questionsIn } from './claims';

/** Whether a walk that comes by these nodes, with these answers, can still come to an end that `when` speaks about. */
export type Leads = (row: Row, answers: Answers) => boolean;

/**
 * The nodes where walks can end so that `when` speaks about them, as far as they were looked at. It holds for as long as the
 * nodes have the same bits: those that lead as before are the same objects, in trees of the same theme (keepShapes).
 */
export interface Wanted {
  looked: number;
  /** Bits of the nodes, word by word. */
  readonly words: number[];
}

export const nothingWanted = (): Wanted => ({ looked: 0, words: [] });

/** An upper bound: it may say yes where no walk goes, never no where one does. */
export function leadsTo(trees: Trees, reach: Reach, when: Claim, wanted: Wanted): Leads {
  const fitsNoAdvice = canHold(trees, when, undefined);
  const canEndAt = (node: TreeNode): boolean =>
    node.kind === 'advice' ? canHold(trees, when, plain(node)) : fitsNoAdvice && isAsked(node);
  for (; wanted.looked < reach.nodes.length; wanted.looked++) {
    const node = reach.nodes[wanted.looked];
    const word = wanted.looked >> 5;
    if (node !== undefined && canEndAt(node))
      wanted.words[word] = (wanted.words[word] ?? 0) | (1 << (wanted.looked & 31));
  }
  // Without a word about the end, the designed end after "Ik weet het niet" counts as well: then every node leads to one.
  const speaksOfEnds = partsOf(when).some(({ kind }) => !['answer', 'asked', 'unsure'].includes(kind));
  const words = speaksOfEnds ? [...wanted.words.entries()].filter(([, bits]) => bits !== undefined && bits !== 0) : [];
  const leadsToEnd = (row: Row): boolean =>
    !speaksOfEnds || words.some(([word, bits]) => ((row[word] ?? 0) & bits) !== 0);

  const questions = new Map<string, number | undefined>();
  for (const key of questionsIn(when)) {
    const question = nodeOf(trees, key);
    questions.set(key, question === undefined ? undefined : reach.bitOf(question));
  }
  return (row, answers) =>
    leadsToEnd(row) &&
    canStill(when, true, answers, (key) => {
      const bit = questions.get(key);
      return bit !== undefined && isIn(row, bit);
    });
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

const plains = new WeakMap<Advice, AdviceOnWalk>();

/** The advice without what may come with it: every promise asks for the same. */
function plain(node: Advice): AdviceOnWalk {
  const known = plains.get(node) ?? { ...node, adds: [] };
  plains.set(node, known);
  return known;
}
