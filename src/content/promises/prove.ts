import { type Answer, UNSURE } from '../../model/answer';
import { idsIn } from '../../model/conditions';
import { type Advice, type AskedNode, nodeKey } from '../../model/node';
import type { Claim } from '../../model/promise';
import { adviceOnWalk } from '../../walk/advice-on-walk';
import { choicesAt, choose } from '../../walk/choosing';
import { type End, unsureEnd } from '../../walk/ends';
import { type Answers, enter, type Step as Passed, type Place, settle, type Trees } from '../../walk/replay';
import { withAnswer } from '../explore/explore';
import type { Graph } from '../explore/graph';
import type { Liveness } from '../explore/liveness';
import { claimHolds, partsOf, questionsIn } from './claims';
import { leadsTo } from './leads-to';

export interface Proof {
  /** Walks that `when` speaks about, over all trees that people can start; every combination of ticks counts. */
  readonly walks: number;
  /** How many of those break the promise, and the shortest of them. */
  readonly broken: number;
  readonly shortest?: { readonly tree: string; readonly steps: readonly Step[]; readonly end: Advice | undefined };
  /** `tree/node` of every advice at which such a walk ends. */
  readonly advices: ReadonlySet<string>;
  /** There were too many different walks to look at all of them. */
  readonly unfinished: boolean;
}

/** What the proofs of one edition share. */
export interface Proving {
  readonly trees: Trees;
  readonly graph: Graph;
  readonly live: Liveness;
  /** Trees that people can start, without those about which nothing can be said yet. */
  readonly starts: readonly string[];
}

/** No explanations: those are for somebody who walks. */
type Step = Omit<Passed, 'notes'>;

/** Answers tried per promise; our own trees need some thousands. */
const MOST_TRIES = 300_000;

interface Seen {
  readonly walks: number;
  readonly broken: number;
  /** Answers to the nearest end that breaks the promise. */
  readonly way?: Way;
}

interface Way {
  readonly length: number;
  readonly step?: Step;
  readonly onward?: Way;
  readonly end: Advice | undefined;
}

const NOTHING: Seen = { walks: 0, broken: 0 };

/** Walks every walk once for one promise: walks with the same future, for the trees and for the promise, are walked together. */
export function prove({ trees, graph, live, starts }: Proving, when: Claim, then: Claim): Proof {
  const all: Claim = { kind: 'all', of: [when, then] };
  const questions = [...new Set(questionsIn(all))].sort();
  const named = idsNamed(all);
  const leads = leadsTo(trees, graph, when);
  const advices = new Set<string>();
  const known = new Map<string, Seen>();
  let tries = 0;

  const ended = (rest: End, answers: Answers): Seen => {
    const end = rest.kind === 'advice' ? adviceOnWalk(rest.node, answers) : undefined;
    if (!claimHolds(trees, when, answers, end)) return NOTHING;
    if (end !== undefined) advices.add(nodeKey(end));
    if (claimHolds(trees, then, answers, end)) return { walks: 1, broken: 0 };
    return { walks: 1, broken: 1, way: { length: 0, end } };
  };
  /** What the promise still has to know of the answers given so far. */
  const toldBy = (answers: Answers): string => {
    let told = '';
    for (const key of questions) {
      const answer = answers.get(key);
      if (answer === undefined) continue;
      const ids = named.get(key);
      const kept = typeof answer === 'string' ? [answer] : [String(answer.length), ...answer];
      told += `|${key}=${ids === undefined ? '' : kept.filter((id) => id === UNSURE || ids === 'all' || ids.has(id)).join('+')}`;
    }
    return told;
  };
  const choicesOf = (node: AskedNode) => {
    const key = nodeKey(node);
    const ids = named.get(key);
    if (ids === undefined) return choicesAt(node, live.watched(key));
    const all = ids === 'all' ? node.options.map(({ id }) => id) : ids;
    return choicesAt(node, new Set([...live.watched(key), ...all]));
  };

  const walkFrom = (place: Place, answers: Answers): Seen => {
    const { rest } = settle(trees, place, answers);
    if (rest.kind !== 'asked') return ended(rest, answers);
    const { node, frames } = rest;
    if (!leads(node, frames, answers)) return NOTHING;
    const key = nodeKey(node);
    const given = answers.get(key);
    const onward = (answer: Answer, now: Answers): Seen => {
      const go = choose(node, answer) ?? UNSURE;
      return go === UNSURE ? ended(unsureEnd(node), now) : walkFrom(enter(go, frames, node.tree), now);
    };
    if (given !== undefined) return onward(given, answers);
    const state = `${live.project(node, frames, answers)}#${toldBy(answers)}`;
    const before = known.get(state);
    if (before !== undefined) return before;
    let walks = 0;
    let broken = 0;
    let way: Way | undefined;
    for (const { answer, stands } of choicesOf(node)) {
      if (++tries > MOST_TRIES) return NOTHING;
      const seen = onward(answer, withAnswer(answers, key, answer));
      walks += stands * seen.walks;
      broken += stands * seen.broken;
      if (seen.way !== undefined && (way === undefined || seen.way.length + 1 < way.length))
        way = { length: seen.way.length + 1, step: { node, answer }, onward: seen.way, end: seen.way.end };
    }
    const result: Seen = { walks, broken, ...(way === undefined ? {} : { way }) };
    known.set(state, result);
    return result;
  };

  let walks = 0;
  let broken = 0;
  let shortest: { readonly tree: string; readonly way: Way } | undefined;
  for (const tree of starts) {
    const seen = walkFrom({ target: { tree, node: 'start' }, frames: [] }, new Map());
    walks += seen.walks;
    broken += seen.broken;
    if (seen.way !== undefined && (shortest === undefined || seen.way.length < shortest.way.length))
      shortest = { tree, way: seen.way };
  }
  return {
    walks,
    broken,
    advices,
    unfinished: tries > MOST_TRIES,
    ...(shortest === undefined
      ? {}
      : { shortest: { tree: shortest.tree, steps: stepsOf(shortest.way), end: shortest.way.end } }),
  };
}

function stepsOf(way: Way): readonly Step[] {
  const steps: Step[] = [];
  for (let at: Way | undefined = way; at?.step !== undefined; at = at.onward) steps.push(at.step);
  return steps;
}

/** The options of each question that a claim names; `all` where it counts them. */
function idsNamed(claim: Claim): ReadonlyMap<string, ReadonlySet<string> | 'all'> {
  const named = new Map<string, ReadonlySet<string> | 'all'>();
  for (const part of partsOf(claim)) {
    if (part.kind === 'unsure') for (const key of part.keys) if (!named.has(key)) named.set(key, new Set());
    if (part.kind !== 'answer') continue;
    const before = named.get(part.key);
    named.set(
      part.key,
      part.ticks.atLeast !== undefined || before === 'all' ? 'all' : new Set([...(before ?? []), ...idsIn(part.ticks)]),
    );
  }
  return named;
}
