import { type Answer, type AskedNode, type Checklist, UNSURE } from './model';
import { caseHolds } from './replay';

/** Answers to a node that lead to the same future, with one of them to walk and the number it stands for. */
export interface Choice {
  readonly answer: Answer;
  readonly stands: number;
}

/**
 * Every answer that can make a difference. Ticking several things has 2^n answers; those that meet the same case and
 * look the same to later conditions (`watched`) are one choice.
 */
export function choicesAt(node: AskedNode, watched: ReadonlySet<string>): readonly Choice[] {
  const unsure: Choice = { answer: UNSURE, stands: 1 };
  if (node.kind === 'question') return [...node.options.map((option) => ({ answer: option.id, stands: 1 })), unsure];
  return [...ticks(node, watched), unsure];
}

function ticks(node: Checklist, watched: ReadonlySet<string>): readonly Choice[] {
  const ids = node.options.map((item) => item.id);
  const classes = new Map<string, { answer: string[]; stands: number }>();
  for (let mask = 0; mask < 2 ** ids.length; mask++) {
    const ticked = ids.filter((_, bit) => (mask >> bit) & 1);
    const met = node.cases.findIndex((each) => caseHolds(each, ticked));
    const key = `${met}:${ticked.filter((id) => watched.has(id)).join('+')}`;
    const known = classes.get(key);
    if (known === undefined) classes.set(key, { answer: ticked, stands: 1 });
    else known.stands++;
  }
  return [...classes.values()];
}
