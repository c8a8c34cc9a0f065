import { type AskedNode, nodeKey } from '../../model/node';
import type { Claim } from '../../model/promise';
import type { Trees } from '../../walk/replay';
import { type Finer, openChoiceLists } from '../explore/ahead/choice-lists';
import { type LastingProspects, openProspects, type Prospects, type WalkedEdition } from '../explore/ahead/prospects';
import { openWideProspects } from '../explore/ahead/wide-prospects';
import { findChanged, waysOf } from '../explore/changed-ways';
import type { ProofMemory } from './proof-memory';

/** What the proofs of one edition share. */
export interface Proving {
  readonly trees: Trees;
  /** Trees that people can start, without those about which nothing can be said yet. */
  readonly starts: readonly string[];
  /** What lies before walks from those; ask anew for every proof. */
  prospects(): Prospects;
  /** The answers to a question, with those told apart that differ in the options that a promise names. */
  choices(node: AskedNode, named: ReadonlySet<string> | 'all'): readonly Finer[];
  /** What the same proof came to before, of prospects that are still there. */
  memory(when: Claim, then: Claim): { found: ProofMemory | undefined };
}

/** Proves one edition after another, and walks again only where something changed. */
export interface Prover {
  /** The edition must be free of cycles. Nodes that lead as before must be the same objects (keepShapes). */
  with(trees: Trees, starts: readonly string[]): Proving;
}

/**
 * Our own content has some two thousand, and an answer that leads elsewhere gives some hundred more. What proofs saw of those that
 * are gone is forgotten after so many: of each edit that is a megabyte or so.
 */
const MOST_LASTING = 20_000;
/** Of content that is far too large, no more is kept than one proof needs. */
const MOST_WIDE = 50_000;

export function openProver(): Prover {
  const lists = openChoiceLists();
  let ways: WalkedEdition | undefined;
  let lasting: LastingProspects | undefined;
  let memories = new Map<string, { found: ProofMemory | undefined }>();

  return {
    with(trees, starts) {
      if (ways?.trees !== trees) {
        const now = { trees, ...waysOf(trees) };
        if (ways !== undefined && lasting !== undefined) {
          const changed = findChanged(ways, now);
          lasting.renew(now, (node) => changed.has(node));
        }
        ways = now;
      }
      const edition = ways;
      const before = memories;
      memories = new Map();
      let prospects: Prospects | undefined;

      const forget = (): void => {
        before.clear();
        memories.clear();
      };
      const look = (): Prospects => {
        if (lasting !== undefined && lasting.ids < MOST_LASTING && lasting.foresee(starts)) return lasting;
        forget();
        lasting = openProspects(edition, lists);
        if (lasting.foresee(starts)) return lasting;
        lasting = undefined;
        return openWideProspects(edition, lists);
      };
      return {
        trees,
        starts,
        prospects() {
          prospects ??= look();
          if (prospects !== lasting && prospects.ids > MOST_WIDE) {
            forget();
            prospects = openWideProspects(edition, lists);
          }
          return prospects;
        },
        choices: (node, named) =>
          lists.finer(
            node,
            edition.live.watched(nodeKey(node)),
            named === 'all' ? node.options.map(({ id }) => id) : named,
          ),
        memory(when, then) {
          const name = JSON.stringify([when, then]);
          const found = memories.get(name) ?? before.get(name) ?? { found: undefined };
          memories.set(name, found);
          return found;
        },
      };
    },
  };
}

/** For one edition, once. */
export const toProve = (trees: Trees, starts: readonly string[]): Proving => openProver().with(trees, starts);
