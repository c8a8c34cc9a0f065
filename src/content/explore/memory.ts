import type { AskedNode, Include, TreeNode } from '../../model/node';
import type { Choice } from '../../walk/ticks';
import type { Coverage, Met } from './met-cases';
import { Tallies, type Tally } from './tallies';

/** A stop that was walked on from, and what that took and told by itself, without the stops after it. */
export interface Stopped {
  readonly node: AskedNode;
  readonly frames: readonly Include[];
  readonly found: Tally;
  readonly own: Own;
}

/** What one stop took and told. */
export interface Own {
  /** Cases that were met between this stop and the next ones. */
  readonly met: Set<Met>;
  readonly onward: Set<Stopped>;
  tries: number;
}

/** What several explorations of one edition share, so that no work is done twice. */
export interface Memory {
  readonly known: Map<string, Stopped>;
  readonly choices: Map<AskedNode, readonly Choice[]>;
  readonly tallies: Tallies;
  /** Stops that the explorations of this edition came by. */
  readonly passed: Set<Stopped>;
  /** Some stops are known from an earlier edition. */
  readonly isRenewed: boolean;
  /** Answers that may still be tried in the whole edition. */
  budget: number;
}

/**
 * An honest tree needs some thousands of answers to try; checklists whose ticks are all looked at later, or a chain of
 * questions that one branch looks back on, need billions. These keep `check` within seconds (measured: about two million
 * tries a second).
 */
export const MOST_TRIES_PER_TREE = 60_000;
const MOST_TRIES = 400_000;
const memoryOf = (known: Map<string, Stopped>, tallies: Tallies, isRenewed: boolean): Memory => ({
  known,
  tallies,
  choices: new Map(),
  passed: new Set(),
  isRenewed,
  budget: MOST_TRIES,
});

export const newMemory = (): Memory => memoryOf(new Map(), new Tallies(), false);

/** For a next edition: with the stops that were passed and from which nothing changed. */
export const renewMemory = ({ known, passed, tallies }: Memory, hasChanged: (node: TreeNode) => boolean): Memory =>
  memoryOf(
    // An include leads on to where its part hands back.
    new Map(
      [...known].filter(([, stop]) => passed.has(stop) && !hasChanged(stop.node) && !stop.frames.some(hasChanged)),
    ),
    tallies,
    true,
  );

/** Tells what was met on all walks from here, and gives the tries of the stops that nobody had passed yet. */
export function tell(start: Own, passed: Set<Stopped>, coverage: Coverage): number {
  let tries = 0;
  const open = [start];
  for (let own = open.pop(); own !== undefined; own = open.pop()) {
    tries += own.tries;
    for (const { key, index } of own.met) coverage.meet(key, index);
    for (const stop of own.onward) {
      if (passed.has(stop)) continue;
      passed.add(stop);
      open.push(stop.own);
    }
  }
  return tries;
}
