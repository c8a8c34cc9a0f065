import type { AskedNode } from '../../../model/node';
import type { AddWords, Spot } from './found-words';

/** An answer that kept its id and has other words. */
interface Relabelled {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

export interface LabelRules {
  readonly isSame: (before: string, after: string) => boolean;
  readonly isSlip: (before: string, after: string) => boolean;
}

/** Answers that came, went, or have other words. Words that went round among answers are one change. */
export function compareLabels(
  old: AskedNode,
  newer: AskedNode,
  spot: (field: string) => Spot,
  { isSame, isSlip }: LabelRules,
  wordsOf: (id: string) => string,
  add: AddWords,
): void {
  const before = labelsOf(old);
  const after = labelsOf(newer);
  const relabelled: Relabelled[] = [];
  for (const [id, label] of after) {
    const was = before.get(id);
    if (was === undefined) add(spot(`options.${id}`), { what: 'nieuw antwoord', before: null, after: wordsOf(id) });
    else if (!isSame(was, label)) relabelled.push({ id, before: was, after: label });
  }
  for (const [id, label] of before)
    if (!after.has(id)) add(spot(`options.${id}`), { what: 'antwoord weg', before: label, after: null });

  for (const group of roundsIn(relabelled)) {
    const [first] = group;
    if (first === undefined) continue;
    const field = `options.${group.map(({ id }) => id).join('+')}`;
    if (group.length === 1) {
      const mayMeanOther = !isSlip(first.before, first.after);
      add(spot(field), { what: 'antwoord', before: first.before, after: first.after, mayMeanOther, answers: group });
      continue;
    }
    const said = (side: 'before' | 'after') => group.map((each) => each[side]).join(' / ');
    add(spot(field), {
      what: 'antwoorden',
      before: said('before'),
      after: said('after'),
      mayMeanOther: true,
      answers: group,
    });
  }
}

const labelsOf = (node: AskedNode): ReadonlyMap<string, string> =>
  new Map(node.options.map(({ id, label }) => [id, label]));

/** Answers that took one another's words, together; every other one alone. In the order they were given. */
function roundsIn(relabelled: readonly Relabelled[]): readonly (readonly Relabelled[])[] {
  const giver = new Map(relabelled.map((each) => [each.before, each]));
  const done = new Set<Relabelled>();
  const rounds: (readonly Relabelled[])[] = [];
  for (const start of relabelled) {
    if (done.has(start)) continue;
    const chain = [start];
    let next = giver.get(start.after);
    while (next !== undefined && next !== start && !chain.includes(next)) {
      chain.push(next);
      next = giver.get(next.after);
    }
    const round = next === start ? relabelled.filter((each) => chain.includes(each)) : [start];
    for (const each of round) done.add(each);
    rounds.push(round);
  }
  return rounds;
}
