import { holds } from '../model/conditions';
import type { Advice } from '../model/node';
import type { Answers } from './replay';

/** An advice as it reads on one walk. */
export interface AdviceOnWalk extends Advice {
  /** Sentences that apply because of what was answered. */
  readonly adds: readonly string[];
}

/** The advice with the sentences, steps and sources of every `also` that holds for these answers. */
export function adviceOnWalk(advice: Advice, answers: Answers): AdviceOnWalk {
  const applying = advice.also.filter(({ when }) => holds(when, answers));
  return applying.length === 0 ? asWritten(advice) : withAlso(advice, applying);
}

/** Most walks end without an `also`, and an advice has many fields: copying them at every step took a third of its time. */
const written = new WeakMap<Advice, AdviceOnWalk>();

function asWritten(advice: Advice): AdviceOnWalk {
  const known = written.get(advice);
  if (known !== undefined) return known;
  const plain = { ...advice, adds: [] };
  written.set(advice, plain);
  return plain;
}

const withAlso = (advice: Advice, applying: Advice['also']): AdviceOnWalk => ({
  ...advice,
  adds: applying.flatMap(({ text }) => text ?? []),
  do: [...advice.do, ...applying.flatMap((each) => each.do)],
  sources: [...new Set([...advice.sources, ...applying.flatMap(({ sources }) => sources)])],
});
