import { type Answer, UNSURE } from '../model/answer';
import { ticksHold } from '../model/conditions';
import type { AskedNode, Checklist, Question, Target } from '../model/node';
import { type Choice, ticks } from './ticks';

/** How a kind of question is answered. */
interface Choosing<Node extends AskedNode> {
  /** Where an answer leads; undefined when it does not fit the node. Never sees "Ik weet het niet". */
  readonly choose: (node: Node, answer: Answer) => Target | undefined;
  /** Every answer that can make a difference: here, or to a later condition that looks at the `watched` options. */
  readonly choices: (node: Node, watched: ReadonlySet<string>) => readonly Choice[];
  /** The same answer in one form only, so that the same ticks are always the same walk. */
  readonly tidy: (node: Node, answer: Answer) => Answer;
}

/** A kind of question that is added to the union does not compile without a row. */
const CHOOSING: { readonly [Kind in AskedNode['kind']]: Choosing<Extract<AskedNode, { readonly kind: Kind }>> } = {
  question: {
    choose: (node: Question, answer) => node.options.find((option) => option.id === answer)?.go,
    choices: (node: Question) => node.options.map((option) => ({ answer: option.id, stands: 1 })),
    tidy: (_, answer) => answer,
  },
  checklist: {
    choose: (node: Checklist, answer) => {
      if (typeof answer === 'string' || !fits(node, answer)) return undefined;
      return node.cases.find((each) => ticksHold(each, answer))?.go ?? node.else;
    },
    choices: ticks,
    tidy: (node: Checklist, answer) =>
      typeof answer === 'string' ? answer : node.options.map(({ id }) => id).filter((id) => answer.includes(id)),
  },
};

const choosing = (node: AskedNode): Choosing<AskedNode> => CHOOSING[node.kind] as unknown as Choosing<AskedNode>;

/** The target an answer leads to, `unsure` for the designed end, or undefined when the answer does not fit the node. */
export function choose(node: AskedNode, answer: Answer): Target | typeof UNSURE | undefined {
  return answer === UNSURE ? (node.unsure ?? UNSURE) : choosing(node).choose(node, answer);
}

/** Every answer to a node that can make a difference, "Ik weet het niet" last. */
export const choicesAt = (node: AskedNode, watched: ReadonlySet<string>): readonly Choice[] => [
  ...choosing(node).choices(node, watched),
  { answer: UNSURE, stands: 1 },
];

export const tidyAnswer = (node: AskedNode, answer: Answer): Answer => choosing(node).tidy(node, answer);

const fits = (node: Checklist, ticked: readonly string[]): boolean =>
  new Set(ticked).size === ticked.length && ticked.every((id) => node.options.some((item) => item.id === id));
