import type { Answer } from '../../model/answer';
import { type Advice, type AskedNode, nodeKey } from '../../model/node';
import type { Claim } from '../../model/promise';
import type { Prospect } from '../explore/ahead/prospect';
import type { Prospects } from '../explore/ahead/prospects';
import { claimHolds, type End } from './claims';
import { type Leads, leadsTo, nothingWanted } from './leads-to';
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
  const prospects = proving.prospects();
  const memory = proving.memory(when, then);
  const isFresh = memory.found === undefined;
  memory.found ??= {
    listening: listenFor({ kind: 'all', of: [when, then] }),
    seen: new Map(),
    wanted: nothingWanted(),
    advices: new Map(),
    tries: 0,
  };
  const proof = proveWith(memory.found, proving, prospects, when, then);
  if (!proof.unfinished) return proof;
  // Answers that were tried for an earlier edition count as well; without them it may be finished.
  memory.found = undefined;
  return isFresh ? proof : prove(proving, when, then);
}

function proveWith(memory: ProofMemory, proving: Proving, prospects: Prospects, when: Claim, then: Claim): Proof {
  const { trees, starts } = proving;
  const { listening, seen: known } = memory;
  let leads: Leads | undefined;

  const judge = (end: End, answers: Told['answers']): Seen => {
    if (!claimHolds(trees, when, answers, end)) return NOTHING;
    const advices = end === undefined ? 0n : bitOf(nodeKey(end), memory.advices);
    if (claimHolds(trees, then, answers, end)) return { walks: 1, broken: 0, advices };
    return { walks: 1, broken: 1, way: { length: 0, end }, advices };
  };
  const seenAt = (at: Prospect, told: Told): Seen => {
    const here = known.get(at.id) ?? [];
    if (here.length === 0) known.set(at.id, here);
    const before = here[told.id];
    if (before !== undefined) return before;
    const seen = at.node === undefined ? judge(at.end, told.answers) : goOn(at, at.node, told);
    here[told.id] = seen;
    return seen;
  };
  const goOn = (at: Prospect, node: AskedNode, told: Told): Seen => {
    // Whoever asks what comes after a stop has it found, and that is not for nothing where there are too many.
    if (memory.tries > MOST_TRIES) return NOTHING;
    leads ??= leadsTo(trees, prospects.reach, when, memory.wanted);
    if (!leads(at.row, told.answers)) return NOTHING;
    const key = nodeKey(node);
    const named = listening.named(key);
    let walks = 0;
    let broken = 0;
    let advices = 0n;
    let way: Way | undefined;
    const take = (answer: Answer, stands: number, seen: Seen): void => {
      walks += stands * seen.walks;
      broken += stands * seen.broken;
      if (seen.advices !== 0n) advices |= seen.advices;
      if (seen.way !== undefined && (way === undefined || seen.way.length + 1 < way.length))
        way = { length: seen.way.length + 1, step: { node, answer }, onward: seen.way, end: seen.way.end };
    };
    memory.tries += at.onward.length;
    if (named === undefined)
      // Of a question that it names no options of, every answer tells the same.
      for (const { answer, stands, onward } of at.ways)
        take(answer, stands, seenAt(onward, listening.hear(told, key, answer)));
    else
      for (const { answer, stands, place } of proving.choices(node, named)) {
        memory.tries++;
        take(answer, stands, seenAt(at.onward[place] as Prospect, listening.hear(told, key, answer)));
      }
    if (walks === 0 || memory.tries > MOST_TRIES) return NOTHING;
    return { walks, broken, advices, ...(way === undefined ? {} : { way }) };
  };

  let walks = 0;
  let broken = 0;
  let advices = 0n;
  let shortest: { readonly tree: string; readonly way: Way } | undefined;
  for (const tree of starts) {
    const seen = seenAt(prospects.from(tree), listening.nothing);
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
