import { holds } from '../model/conditions';
import type { Advice } from '../model/node';
import type { Answers } from './replay';

/** An advice as it reads on one walk. */
export interface AdviceOnWalk extends Advice {
  /** Sentences that apply because of what was answered. */
  readonly adds: readonly string[];
}

/** By the advice, and then by which of its `also` hold. */
const written = new WeakMap<Advice, Map<string, AdviceOnWalk>>();

/**
 * The advice with the sentences, steps and sources of every `also` that holds for these answers. Walks on which the same hold
 * read the same one: an advice has many fields, and copying them at every step took a third of its time.
 */
export function adviceOnWalk(advice: Advice, answers: Answers): AdviceOnWalk {
  const readings = written.get(advice) ?? new Map<string, AdviceOnWalk>();
  let applying = '';
  for (const { when } of advice.also) applying += holds(when, answers) ? '+' : '-';
  const found = readings.get(applying) ?? withAlso(advice, (index) => applying[index] === '+');
  written.set(advice, readings.set(applying, found));
  return found;
}

function withAlso(advice: Advice, applies: (index: number) => boolean): AdviceOnWalk {
  const applying = advice.also.filter((_, index) => applies(index));
  if (applying.length === 0) return { ...advice, adds: [] };
  return {
    ...advice,
    adds: applying.flatMap(({ text }) => text ?? []),
    do: [...advice.do, ...applying.flatMap((each) => each.do)],
    sources: [...new Set([...advice.sources, ...applying.flatMap(({ sources }) => sources)])],
  };
}
