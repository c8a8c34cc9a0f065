import { type Advice, type AskedNode, nodeKey } from '../../model/node';
import type { Claim } from '../../model/promise';
import type { Choice } from '../../walk/ticks';
import type { Onward, Stop, Stops } from '../explore/stops';
import { claimHolds } from './claims';
import { type Leads, leadsTo } from './leads-to';
import type { ProofMemory, Seen, Step, Way } from './proof-memory';
import type { Proving } from './proving';
import { listenFor, type Told } from './told';

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

/** Answers tried per promise; our own trees need some thousands. */
const MOST_TRIES = 300_000;

const NOTHING: Seen = { walks: 0, broken: 0, advices: 0n };

/**
 * Walks every walk once for one promise: walks with the same future, for the trees and for the promise, are walked together.
 * What an earlier edition told of stops that are still there is not walked again.
 */
export function prove(proving: Proving, when: Claim, then: Claim): Proof {
  const stops = proving.stops();
  const memory = proving.memory(when, then);
  const isFresh = memory.found === undefined;
  memory.found ??= {
    listening: listenFor({ kind: 'all', of: [when, then] }),
    seen: new Map(),
    ends: new WeakMap(),
    advices: new Map(),
    tries: 0,
  };
  const proof = proveWith(memory.found, proving, stops, when, then);
  if (!proof.unfinished) return proof;
  // Answers that were tried for an earlier edition count as well; without them it may be finished.
  memory.found = undefined;
  return isFresh ? proof : prove(proving, when, then);
}

function proveWith(
  memory: ProofMemory,
  { trees, graph, reach, starts, choices }: Proving,
  stops: Stops,
  when: Claim,
  then: Claim,
): Proof {
  const { listening, seen: known, ends } = memory;
  const lists = new Map<AskedNode, readonly Choice[]>();
  // Three in four walks of a proof end where another did that told the same.
  const judged = new Map<Onward['end'], Seen[]>();
  let leads: Leads | undefined;

  const judge = (end: Onward['end'], told: Told): Seen => {
    if (!claimHolds(trees, when, told.answers, end)) return NOTHING;
    const advices = end === undefined ? 0n : bitOf(nodeKey(end), memory.advices);
    if (claimHolds(trees, then, told.answers, end)) return { walks: 1, broken: 0, advices };
    return { walks: 1, broken: 1, way: { length: 0, end }, advices };
  };
  const ended = (end: Onward['end'], told: Told): Seen => {
    const here = judged.get(end) ?? [];
    if (here.length === 0) judged.set(end, here);
    const seen = here[told.id] ?? judge(end, told);
    here[told.id] = seen;
    return seen;
  };
  const choicesOf = (node: AskedNode): readonly Choice[] => {
    const found = lists.get(node) ?? choices(node, listening.named(nodeKey(node)));
    lists.set(node, found);
    return found;
  };
  const seenFrom = ({ stop, end }: Onward, told: Told): Seen =>
    stop === undefined ? ended(end, told) : seenAt(stop, told);

  const seenAt = (stop: Stop, told: Told): Seen => {
    const here = known.get(stop.id) ?? [];
    if (here.length === 0) known.set(stop.id, here);
    const before = here[told.id];
    if (before !== undefined) return before;
    leads ??= leadsTo({ trees, graph, reach: reach() }, when, ends);
    if (!leads(stop, told.answers)) {
      here[told.id] = NOTHING;
      return NOTHING;
    }
    const { node } = stop;
    const key = nodeKey(node);
    const list = choicesOf(node);
    const onward = stops.onward(stop, list);
    let walks = 0;
    let broken = 0;
    let advices = 0n;
    let way: Way | undefined;
    for (const [index, { answer, stands }] of list.entries()) {
      if (++memory.tries > MOST_TRIES) return NOTHING;
      const seen = seenFrom(onward[index] as Onward, listening.hear(told, key, answer));
      walks += stands * seen.walks;
      broken += stands * seen.broken;
      if (seen.advices !== 0n) advices |= seen.advices;
      if (seen.way !== undefined && (way === undefined || seen.way.length + 1 < way.length))
        way = { length: seen.way.length + 1, step: { node, answer }, onward: seen.way, end: seen.way.end };
    }
    const result: Seen = walks === 0 ? NOTHING : { walks, broken, advices, ...(way === undefined ? {} : { way }) };
    here[told.id] = result;
    return result;
  };

  let walks = 0;
  let broken = 0;
  let advices = 0n;
  let shortest: { readonly tree: string; readonly way: Way } | undefined;
  for (const tree of starts) {
    const seen = seenFrom(stops.from(tree), listening.nothing);
    walks += seen.walks;
    broken += seen.broken;
    advices |= seen.advices;
    if (seen.way !== undefined && (shortest === undefined || seen.way.length < shortest.way.length))
      shortest = { tree, way: seen.way };
  }
  return {
    walks,
    broken,
    advices: new Set([...memory.advices].flatMap(([key, bit]) => ((advices & bit) === 0n ? [] : [key]))),
    unfinished: memory.tries > MOST_TRIES,
    ...(shortest === undefined
      ? {}
      : { shortest: { tree: shortest.tree, steps: stepsOf(shortest.way), end: shortest.way.end } }),
  };
}

function bitOf(key: string, bits: Map<string, bigint>): bigint {
  const bit = bits.get(key) ?? 1n << BigInt(bits.size);
  bits.set(key, bit);
  return bit;
}

function stepsOf(way: Way): readonly Step[] {
  const steps: Step[] = [];
  for (let at: Way | undefined = way; at?.step !== undefined; at = at.onward) steps.push(at.step);
  return steps;
}
