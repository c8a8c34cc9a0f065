import { LRUCache } from 'lru-cache';
import type { Edition } from '../model/edition';
import { KeptCard } from './rim/written-card';
import type { Shown } from './shown';

/**
 * Some 20 megabytes at most. Nearly everybody passes the first questions of a few trees, so that a small part of all cards is most of what is
 * shown; with all of those kept, no card takes another's place, which is dear to collect (tests/bench/README.md).
 */
const MOST_KEPT = 2_000;

/** An edition never changes, and its cards go with it. */
const kept = new WeakMap<Edition, LRUCache<string, Shown>>();

/**
 * The card of a walk as it was made before, or as `make` makes it now. `state` is all that it is made from; a card knows no person,
 * so that everybody who stands there sees the same one.
 */
export function keptWalk(edition: Edition, state: string, make: () => Shown): Shown {
  const cards = kept.get(edition) ?? new LRUCache<string, Shown>({ max: MOST_KEPT });
  kept.set(edition, cards);
  const known = cards.get(state);
  if (known !== undefined) return known;
  const made = make();
  const shown = made.card instanceof KeptCard ? made : { ...made, card: new KeptCard(made.card) };
  cards.set(state, shown);
  return shown;
}
