import { type AskedNode, nodeKey } from '../../model/node';
import type { Claim } from '../../model/promise';
import { choicesAt } from '../../walk/choosing';
import type { Trees } from '../../walk/replay';
import type { Choice } from '../../walk/ticks';
import { findChanged, type WaysOfEdition, waysOf } from '../explore/changed-ways';
import type { Graph } from '../explore/graph';
import { openReach, type Reach } from '../explore/reach';
import { openStops, type Stop, type Stops } from '../explore/stops';
import type { ProofMemory } from './proof-memory';

/** What the proofs of one edition share. */
export interface Proving {
  readonly trees: Trees;
  readonly graph: Graph;
  /** Trees that people can start, without those about which nothing can be said yet. */
  readonly starts: readonly string[];
  stops(): Stops;
  /** What walks come by from each of those stops. */
  reach(): Reach;
  /** The answers to a question that can make a difference to the walk, or to a promise that names these options. */
  choices(node: AskedNode, named: ReadonlySet<string> | 'all' | undefined): readonly Choice[];
  /** What the same proof came to before, at stops that are still there. */
  memory(when: Claim, then: Claim): { found: ProofMemory | undefined };
}

/** Proves one edition after another, and walks again only where something changed. */
export interface Prover {
  /** The edition must be free of cycles. Nodes that lead as before must be the same objects (keepShapes). */
  with(trees: Trees, starts: readonly string[]): Proving;
}

/** Our own content has some thousands; of content that is far too large, no more is kept than one proof needs. */
const MOST_STOPS = 50_000;

export function openProver(): Prover {
  let ways: (WaysOfEdition & { readonly trees: Trees }) | undefined;
  let stops: Stops | undefined;
  let reach: Reach | undefined;
  let isTooLarge = false;
  let memories = new Map<string, { found: ProofMemory | undefined }>();
  const lists = new WeakMap<AskedNode, Map<string, readonly Choice[]>>();

  return {
    with(trees, starts) {
      if (ways?.trees !== trees) {
        const now = { trees, ...waysOf(trees) };
        if (ways !== undefined && stops !== undefined) {
          const changed = findChanged(ways, now);
          stops.renew(trees, now.live, (node) => changed.has(node));
        }
        ways = now;
        reach = undefined;
        isTooLarge = false;
      }
      const { graph, live } = ways;
      const before = memories;
      memories = new Map();
      const proving: Proving = {
        trees,
        graph,
        starts,
        stops() {
          if (stops === undefined || stops.ids > MOST_STOPS) {
            isTooLarge = stops !== undefined;
            stops = openStops(trees, live);
            reach = undefined;
            before.clear();
            memories.clear();
          }
          return stops;
        },
        reach() {
          // Not new ones, whatever their number: a proof that asks for this is on its way along them.
          const known = stops ?? proving.stops();
          const onward = (stop: Stop) => known.onward(stop, proving.choices(stop.node, undefined));
          reach ??= openReach(trees, graph, isTooLarge ? undefined : onward);
          return reach;
        },
        choices(node, named) {
          const ids = named === 'all' ? node.options.map(({ id }) => id) : (named ?? []);
          const watched = new Set([...live.watched(nodeKey(node)), ...ids]);
          const name = [...watched].sort().join(' ');
          const known = lists.get(node) ?? new Map<string, readonly Choice[]>();
          const found = known.get(name) ?? choicesAt(node, watched);
          lists.set(node, known.set(name, found));
          return found;
        },
        memory(when, then) {
          const name = JSON.stringify([when, then]);
          const found = memories.get(name) ?? before.get(name) ?? { found: undefined };
          memories.set(name, found);
          return found;
        },
      };
      return proving;
    },
  };
}

/** For one edition, once. */
export const toProve = (trees: Trees, starts: readonly string[]): Proving => openProver().with(trees, starts);
